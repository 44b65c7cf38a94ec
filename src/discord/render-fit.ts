import type { Card } from '../chat/card.ts';
import { LIMITS } from './limits.ts';
import { type Part, renderBlocks } from './render-blocks.ts';
import { renderTop } from './render-top.ts';

/** Nobody reads a longer paragraph on a card, and no text of ours is (UTF-16 units). */
const LONGEST = 1_500;
/** A shorter quote says nothing. */
const SHORTEST = 24;

const LEFT_OUT: Part = { kind: 'line', text: '-# The rest does not fit into one message and is left out.' };

/**
 * The card's text in as much room as a message has. What is too long gives up its longest texts first, all down to the same
 * length, so that every line is still there; only when that is not enough is the end left out, and the card says so.
 */
export function fitted(card: Card): readonly Part[] {
  const whole = partsOf(card, LONGEST);
  return sizeOf(whole) <= LIMITS.text ? whole : cut(partsOf(card, longestThatFits(card)));
}

/** The length that leaves the texts as long as there is room for, found by halving; the shortest where even that is too long. */
function longestThatFits(card: Card): number {
  let [low, high] = [SHORTEST, LONGEST];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (sizeOf(partsOf(card, middle)) <= LIMITS.text) low = middle;
    else high = middle - 1;
  }
  return low;
}

function partsOf(card: Card, longest: number): readonly Part[] {
  const below = renderBlocks(card.blocks, longest);
  return [...renderTop(card, below), ...below];
}

/** Each line with the line break before it. */
const sizeOf = (parts: readonly Part[]): number =>
  parts.reduce((sum, part) => sum + (part.kind === 'line' ? part.text.length + 1 : 0), 0);

function cut(parts: readonly Part[]): readonly Part[] {
  if (sizeOf(parts) <= LIMITS.text) return parts;
  let room = LIMITS.text - sizeOf([LEFT_OUT]);
  const end = parts.findIndex((part) => {
    room -= sizeOf([part]);
    return room < 0;
  });
  return [...parts.slice(0, end), LEFT_OUT];
}
