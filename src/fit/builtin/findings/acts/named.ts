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
  byWord ??= indexed();
  const index = byWord;
  return new Set(asked.flatMap((word) => word.flatMap((meaning) => index.get(meaning) ?? [])));
}

/** Made at the first question, for no start should wait for it. */
let byWord: ReadonlyMap<string, readonly Named[]> | undefined;

/** Every name by the first of its words that says more than what holds things; what a row holds is read later, if it is asked. */
function indexed(): ReadonlyMap<string, readonly Named[]> {
  const index = new Map<string, Named[]>();
  for (const row of ACTS) {
    const [names = '', shown = ''] = row.split(' = ');
    const acts = once(() => shown.split(' | ').map(actOf));
    for (const name of names.split(', '))
      for (const key of firstOf(name)) {
        const own = index.get(key) ?? [];
        if (own.length === 0) index.set(key, own);
        own.push({ name: once(() => naming(name)), acts, isTool: TOOL.test(name) });
      }
  }
  return index;
}

/** The first word that every reading of the name holds, by all that says the same. Twenty thousand names are read so: each word is weighed once. */
function firstOf(name: string): readonly string[] {
  const texts = PLAIN.test(name) ? name.split(' ') : tokens(asOneWord(name)).map(({ text }) => text);
  const words = texts.map(weighed);
  const first =
    words.find(({ weight }) => weight >= WEIGHTS.weak) ?? words.find(({ weight }) => weight >= WEIGHTS.holder);
  return (first ?? words[0])?.keys ?? [];
}

/** Words alone, none of which loses itself with its small word. */
const PLAIN = /^(?!.*\b(?:it|on call)\b)[a-z]+(?: [a-z]+)*$/;

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
