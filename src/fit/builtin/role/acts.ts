import { isActing, verbOf } from './verbs.ts';

const COMMA = /,\s+(?:and\s+|or\s+|then\s+)?|\s+and\s+(?=[a-z]+ing\s)/g;
/** Verbs that as often are nouns begin a new act only before a word like "the". */
const DETERMINED = /^(?:the|a|an|our|your|all|any|each|new)$/i;

/**
 * Cuts a row of actions at its commas: "answer phones, post charges and balance the drawer" is three acts, the last two still joined.
 * A row of bare verbs before one object ("design, build and run services") stays whole.
 */
export function actsIn(text: string, alsoNoun: ReadonlySet<string>): string[] {
  const gerund = /^[a-z-]+ing\b/i.test(text);
  const cuts = [...text.matchAll(COMMA)].filter(({ index, 0: comma }) =>
    begins(text.slice(index + comma.length), { gerund, sure: comma.startsWith(',') }, alsoNoun),
  );
  const starts = [0, ...cuts.map(({ index, 0: comma }) => index + comma.length)];
  const ends = [...cuts.map(({ index }) => index), text.length];
  const acts = starts.map((start, index) => text.slice(start, ends[index]).trim());
  return acts.every((act) => /\S\s+\S/.test(act)) ? acts : [text];
}

interface Row {
  /** The row began with a gerund. */
  readonly gerund: boolean;
  /** A comma stands before it; after a bare "and" only a known verb begins an act. */
  readonly sure: boolean;
}

function begins(rest: string, { gerund, sure }: Row, alsoNoun: ReadonlySet<string>): boolean {
  const [first = '', second = ''] = rest.split(/\s+/, 2);
  if (second === '' || /^(?:and|or|&)$/.test(second) || /,$/.test(first)) return false;
  if (first === 'including') return false;
  if (gerund) return isActing(first) || (sure && /^[a-z]+-?[a-z]+ing$/.test(first));
  if (!sure) return false;
  return verbOf(first) === first && (!alsoNoun.has(first) || DETERMINED.test(second));
}
