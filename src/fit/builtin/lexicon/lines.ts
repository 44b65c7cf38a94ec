import { stem, tokens } from '../words.ts';
import { OCCUPATIONS } from './occupations.ts';

/** A spelling in a title: its words' stems, and the line of work it names. */
interface Spelling {
  readonly words: readonly string[];
  readonly line: string;
}

interface Row {
  readonly line: string;
  readonly names: readonly string[];
  readonly near: readonly string[];
}

const list = (text: string): string[] => text.split(', ').map((part) => part.trim());

const ROWS: readonly Row[] = OCCUPATIONS.trim()
  .split('\n')
  .map((row) => {
    const [own = '', near = ''] = row.split(' > ');
    const [line = '', names = ''] = own.split(' = ');
    return { line, names: list(names), near: list(near) };
  });

/** "Engineering" and "engineer" are one in a title: "Director of Software Engineering". */
const stems = (text: string): string[] => tokens(text).map(({ text: word }) => stem(word));

const BY_FIRST: ReadonlyMap<string, readonly Spelling[]> = Map.groupBy(
  ROWS.flatMap(({ line, names }) => names.map((name) => ({ words: stems(name), line }))),
  ({ words }) => words[0] ?? '',
);

const NEAR: ReadonlySet<string> = new Set(
  ROWS.flatMap(({ line, near }) => near.flatMap((other) => [`${line}\n${other}`, `${other}\n${line}`])),
);

interface Found extends Spelling {
  readonly at: number;
}

/** The lines of work that a job's title names: "Clinical Data Scientist" is of two. Empty where the words name none. */
export function linesOf(title: string): ReadonlySet<string> {
  const words = stems(title);
  const found = words.flatMap((word, at) =>
    (BY_FIRST.get(word) ?? []).filter((spelling) => fits(spelling, words, at)).map((spelling) => ({ ...spelling, at })),
  );
  const lines = new Set(found.filter((one) => !found.some((other) => within(one, other))).map(({ line }) => line));
  if (SPECIAL.some((line) => lines.has(line))) lines.delete(GENERAL);
  return lines;
}

/** True for a word that is part of a spelling of any of the lines: "nursing" of nursing, "acute" of none. */
export const spellsLine = (word: string, lines: ReadonlySet<string>): boolean =>
  [...lines].some((line) => STEMS_OF.get(line)?.has(stem(word)));

const STEMS_OF: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  ROWS.map(({ line, names }) => [line, new Set(names.flatMap(stems))]),
);

/** Beside a special line the general one says nothing: a "frontend developer" is no backend developer by being a developer. */
const GENERAL = 'software engineering';
/** What is of the general line as well. */
const BRANCHES: ReadonlySet<string> = new Set([
  'frontend development',
  'backend development',
  'full-stack development',
  'mobile development',
]);
const SPECIAL: readonly string[] = [...BRANCHES, 'embedded systems', 'quality assurance', 'data engineering'];

/** True for a title that says no more than that somebody makes software. */
export const isGeneral = (lines: ReadonlySet<string>): boolean => lines.size === 1 && lines.has(GENERAL);

const fits = ({ words: wanted }: Spelling, words: readonly string[], at: number): boolean =>
  wanted.every((word, index) => words[at + index] === word);

/** "Scientist" says nothing beside "data scientist". */
const within = (one: Found, other: Found): boolean =>
  one.words.length < other.words.length &&
  one.at >= other.at &&
  one.at + one.words.length <= other.at + other.words.length;

/** The general line by what is known of its work: its branches in its stead, where any is shown. */
export function narrowed(general: ReadonlySet<string>, shown: ReadonlySet<string>): ReadonlySet<string> {
  const branches = shown.intersection(BRANCHES);
  return branches.size > 0 ? branches : general;
}

/** How near two titles' lines are: one in common, neighbours, or strangers. */
export type Nearness = 'same' | 'near' | 'far';

/** How near the lines of what somebody did are to those asked. Any branch of the general line answers it; it alone is near each branch. */
export function nearness(held: ReadonlySet<string>, asked: ReadonlySet<string>): Nearness {
  if (held.intersection(asked).size > 0) return 'same';
  if (asked.has(GENERAL) && held.intersection(BRANCHES).size > 0) return 'same';
  if (held.has(GENERAL) && asked.intersection(BRANCHES).size > 0) return 'near';
  return [...held].some((line) => [...asked].some((other) => NEAR.has(`${line}\n${other}`))) ? 'near' : 'far';
}

/** What holds other lines whole, and these. */
const WHOLE = 'full-stack development';
const PARTS: ReadonlySet<string> = new Set(['frontend development', 'backend development']);

/** True where what somebody did holds what is asked: full-stack work is frontend work and backend work. */
export const isWhole = (held: ReadonlySet<string>, asked: ReadonlySet<string>): boolean =>
  held.has(WHOLE) && asked.intersection(PARTS).size > 0;
