import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

/** Hand-made labels lie in the project; the texts that they point into lie beside it, and are never committed. */
const LABELS = new URL('../labels/', import.meta.url);
export const DATA = fileURLToPath(new URL('../../../shared/data/', import.meta.url));

/** Offsets into the posting's text: first character, and one after the last. */
export type Span = readonly [start: number, end: number];

const SpanRead = z.tuple([z.number(), z.number()]);
const Labelled = z.object({
  file: z.string(),
  things: z.array(
    z.object({
      id: z.string(),
      importance: z.enum(['must', 'preferred', 'bonus']),
      where: z.enum(['asked', 'duty']),
      either: z.boolean(),
      spans: z.array(SpanRead),
    }),
  ),
  knockOuts: z.array(z.object({ kind: z.string(), spans: z.array(SpanRead) })),
  asksNothing: z.array(SpanRead),
});
export type Labelled = z.infer<typeof Labelled>;

export interface Gold {
  readonly title: string;
  readonly company: string;
  readonly text: string;
}

/** The labelled postings with their texts, in the order of the labels; null where the texts are not here. */
export function labelledPostings(): { readonly labels: Labelled; readonly gold: Gold }[] | null {
  const gold = pages();
  if (gold === null) return null;
  const labels = z.array(Labelled).parse(JSON.parse(readFileSync(new URL('postings.json', LABELS), 'utf8')));
  return labels.map((one) => {
    const page = gold.get(one.file);
    if (!page) throw new Error(`a label for ${one.file}, which is not among the pages`);
    return { labels: one, gold: page };
  });
}

/** The pages' postings by file name, as their structured data has them; null where they are not here. */
export function pages(): ReadonlyMap<string, Gold> | null {
  const path = `${DATA}postings/pages/gold.jsonl`;
  if (!existsSync(path)) return null;
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  return new Map(lines.map((line) => JSON.parse(line)).map((one) => [one.file, one]));
}

export const GRADES = ['no', 'partial', 'good'] as const;
const Pair = z.object({
  resume: z.string(),
  posting: z.string(),
  first: z.enum(GRADES),
  second: z.enum(GRADES),
  settled: z.enum(GRADES),
  set: z.enum(['main', 'more']),
});
export type Pair = z.infer<typeof Pair>;

/** The graded pairs: by each of two readings, and settled. */
export function gradedPairs(): Pair[] {
  const [head = '', ...rows] = readFileSync(new URL('pairs.csv', LABELS), 'utf8').trim().split('\n');
  const names = head.split(',');
  return rows.map((row) => {
    const cells = row.split(',');
    return Pair.parse(Object.fromEntries(names.map((name, at) => [name, cells[at]])));
  });
}

/** The posting that was written for the grading, or null where the name is of another. */
export function ownPosting(name: string): string | null {
  const path = new URL(`postings/${name.replace(/^own-/, '')}.txt`, LABELS);
  return name.startsWith('own-') && existsSync(path) ? readFileSync(path, 'utf8') : null;
}
