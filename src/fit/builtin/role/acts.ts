import { isActing, verbOf } from './verbs.ts';

const COMMA = /,\s+(?:and\s+|or\s+|then\s+)?|\s+and\s+(?=[a-z]+\s)/g;
/** Verbs that as often are nouns begin a new act only before a word like "the". */
const DETERMINED = /^(?:the|a|an|our|your|all|any|each|new)$/i;

/**
 * Cuts a row of actions at its commas: "answer phones, post charges and balance the drawer" is three acts, the last two still joined.
 * A row of bare verbs before one object ("design, build and run services") stays whole.
 */
export function actsIn(text: string, alsoNoun: ReadonlySet<string>): string[] {
  const gerund = /^[a-z-]+ing\b/i.test(text);
  const third = isThird(text.split(' ', 1)[0] ?? '', alsoNoun);
  const cuts = [...text.matchAll(COMMA)].filter(({ index, 0: comma }) =>
    begins(text.slice(index + comma.length), { gerund, third, sure: comma.startsWith(',') }, alsoNoun),
  );
  const acts: string[] = [];
  let from = 0;
  for (const { index, 0: comma } of cuts) {
    if (!OBJECT.test(text.slice(from, index).trim())) continue;
    acts.push(text.slice(from, index).trim());
    from = index + comma.length;
  }
  const last = text.slice(from).trim();
  return OBJECT.test(last) ? [...acts, last] : [text];
}

/** An act is a verb or a row of them, and what it is done to: "draft, review" lacks that, and goes with what follows. */
const OBJECT = /^(?:[a-z-]+,\s+)*[^\s,]+\s+\S/i;

interface Row {
  /** The row began with a gerund. */
  readonly gerund: boolean;
  /** The row began as "operates" does. */
  readonly third: boolean;
  /** A comma stands before it; after a bare "and" only a known verb that is no noun as well begins an act. */
  readonly sure: boolean;
}

function begins(rest: string, { gerund, third, sure }: Row, alsoNoun: ReadonlySet<string>): boolean {
  const [first = '', second = ''] = rest.split(/\s+/, 2);
  if (second === '' || /^(?:and|or|&)$/.test(second) || /,$/.test(first)) return false;
  if (first === 'including') return false;
  if (gerund) return isActing(first) || (sure && /^[a-z]+-?[a-z]+ing$/.test(first));
  if (third) return isThird(first, alsoNoun);
  if (alsoNoun.has(first) && verbOf(first) === first && /^(?:\S+ (?:on|to)|chart in)\s/.test(rest)) return true;
  return verbOf(first) === first && ((sure && DETERMINED.test(second)) || !alsoNoun.has(first));
}

/** "operates", and no plural of a noun: "reports". */
const isThird = (word: string, alsoNoun: ReadonlySet<string>): boolean => {
  const base = verbOf(word);
  return base !== null && /[^s]s$/.test(word) && base !== word.toLowerCase() && !alsoNoun.has(base);
};
