import { asksSomething } from './boilerplate.ts';
import type { Part } from './headings.ts';
import type { Passage } from './sections.ts';
import { verbOf } from './verbs.ts';

/** Fewer items show no habit. */
const FEWEST = 3;
const MOST_PARTS = 0.6;
const HALF = 0.5;
/** Headings that say for themselves that what follows is asked. */
const ASKS = /requir|qualif|must|need|looking|seek|bring|\byou|candidate|profile|criteria|essential|fit\b/i;

/**
 * Judges lists by their items, where the heading above names no part ("Cloud infrastructure") or only by a word ("Developer
 * experience"): items that are all actions are the work, items that ask are demands.
 */
export function judgedLists(passages: readonly Passage[]): Passage[] {
  const parts = new Map<string, Part>();
  for (const [key, items] of Map.groupBy(passages.filter(isOpen), keyOf)) {
    const part = partOfItems(items);
    if (part !== null) parts.set(key, part);
  }
  return passages.map((one) => {
    const part = isOpen(one) ? parts.get(keyOf(one)) : undefined;
    return part === undefined ? one : { ...one, part, headed: true };
  });
}

const keyOf = ({ part, under }: Passage): string => `${part} ${under}`;

const isOpen = ({ bullet, part, under }: Passage): boolean =>
  bullet && (part === 'open' || (part === 'asked' && !ASKS.test(under)));

function partOfItems(items: readonly Passage[]): Part | null {
  if (items.length < FEWEST) return null;
  const share = (is: (text: string) => boolean) => items.filter(({ text }) => is(text)).length / items.length;
  if (share(asksSomething) >= HALF) return 'asked';
  return share(isAct) >= MOST_PARTS ? 'duties' : null;
}

/** "Build and maintain pipelines": an order to somebody. */
function isAct(text: string): boolean {
  const [first = '', second = ''] = text.split(/\s+/);
  return second !== '' && verbOf(first) === first.toLowerCase();
}
