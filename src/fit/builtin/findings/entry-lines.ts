import { WORK_WORDS } from '../lexicon/work-words.ts';
import { stem, tokens } from '../words.ts';
import type { Evidence } from './evidence.ts';

interface Row {
  readonly line: string;
  readonly fewest: number;
  /** Keys of the evidence's index, of which any one shows a word. */
  readonly words: readonly (readonly string[])[];
}

/** A word of two parts ("month-end") by its first: the rest stands beside it. */
function keysOf(word: string): readonly string[] {
  return word.startsWith('#') ? [word] : [stem(tokens(word)[0]?.text ?? word)];
}

const ROWS: readonly Row[] = WORK_WORDS.trim()
  .split('\n')
  .map((row) => {
    const [head = '', words = ''] = row.split(' = ');
    const [line = '', fewest = ''] = head.split(', ');
    return { line, fewest: Number(fewest), words: words.split(', ').map(keysOf) };
  });

/** Lines of work by how sure a job's own lines are of them. */
export interface LinesShown {
  /** Enough to say of what line a job is whose title names none. */
  readonly some: ReadonlySet<string>;
  /** Enough to say so beside a title of a neighbouring line. */
  readonly many: ReadonlySet<string>;
}

/** So many different words of a line are no chance. */
const MANY = 6;
/** Whoever builds both ends builds the whole. */
const FULL_STACK = ['frontend development', 'backend development'];

/** The lines of work that each entry's own lines show, by its index; the heading is left out. */
export function linesShown(evidence: Evidence): ReadonlyMap<number, LinesShown> {
  const shown = new Map<number, { some: Set<string>; many: Set<string> }>();
  for (const { line, fewest, words } of ROWS)
    for (const [entry, count] of countsOf(words, evidence)) {
      const own = shown.get(entry) ?? { some: new Set(), many: new Set() };
      if (count >= fewest) own.some.add(line);
      if (count >= MANY) own.many.add(line);
      shown.set(entry, own);
    }
  for (const { some } of shown.values())
    if (FULL_STACK.every((line) => some.has(line))) some.add('full-stack development');
  return shown;
}

function countsOf(words: Row['words'], { places, statements }: Evidence): Map<number, number> {
  const counts = new Map<number, number>();
  for (const keys of words) {
    const entries = keys
      .flatMap((key) => places.get(key) ?? [])
      .map(({ statement }) => statements[statement])
      .flatMap((one) => (one && one.entry !== null && one.form !== 'heading' ? [one.entry] : []));
    for (const entry of new Set(entries)) counts.set(entry, (counts.get(entry) ?? 0) + 1);
  }
  return counts;
}
