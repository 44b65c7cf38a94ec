import { STOP_WORDS, stem, tokens } from '../../words.ts';
import type { Phrase } from '../phrases.ts';
import { meanings } from '../synonyms.ts';
import { WEIGHTS, weightAt, weightOf } from '../telling.ts';
import { ACTS } from './rows.ts';

/** The words that say what is asked, each by all that says the same. */
export type Words = readonly (readonly string[])[];

/** One name of a row, with what is done where it is meant. Both are read when first asked for. */
export interface Named {
  readonly name: () => Words;
  readonly acts: () => readonly Phrase[];
  readonly isTool: boolean;
}

/** What work is done with: who manages a warehouse may know no warehouse management system. */
export const TOOL =
  /\b(?:(?:management|records?|information|reservations?|booking|sales|tracking|planning|payroll|accounting|billing|dispatch|ticketing|stock|inventory|till|crm|hr|erp) systems?|software|platforms?|tools?|databases?)$/i;

/** They hold a thing as others do, and tell it from another all the same: "medical coding" is no medical procedure. */
const TELLING_APART: ReadonlySet<string> = new Set(
  ['code', 'language', 'practice', 'technique', 'process', 'procedure', 'method', 'work'].map(stem),
);
/** A name of fewer words than this would say too little without what holds it. */
const FEWEST = 2;

/** The ways to read what is asked: with what holds it and without, for "payroll processes" are payroll. */
export function askings(text: string): Words[] {
  const [bare, whole] = [wordsOf(text, false), wordsOf(text, true)];
  const ways = bare.length === whole.length ? [bare] : [whole, bare];
  const every = whole.length < FEWEST ? everyWord(text) : whole;
  return every.length > whole.length ? [every, ...ways] : ways;
}

/** The words that say what a row names, without what only holds it; of one such word alone all: "field coaching" is no other coaching. */
function naming(text: string): Words {
  const bare = wordsOf(text, false);
  if (bare.length >= FEWEST) return bare;
  const whole = wordsOf(text, true);
  return whole.length >= FEWEST ? whole : everyWord(text);
}

const everyWord = (text: string): Words =>
  tokens(asOneWord(text)).flatMap(({ text: word }) => (STOP_WORDS.has(word) ? [] : [meanings(stem(word))]));

/** Names that lose themselves with their small word: "on-call" is no call, "IT support" more than support. */
const asOneWord = (text: string): string =>
  text
    .replace(/\bon[- ]call\b/gi, 'oncall')
    .replace(
      /\bIT(?= \p{L})|\bit(?= (?:support|service|operations|assets?|infrastructure|security|systems|help)\b)/gu,
      'infotech',
    );

/** Beside weak words alone what holds them counts too: "project management" is more than management. */
function wordsOf(text: string, apart: boolean): Words {
  const words = tokens(asOneWord(text)).map(({ text: word }, at, all) => ({
    own: stem(word),
    weight: weightAt(all, at),
  }));
  const least = words.some(({ weight }) => weight === WEIGHTS.telling) ? WEIGHTS.weak : WEIGHTS.holder;
  const counts = ({ own, weight }: { own: string; weight: number }): boolean =>
    weight >= least || (apart && weight === WEIGHTS.holder && TELLING_APART.has(own));
  return words.filter(counts).map(({ own }) => meanings(own));
}

/** The rows whose name may be meant: the first of its words that says more than what holds things is among those asked. */
export function rowsFor(asked: Words): ReadonlySet<Named> {
  return new Set(asked.flatMap((word) => word.flatMap(namedBy)));
}

/** A row by its place among all. What it holds is read later, if it is asked. */
interface Row {
  readonly at: number;
  readonly acts: () => readonly Phrase[];
}

/** A name as it is written. */
interface Entry {
  readonly text: string;
  readonly row: Row;
}

const NAMED_BY = new Map<string, readonly Named[]>();
/** Made at the first question, for no start should wait for it. */
const index = once(indexed);

function namedBy(key: string): readonly Named[] {
  const entries = () => (index().get(key) ?? []).flat().toSorted((one, other) => one.row.at - other.row.at);
  const known = NAMED_BY.get(key) ?? entries().map(namedAs);
  NAMED_BY.set(key, known);
  return known;
}

const namedAs = ({ text, row }: Entry): Named => ({
  name: once(() => naming(text)),
  acts: row.acts,
  isTool: TOOL.test(text),
});

/**
 * The names by the first of their words that says more than what holds things. The first of all mostly is that word, and decides for all
 * names that begin with it: of twenty thousand few are read one by one.
 */
function indexed(): ReadonlyMap<string, readonly (readonly Entry[])[]> {
  const found = new Map<string, (readonly Entry[])[]>();
  const keep = (keys: readonly string[], entries: readonly Entry[]): void => {
    for (const key of keys) {
      const own = found.get(key) ?? [];
      if (own.push(entries) === 1) found.set(key, own);
    }
  };
  for (const [word, entries] of Map.groupBy(written(), ({ text }) => text.split(' ', 1)[0] ?? '')) {
    const { weight, keys } = weighed(word);
    if (PLAIN.test(word) && weight >= WEIGHTS.weak) keep(keys, entries);
    else for (const one of entries) keep(firstOf(one.text), [one]);
  }
  return found;
}

const written = (): Entry[] =>
  ACTS.flatMap((line, at) => {
    const [names = '', shown = ''] = line.split(' = ');
    const row = { at, acts: once(() => shown.split(' | ').map(actOf)) };
    return names.split(', ').map((text) => ({ text, row }));
  });

/** The first word that every reading of the name holds, by all that says the same. */
function firstOf(name: string): readonly string[] {
  const words = tokens(asOneWord(name)).map(({ text }) => weighed(text));
  const first =
    words.find(({ weight }) => weight >= WEIGHTS.weak) ?? words.find(({ weight }) => weight >= WEIGHTS.holder);
  return (first ?? words[0])?.keys ?? [];
}

/** A word alone, read as it is written. */
const PLAIN = /^[a-z]+$/;

interface Weighed {
  readonly weight: number;
  readonly keys: readonly string[];
}

const WEIGHED = new Map<string, Weighed>();

function weighed(word: string): Weighed {
  const known = WEIGHED.get(word) ?? { weight: weightOf(stem(word), word), keys: meanings(stem(word)) };
  WEIGHED.set(word, known);
  return known;
}

function once<T>(read: () => T): () => T {
  let known: { readonly value: T } | undefined;
  return () => {
    known ??= { value: read() };
    return known.value;
  };
}

const actOf = (text: string): Phrase => ({
  units: keysOf(text).map((key) => ({ keys: [key], exact: key, weight: WEIGHTS.telling, common: true })),
});

/** The keys of an act's words; those marked with a sign are keys themselves. */
const keysOf = (act: string): string[] =>
  act.split(/\s+/).flatMap((word) => (/^[#']/.test(word) ? [word] : stems(word)));

const stems = (text: string): string[] =>
  tokens(text).flatMap(({ text: word }) => (STOP_WORDS.has(word) ? [] : [stem(word)]));
