import { existsSync, readFileSync } from 'node:fs';
import { readPostingPage } from '../src/posting/page/page.ts';
import { parsed } from '../src/posting/plain/dom.ts';
import { elementToPlain } from '../src/posting/plain/plain-html.ts';

/** Measures how postings are recovered from saved pages: against their structured data, with it and with it taken out. */
const FOLDER = new URL('../../shared/data/postings/pages/', import.meta.url);
/** While every page of the set was open. */
const NOW = new Date('2026-02-28T00:00:00Z');

interface Gold {
  readonly file: string;
  readonly title: string;
  readonly company: string;
  readonly location: unknown;
  readonly text: string;
}
interface Row {
  readonly title: boolean;
  readonly company: boolean;
  readonly place: boolean;
  readonly f1: number;
  readonly milliseconds: number;
}
type Reading = Readonly<Record<'title' | 'company' | 'location', string | null>> & { readonly text: string };

const tokens = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Harmonic mean of precision and recall over tokens, each counted as often as it stands. */
function tokenF1(expected: string, got: string): number {
  const left = new Map<string, number>();
  for (const token of tokens(expected)) left.set(token, (left.get(token) ?? 0) + 1);
  let shared = 0;
  for (const token of tokens(got)) {
    const rest = left.get(token) ?? 0;
    if (rest > 0) shared += 1;
    left.set(token, rest - 1);
  }
  return (2 * shared) / (tokens(expected).length + tokens(got).length);
}

/** Whether the first place of the truth is named. */
function namesPlace(location: string | null, truth: unknown): boolean {
  const [first] = Array.isArray(truth) ? truth : [truth];
  const { addressLocality, addressRegion, addressCountry } = first?.address ?? {};
  const name = addressLocality ?? addressRegion ?? addressCountry;
  return name === undefined ? location === null : (location ?? '').includes(name);
}

function measured(gold: Gold, read: () => Reading): Row {
  const start = performance.now();
  const got = read();
  const milliseconds = performance.now() - start;
  const { title, company } = got;
  const f1 = tokenF1(gold.text, got.text);
  return {
    title: title === gold.title,
    company: company === gold.company,
    place: namesPlace(got.location, gold.location),
    f1,
    milliseconds,
  };
}

const withoutData = (html: string): string =>
  html.replace(/<script[^>]{0,200}ld(?:\+|&#x2B;)json[^>]{0,200}>[\s\S]*?<\/script>/gi, '');
const element = (html: string, selector: string): Reading => {
  const root = parsed(html);
  return { title: null, company: null, location: null, text: elementToPlain(root.querySelector(selector) ?? root) };
};
const page = (html: string): Reading => readPostingPage(html, { url: null, now: NOW });
const METHODS: Readonly<Record<string, (html: string) => Reading>> = {
  'structured data': page,
  'readable page (data taken out)': (html) => page(withoutData(html)),
  '<main>': (html) => element(withoutData(html), 'main'),
  'all visible text': (html) => element(withoutData(html), 'body'),
};

function table(gold: readonly Gold[]): string {
  const lines = [
    '| method | title | company | place | token F1 | worst | ms a page |',
    '|---|---|---|---|---|---|---|',
  ];
  const pages = gold.map((one) => ({ one, html: readFileSync(new URL(one.file, FOLDER), 'utf8') }));
  for (const [name, method] of Object.entries(METHODS)) {
    const rows = pages.map(({ one, html }) => measured(one, () => method(html)));
    const share = (field: 'title' | 'company' | 'place'): string =>
      `${rows.filter((row) => row[field]).length}/${rows.length}`;
    const times = rows.map((row) => row.milliseconds).sort((a, b) => a - b);
    const mean = rows.reduce((sum, row) => sum + row.f1, 0) / rows.length;
    const worst = Math.min(...rows.map((row) => row.f1));
    const median = times[Math.floor(times.length / 2)] ?? 0;
    lines.push(
      `| ${name} | ${share('title')} | ${share('company')} | ${share('place')} | ${mean.toFixed(3)} | ${worst.toFixed(3)} | ${median.toFixed(1)} |`,
    );
  }
  return lines.join('\n');
}

const goldFile = new URL('gold.jsonl', FOLDER);
if (!existsSync(goldFile)) console.log('LEFT OUT: postings — ../shared/data/postings is not here.');
else {
  const gold = readFileSync(goldFile, 'utf8')
    .trim()
    .split('\n')
    .map((line): Gold => JSON.parse(line));
  const [first] = gold;
  const html = first === undefined ? '' : withoutData(readFileSync(new URL(first.file, FOLDER), 'utf8'));
  const large = html.repeat(Math.ceil(1_000_000 / html.length)).slice(0, 1_000_000);
  const times = [1, 2, 3, 4, 5].map(() => {
    const start = performance.now();
    page(large);
    return performance.now() - start;
  });
  console.log(
    `${table(gold)}\n\nA page of 1 MB without structured data: ${Math.min(...times).toFixed(0)} to ${Math.max(...times).toFixed(0)} ms`,
  );
}
