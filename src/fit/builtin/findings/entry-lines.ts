import { WORK_WORDS } from '../lexicon/work-words.ts';
import { stem, tokens } from '../words.ts';
import type { Evidence, Place } from './evidence.ts';

interface Row {
  readonly line: string;
  readonly fewest: number;
  readonly words: readonly Word[];
}

interface Word {
  /** Of the evidence's index; of a word of two parts, its first. */
  readonly key: string;
  /** How a word of two parts goes on: "back on track" is no back-end. */
  readonly spelled?: RegExp;
}

function wordOf(word: string): Word {
  if (word.startsWith('#')) return { key: word };
  const [first, ...more] = tokens(word).map(({ text }) => text);
  const key = stem(first ?? word);
  return more.length === 0 ? { key } : { key, spelled: new RegExp(`^${[first, ...more].join('[- ]?')}`, 'i') };
}

const ROWS: readonly Row[] = WORK_WORDS.trim()
  .split('\n')
  .map((row) => {
    const [head = '', words = ''] = row.split(' = ');
    const [line = '', fewest = ''] = head.split(', ');
    return { line, fewest: Number(fewest), words: words.split(', ').map(wordOf) };
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
/** Where so many words tell a line, one statement may hold them all; of more, none may: it can speak of others ("babies and toddlers come to play"). */
const ONE_LINE = 2;
/** A job of so few statements may say what it was in one. */
const SHORT = 3;
/** Whoever builds both ends builds the whole. */
const FULL_STACK = ['frontend development', 'backend development'];

/** The lines of work that each entry's own lines show, by its index; the heading is left out. */
export function linesShown(evidence: Evidence): ReadonlyMap<number, LinesShown> {
  const shown = new Map<number, { some: Set<string>; many: Set<string> }>();
  const told = itemsOf(evidence);
  for (const { line, fewest, words } of ROWS)
    for (const [entry, { count, statements }] of toldOf(words, evidence)) {
      const own = shown.get(entry) ?? { some: new Set(), many: new Set() };
      const once = fewest > ONE_LINE && statements.size === 1 && (told.get(entry) ?? 0) > SHORT;
      if (count >= fewest && !once) own.some.add(line);
      if (count >= MANY) own.many.add(line);
      shown.set(entry, own);
    }
  for (const { some } of shown.values())
    if (FULL_STACK.every((line) => some.has(line))) some.add('full-stack development');
  return shown;
}

/** How many statements each entry has under its heading. */
const itemsOf = ({ statements }: Evidence): ReadonlyMap<number, number> =>
  new Map(
    [...Map.groupBy(statements, ({ entry, form }) => (form === 'heading' ? null : entry))].flatMap(([entry, own]) =>
      entry === null ? [] : [[entry, own.length]],
    ),
  );

/** How many words of a line an entry has, and in which statements. */
interface Told {
  readonly count: number;
  readonly statements: ReadonlySet<number>;
}

function toldOf(words: Row['words'], evidence: Evidence): Map<number, Told> {
  const told = new Map<number, Told>();
  for (const word of words) {
    const found = placesOf(word, evidence).map(({ statement }) => statement);
    for (const [entry, own] of Map.groupBy(found, (at) => entryOf(evidence.statements[at]))) {
      const before = told.get(entry ?? -1);
      if (entry !== null)
        told.set(entry, {
          count: (before?.count ?? 0) + 1,
          statements: new Set([...(before?.statements ?? []), ...own]),
        });
    }
  }
  return told;
}

const placesOf = ({ key, spelled }: Word, { places, resume }: Evidence): readonly Place[] =>
  (places.get(key) ?? []).filter(({ start }) => spelled?.test(resume.redacted.slice(start, start + LONGEST)) ?? true);

/** No word of the rows is as long. */
const LONGEST = 24;

/** The entry that a statement tells of, unless it heads it. */
const entryOf = (one: Evidence['statements'][number] | undefined): number | null =>
  one !== undefined && one.form !== 'heading' ? one.entry : null;
