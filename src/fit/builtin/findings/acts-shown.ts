import { STOP_WORDS, stem, tokens } from '../words.ts';
import { ACTS } from './acts.ts';
import { ACTS_OF_TRADES } from './acts-of-trades.ts';
import type { Evidence } from './evidence.ts';
import { levelOf, type Shown } from './levels.ts';
import { find } from './matches.ts';
import { doneWithPeople } from './persons.ts';
import type { Phrase } from './phrases.ts';
import { meanings } from './synonyms.ts';
import { WEIGHTS, weightOf } from './telling.ts';

/** The words that say what is asked, each by all that says the same. */
type Words = readonly (readonly string[])[];

interface Row {
  readonly names: readonly Words[];
  readonly acts: readonly Phrase[];
}

const stems = (text: string): string[] =>
  tokens(text).flatMap(({ text: word }) => (STOP_WORDS.has(word) ? [] : [stem(word)]));

/** The keys of an act's words; those marked with a sign are keys themselves. */
const keysOf = (act: string): string[] =>
  act.split(/\s+/).flatMap((word) => (/^[#']/.test(word) ? [word] : stems(word)));

/** The words that say what is asked, without what only holds it. */
const asking = (text: string): Words =>
  tokens(text).flatMap(({ text: word }) => (weightOf(stem(word), word) > WEIGHTS.holder ? [meanings(stem(word))] : []));

const actOf = (text: string): Phrase => ({
  units: keysOf(text).map((key) => ({ keys: [key], exact: key, weight: WEIGHTS.telling, common: true })),
});

const ROWS: readonly Row[] = `${ACTS.trim()}${ACTS_OF_TRADES.trimEnd()}`.split('\n').map((line) => {
  const [names = '', acts = ''] = line.split(' = ');
  return { names: names.split(', ').map(asking), acts: acts.split(' | ').map(actOf) };
});

/**
 * Where described work shows an ability by what was done, though its name never falls. What is asked more closely than a row names it
 * ("vasoactive drip titration") is used at most: the work may have been with others.
 */
export function actsShown(via: string, evidence: Evidence): Shown[] {
  const asked = [via, ...doneWithPeople(via)].map(asking);
  const shown = (fits: (name: Words, asked: Words) => boolean): Shown[] =>
    ROWS.filter(({ names }) => names.some((name) => asked.some((each) => fits(name, each))))
      .flatMap(({ acts }) => acts.flatMap((act) => find(evidence, act)))
      .map((match) => ({ ...match, level: levelOf(evidence, match) }))
      .filter(({ level }) => level === 'used' || level === 'proven');
  const same = shown(isSame);
  return same.length > 0 ? same : shown(isPart).map((one) => ({ ...one, level: 'used' }));
}

/** So many words of what is asked a name may leave out. */
const MOST_LEFT_OUT = 2;

/** A name of two words and more within what is asked. */
const isPart = (name: Words, asked: Words): boolean =>
  name.length > 1 &&
  asked.length <= name.length + MOST_LEFT_OUT &&
  name.every((word) => asked.some((other) => says(word, other)));

/** The same words in any order and form, or words that say the same. */
const isSame = (name: Words, asked: Words): boolean =>
  name.length > 0 && name.length === asked.length && name.every((word) => asked.some((other) => says(word, other)));

const says = (one: readonly string[], other: readonly string[]): boolean =>
  one.some((meaning) => other.includes(meaning));
