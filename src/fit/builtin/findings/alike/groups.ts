import { stem } from '../../words.ts';
import { NAMES_ALIKE } from './names-alike.ts';
import { NOUNS } from './nouns.ts';
import { DEEDS, THINGS } from './rows.ts';
import { SPELLINGS } from './spellings.ts';

/** The keys of a word's groups: all in which it stands, and those for which it may be asked. */
interface Groups {
  readonly shows: readonly string[];
  readonly asks: readonly string[];
}

/** A name of several words, from its second on. */
interface Begun {
  readonly name: string;
  readonly rest: readonly string[];
}

/** Between the words of a row that say the same and those that only show it. */
const SHOWN_ONLY = '<';
/** Between the words of a name. */
const JOINT = '-';
/** The first sign of a group's key. A spelling is the very same word; a name stands for another in any name; things and deeds say the same beside other words. */
const SIGNS = { spelling: '~', name: '=', thing: '≈', deed: '≃' } as const;
/**
 * The last sign of a key by which the first word of a row, or a name of several, is shown by the names of several words in it alone: such
 * a name says which meaning is meant, so that it shows even what is asked with nothing beside it.
 */
const SURE = '!';

/** The stem by which a word stands in the tables, whatever its form: "drew" is "draw", "preparation" is "prepare". */
export const plainStem = (word: string): string => plain(stem(word));

/** The key of a word of the tables: its stem, or those of its parts. */
const nameOf = (word: string): string => word.split(JOINT).map(plainStem).join(' ');

const plain = (stemmed: string): string => FORMS.get(stemmed) ?? stemmed;

/** The stem of each form by that of the first of its row. */
const FORMS: ReadonlyMap<string, string> = formsIn(NOUNS, formsIn(SPELLINGS, new Map()));

function formsIn(rows: string, known: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const forms = new Map(known);
  for (const row of rows.trim().split(/\n+/)) {
    const [first = '', ...others] = row.split(' ').map(stem);
    if (!row.includes(JOINT)) for (const form of others) forms.set(form, known.get(first) ?? first);
  }
  return new Map([...forms].map(([form, first]) => [form, forms.get(first) ?? first]));
}

/** True for the key of the very same word in another spelling: even alone it is read so. */
export const isSpelling = (key: string): boolean => key.startsWith(SIGNS.spelling);

/** True for the key of any group but a spelling. */
export const isAlike = (key: string): boolean => key.startsWith(SIGNS.name) || isBeside(key);

/** True for the key of a group that says the same only beside other words. */
export const isBeside = (key: string): boolean =>
  (key.startsWith(SIGNS.thing) || key.startsWith(SIGNS.deed)) && !isSure(key);

/** True for a key by which a thing is told even where it is asked alone. */
export const isSure = (key: string): boolean => key.endsWith(SURE);

/** The groups of a stem or name. */
export function groupsOf(key: string): Groups {
  const { groups } = read();
  const [own, others] = [groups.get(key) ?? NONE, plain(key) === key ? NONE : (groups.get(plain(key)) ?? NONE)];
  const isOther = (one: string): boolean => !isSpelling(one);
  return others === NONE
    ? own
    : { shows: [...own.shows, ...others.shows.filter(isOther)], asks: [...own.asks, ...others.asks.filter(isOther)] };
}

/** The names of several words by the stem of their first. */
export const namesBegun = (): ReadonlyMap<string, readonly Begun[]> => read().begun;

const NONE: Groups = { shows: [], asks: [] };

interface Tables {
  readonly groups: ReadonlyMap<string, Groups>;
  readonly begun: ReadonlyMap<string, readonly Begun[]>;
}

/** Read at the first question, for no start should wait for it. */
let tables: Tables | undefined;

function read(): Tables {
  tables ??= tablesOf([
    ...keyed(SPELLINGS, SIGNS.spelling),
    ...keyed(NAMES_ALIKE + NOUNS, SIGNS.name),
    ...keyed(THINGS, SIGNS.thing),
    ...keyed(DEEDS, SIGNS.deed),
  ]);
  return tables;
}

interface Row {
  readonly words: readonly string[];
  readonly key: string;
}

const keyed = (rows: string, sign: string): Row[] =>
  rows
    .trim()
    .split(/\n+/)
    .map((row, at) => ({ words: row.split(' '), key: `${sign}${at}` }));

function tablesOf(rows: readonly Row[]): Tables {
  const groups = new Map<string, { shows: string[]; asks: string[] }>();
  for (const { words, key } of rows) {
    const until = words.indexOf(SHOWN_ONLY);
    const names = words.map((word) => (isSpelling(key) && !word.includes(JOINT) ? stem(word) : nameOf(word)));
    for (const [at, name] of names.entries()) {
      if (at === until) continue;
      const known = groups.get(name) ?? { shows: [], asks: [] };
      groups.set(name, known);
      known.shows.push(key, ...(name.includes(' ') ? sure(key) : []));
      if (until < 0 || at < until) known.asks.push(key, ...(at === 0 || name.includes(' ') ? sure(key) : []));
    }
  }
  return { groups, begun: begunBy([...groups.keys()]) };
}

const sure = (key: string): string[] => (key.startsWith(SIGNS.thing) ? [key + SURE] : []);

function begunBy(names: readonly string[]): Map<string, Begun[]> {
  const begun = new Map<string, Begun[]>();
  for (const name of names) {
    const [first = '', ...rest] = name.split(' ');
    if (rest.length > 0) begun.set(first, [...(begun.get(first) ?? []), { name, rest }]);
  }
  return begun;
}
