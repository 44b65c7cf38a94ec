import type { Evidence } from '../evidence.ts';
import { levelOf, type Shown } from '../levels.ts';
import { find } from '../matches.ts';
import { doneWithPeople } from '../persons.ts';
import { askings, rowsFor, TOOL, type Words } from './named.ts';

/**
 * Where described work shows an ability by what was done, though its name never falls. What is asked more closely than a row names it
 * ("vasoactive drip titration") is used at most: the work may have been with others.
 */
export function actsShown(via: string, evidence: Evidence): Shown[] {
  const ofTools = TOOL.test(via);
  const meant = [via, ...doneWithPeople(via)]
    .flatMap(askings)
    .map((asked) => ({ asked, rows: [...rowsFor(asked)].filter(({ isTool }) => isTool || !ofTools) }));
  const shown = (fits: (name: Words, asked: Words) => boolean): Shown[] => {
    const named = meant.flatMap(({ asked, rows }) => rows.filter(({ name }) => fits(name(), asked)));
    const acts = new Set(named.map((row) => row.acts));
    return [...acts]
      .flatMap((row) => row().flatMap((act) => find(evidence, act)))
      .map((match) => ({ ...match, level: levelOf(evidence, match) }))
      .filter(({ level }) => level === 'used' || level === 'proven');
  };
  const same = shown(isSame);
  return same.length > 0 ? same : shown(isPart).map((one) => ({ ...one, level: 'used' }));
}

/** So many words of what is asked a name may leave out. */
const MOST_LEFT_OUT = 2;

/** A name of two words and more within what is asked: at its end, where the thing itself stands, or with little left out. */
const isPart = (name: Words, asked: Words): boolean =>
  name.length > 1 &&
  holds(name, asked) &&
  (asked.length <= name.length + MOST_LEFT_OUT || holds(name, asked.slice(-name.length)));

/** The same words in any order and form, or words that say the same. */
const isSame = (name: Words, asked: Words): boolean =>
  name.length > 0 && name.length === asked.length && holds(name, asked);

/** Each word of the name is asked, by a word of its own: "design" alone is no "architecture design". */
const holds = (name: Words, asked: Words): boolean =>
  name.every((word) => asked.some((other) => says(word, other))) &&
  asked.filter((other) => name.some((word) => says(word, other))).length >= name.length;

const says = (one: readonly string[], other: readonly string[]): boolean =>
  one.some((meaning) => other.includes(meaning));
