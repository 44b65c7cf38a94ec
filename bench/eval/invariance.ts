import type { Evaluation } from '../../src/fit/evaluation.ts';
import { readPostingFile } from '../../src/posting/file.ts';
import { jobPostings } from '../../src/posting/page/json-ld.ts';
import { readPostingPage } from '../../src/posting/page/page.ts';
import { parsed } from '../../src/posting/plain/dom.ts';
import type { Posting } from '../../src/posting/posting.ts';
import { readPostingText } from '../../src/posting/text.ts';
import { readPdf } from '../../src/resume/pdf/pdf.ts';
import { swappables } from '../../test/fit/name-swap/resumes.ts';
import { AXES, swappedOn } from '../../test/fit/name-swap/swaps.ts';
import { FORMATS } from '../../test/fit/trades/formats.ts';
import { headed } from '../../test/fit/trades/headings.ts';
import { PEOPLE, paper, TRADES, postingOf as tradePosting } from '../../test/fit/trades/trades.ts';
import { asked, evaluated } from '../../test/support/evaluated.ts';
import { table } from '../speed/table.ts';
import { bytesOf, filesIn, isBeside, LEFT_OUT, postingOf, type SavedPage, savedPages, THEN } from './beside.ts';

const POSTINGS = 20;

/** What must not move a score: who somebody is, the layout, the kind of file, and how the posting was read. */
export async function invariance(): Promise<string> {
  return `## What moves no score

### Who somebody is

${await swaps()}

### One resume in four kinds of file

${await formats()}

### One resume with and without the word “Experience”

${await headings()}

### One person in nine layouts

${isBeside() ? await layouts() : LEFT_OUT}

### One posting read in four ways

${isBeside() ? await readings() : LEFT_OUT}`;
}

async function swaps(): Promise<string> {
  const resumes = await swappables();
  const rows: string[][] = [];
  for (const axis of Object.keys(AXES)) {
    const all = await swappedOn(axis, resumes);
    const moved = all.filter((one) => one.difference > 0 || one.moved.length > 0);
    const what = new Set(moved.flatMap((one) => one.moved));
    const largest = Math.max(...all.map(({ difference }) => difference));
    rows.push([axis, String(all.length), String(moved.length), String(largest), [...what].join('; ') || '–']);
  }
  const pairs = rows.reduce((sum, [, count]) => sum + Number(count), 0);
  return `${pairs} pairs over ${resumes.length} resumes: one thing swapped, all the rest the same. Goal: nothing moves.

${table(['swapped', 'pairs', 'moved', 'largest difference', 'what moved'], rows)}`;
}

const spread = (scores: readonly number[]): number => Math.max(...scores) - Math.min(...scores);
const scoresOf = (all: readonly Evaluation[]): number[] => all.map(({ fit }) => fit.score);

async function formats(): Promise<string> {
  const papers = TRADES.flatMap((trade) => PEOPLE.map((who) => ({ trade, who })));
  const rows = await Promise.all(
    papers.map(async ({ trade, who }) => {
      const posting = await tradePosting(trade);
      const all = await Promise.all(
        Object.values(FORMATS).map(async (read) => evaluated(posting, await read(paper(trade, who)))),
      );
      return { name: `${trade}, ${who}`, scores: scoresOf(all) };
    }),
  );
  const different = rows.filter(({ scores }) => spread(scores) > 0);
  return `${rows.length} resumes: the same score in all four, ${rows.length - different.length} of ${rows.length}; ${
    different.length === 0
      ? 'none differs.'
      : `those that differ:\n\n${table(
          ['resume', ...Object.keys(FORMATS)],
          different.map(({ name, scores }) => [name, ...scores.map(String)]),
        )}`
  }`;
}

async function headings(): Promise<string> {
  const all = await headed();
  const moved = all.filter(({ withHeading, without }) => withHeading !== without);
  const largest = Math.max(...all.map(({ withHeading, without }) => Math.abs(withHeading - without)));
  return `${all.length} resumes, the heading over their jobs taken out: the jobs keep their titles, dates and lines. ${moved.length} of ${all.length} move, by at most **${largest}** points (goal 0).

${table(
  ['resume', 'with the heading', 'without'],
  moved.map(({ resume, withHeading, without }) => [resume, String(withHeading), String(without)]),
)}`;
}

