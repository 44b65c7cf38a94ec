import { STOP_WORDS, stem, tokens } from '../words.ts';
import { ACTS } from './acts.ts';
import type { Evidence } from './evidence.ts';
import { levelOf, type Shown } from './levels.ts';
import { find } from './matches.ts';
import type { Phrase } from './phrases.ts';
import { meanings } from './synonyms.ts';
import { WEIGHTS, weightOf } from './telling.ts';

interface Row {
  /** The stems of each name's telling words. */
  readonly names: readonly (readonly string[])[];
  readonly acts: readonly Phrase[];
}

const stems = (text: string): string[] =>
  tokens(text).flatMap(({ text: word }) => (STOP_WORDS.has(word) ? [] : [stem(word)]));

/** The words that say what is asked, without what only holds it. */
const asking = (text: string): string[] =>
  tokens(text).flatMap(({ text: word }) => (weightOf(stem(word), word) > WEIGHTS.holder ? [stem(word)] : []));

const actOf = (text: string): Phrase => ({
  units: stems(text).map((key) => ({ keys: [key], exact: key, weight: WEIGHTS.telling, common: true })),
});

const ROWS: readonly Row[] = ACTS.trim()
  .split('\n')
  .map((line) => {
    const [names = '', acts = ''] = line.split(' = ');
    return { names: names.split(', ').map(asking), acts: acts.split(' | ').map(actOf) };
  });

/** Where described work shows an ability by what was done, though its name never falls. */
export function actsShown(via: string, evidence: Evidence): Shown[] {
  const asked = asking(via);
  const acts = ROWS.filter(({ names }) => names.some((name) => isSame(name, asked))).flatMap((row) => row.acts);
  return acts
    .flatMap((act) => find(evidence, act))
    .map((match) => ({ ...match, level: levelOf(evidence, match) }))
    .filter(({ level }) => level === 'used' || level === 'proven');
}

/** The same words in any order and form, or words that say the same. */
const isSame = (name: readonly string[], asked: readonly string[]): boolean =>
  name.length > 0 && name.length === asked.length && name.every((word) => asked.some((other) => says(word, other)));

const says = (one: string, other: string): boolean =>
  meanings(one).some((meaning) => meanings(other).includes(meaning));
