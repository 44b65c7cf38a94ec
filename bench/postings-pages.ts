import { existsSync, readFileSync } from 'node:fs';
import { readRole } from '../src/fit/builtin/role/role.ts';
import { Refusal } from '../src/fit/refusal.ts';
import { readPostingPage } from '../src/posting/page/page.ts';
import { parsed } from '../src/posting/plain/dom.ts';
import { elementToPlain } from '../src/posting/plain/plain-html.ts';
import { tableOf, tokenF1 } from './postings-score.ts';

/** How postings are recovered from saved pages: against their structured data, with it and with it taken out. */
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
  /** The share of what is asked, as read from the truth, that is read from this reading too. */
  readonly asked: number;
  readonly milliseconds: number;
}
type Reading = Readonly<Record<'title' | 'company' | 'location', string | null>> & { readonly text: string };

/** Whether the first place of the truth is named. */
function namesPlace(location: string | null, truth: unknown): boolean {
  const [first] = Array.isArray(truth) ? truth : [truth];
  const { addressLocality, addressRegion, addressCountry } = first?.address ?? {};
  const name = addressLocality ?? addressRegion ?? addressCountry;
  return name === undefined ? location === null : (location ?? '').includes(name);
}

/** What a posting asks, by name; nothing where it asks nothing that could be weighed. */
function askedIn({ title, company, text }: Pick<Gold, 'title' | 'company' | 'text'>): ReadonlySet<string> {
  try {
    const { requirements } = readRole({ title, company, location: null, text, hash: '' });
    return new Set(requirements.map(({ label }) => label));
  } catch (error) {
    if (error instanceof Refusal) return new Set();
    throw error;
  }
}

/** Names beside the text are those of the truth: the column is about the text. */
function askedShare(gold: Gold, text: string): number {
  const truth = askedIn(gold);
  return truth.size === 0 ? 1 : truth.intersection(askedIn({ ...gold, text })).size / truth.size;
}

function measured(gold: Gold, read: () => Reading): Row {
  const start = performance.now();
  const got = read();
  const milliseconds = performance.now() - start;
  return {
    title: got.title === gold.title,
    company: got.company === gold.company,
    place: namesPlace(got.location, gold.location),
    f1: tokenF1(gold.text, got.text),
    asked: askedShare(gold, got.text),
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
  'readable page (every JSON-LD stripped)': (html) => page(withoutData(html)),
  '`<main>`': (html) => element(withoutData(html), 'main'),
  'all visible text': (html) => element(withoutData(html), 'body'),
};

/** The table over all saved pages, or null when they are not here. */
export function pagesTable(): string | null {
  const file = new URL('gold.jsonl', FOLDER);
  if (!existsSync(file)) return null;
  const gold = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line): Gold => JSON.parse(line));
  const pages = gold.map((one) => ({ one, html: readFileSync(new URL(one.file, FOLDER), 'utf8') }));
  const rows = Object.entries(METHODS).map(([name, method]) =>
    rowOf(
      name,
      pages.map(({ one, html }) => measured(one, () => method(html))),
    ),
  );
  return tableOf(
    ['read by', 'title', 'company', 'place', 'token F1', 'worst page', 'requirements recovered', 'ms a page (median)'],
    rows,
  );
}

function rowOf(name: string, rows: readonly Row[]): readonly string[] {
  const share = (field: 'title' | 'company' | 'place'): string =>
    name.startsWith('`') || name.startsWith('all')
      ? '–'
      : `${rows.filter((row) => row[field]).length} of ${rows.length}`;
  const mean = (field: 'f1' | 'asked'): string =>
    (rows.reduce((sum, row) => sum + row[field], 0) / rows.length).toFixed(3);
  const median = rows.map((row) => row.milliseconds).sort((a, b) => a - b)[Math.floor(rows.length / 2)] ?? 0;
  const worst = Math.min(...rows.map((row) => row.f1));
  return [
    name,
    share('title'),
    share('company'),
    share('place'),
    mean('f1'),
    worst.toFixed(3),
    mean('asked'),
    median.toFixed(1),
  ];
}