async function layouts(): Promise<string> {
  const files = filesIn('resumes', /John_Doe_.*\.pdf$/);
  const documents = await Promise.all(files.map((file) => readPdf(bytesOf(`resumes/${file}`))));
  const rows: (readonly [file: string, all: readonly Evaluation[]])[] = [];
  for (const page of savedPages().slice(0, POSTINGS)) {
    const posting = await asked(postingOf(page));
    rows.push([page.file, await Promise.all(documents.map((document) => evaluated(posting, document)))]);
  }
  const largest = Math.max(...rows.map(([, all]) => spread(scoresOf(all))));
  const scores = rows.flatMap(([, all]) => scoresOf(all));
  const different = rows.filter(([, all]) => differing(all).length > 0);
  const found = rows.reduce((sum, [, all]) => sum + (all[0]?.fit.matched ?? 0), 0);
  return `${files.length} PDFs against ${rows.length} postings: scores from ${Math.min(...scores)} to ${Math.max(...scores)}, ${found} requirements matched; largest difference **${largest}** points (goal 0); a level differs in ${different.length} of ${rows.length} postings.${
    different.length === 0
      ? ''
      : `\n\n${table(
          ['posting', 'scores', 'requirements whose level differs'],
          different.map(([file, all]) => [file, scoresOf(all).join(' '), differing(all).join('; ')]),
        )}`
  }`;
}

/** "kafka: used 8, absent 1". */
function differing(all: readonly Evaluation[]): string[] {
  const levels = Map.groupBy(
    all.flatMap(({ findings }) => findings),
    ({ requirement }) => requirement,
  );
  return [...levels].flatMap(([requirement, found]) => {
    const counts = [...Map.groupBy(found, ({ level }) => level)].map(([level, { length }]) => `${level} ${length}`);
    return counts.length > 1 ? [`${requirement}: ${counts.join(', ')}`] : [];
  });
}

/** A saved page as it is, its structured data saved alone, the page without them, and what a person copies. */
const READINGS: Readonly<Record<string, (page: SavedPage) => Posting | Promise<Posting>>> = {
  page: postingOf,
  'JSON-LD saved alone': ({ html }) =>
    readPostingFile(Buffer.from(JSON.stringify(jobPostings(parsed(html))[0])), {
      url: null,
      now: THEN,
      extractText: async () => '',
    }),
  'page without its data': ({ html }) => readPostingPage(withoutData(html), { url: null, now: THEN }),
  'pasted text': (page) => {
    const { title, company, text } = postingOf(page);
    return readPostingText([title, company, text].filter(Boolean).join('\n\n'));
  },
};

const withoutData = (html: string): string =>
  html.replace(/<script[^>]{0,200}ld(?:\+|&#x2B;)json[^>]{0,200}>[\s\S]*?<\/script>/gi, '');

async function readings(): Promise<string> {
  const pages = savedPages();
  const labels = async (read: (page: SavedPage) => Posting | Promise<Posting>) =>
    Promise.all(pages.map(async (page) => labelsOf(await read(page))));
  const asPage = await labels(postingOf);
  const rows: string[][] = [];
  const differences: string[] = [];
  for (const [name, read] of Object.entries(READINGS).slice(1)) {
    const others = await labels(read);
    const changed = others.map((other, at) => ({
      more: [...other.difference(asPage[at] ?? new Set())],
      less: [...(asPage[at] ?? new Set<string>()).difference(other)],
    }));
    const some = changed.filter(({ more, less }) => more.length + less.length > 0);
    const count = (side: 'more' | 'less') => String(some.reduce((sum, one) => sum + one[side].length, 0));
    rows.push([name, `${some.length} of ${pages.length}`, count('more'), count('less')]);
    for (const { more, less } of some.slice(0, SHOWN))
      differences.push(`- ${name}: only there ${quoted(more)}; only on the page ${quoted(less)}`);
  }
  const all = asPage.reduce((sum, { size }) => sum + size, 0);
  return `${pages.length} saved pages, ${all} requirements (label, importance and whether it counts double) where the page is read as it is. Goal: the same in every reading.

${table(['read as', 'postings that differ', 'requirements only there', 'requirements only on the page'], rows)}

How they differ, the first of each:

${differences.join('\n')}`;
}

/** Differences that are printed for each reading. */
const SHOWN = 4;
const quoted = (labels: readonly string[]): string => labels.map((label) => `“${label}”`).join(', ') || 'nothing';

const labelsOf = async (posting: Posting): Promise<ReadonlySet<string>> =>
  new Set(
    (await asked(posting)).role.requirements.map(
      ({ label, importance, core }) => `${label} (${importance}${core ? ', counts double' : ''})`,
    ),
  );

if (import.meta.main) console.log(await invariance());
