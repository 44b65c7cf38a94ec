import type { APIComponentInContainer } from 'discord-api-types/v10';
import type { Card } from '../chat/card.ts';
import { LIMITS } from './limits.ts';
import { type Part, renderBlocks } from './render-blocks.ts';
import { layout, sizeOf } from './render-layout.ts';
import { renderTop } from './render-top.ts';

/** Nobody reads a longer paragraph on a card, and no text of ours is (UTF-16 units). */
const LONGEST = 1_500;
/** A shorter quote says nothing. */
const SHORTEST = 24;

const LEFT_OUT: Part = { kind: 'line', text: '-# The rest does not fit into one message and is left out.' };

/**
 * The card's text in at most `room` components and in as much text as a message has. What is too long gives up its longest
 * texts first, all down to the same length, so that every line is still there; only when that is not enough is the end left
 * out, and the card says so.
 */
export function fitted(card: Card, room: number): APIComponentInContainer[] {
  const whole = layout(partsOf(card, LONGEST), room);
  if (fits(whole)) return whole;
  const short = partsOf(card, longestThatFits(card, room));
  const shortened = layout(short, room);
  return fits(shortened) ? shortened : layout(beginning(short), room);
}

const fits = (components: readonly APIComponentInContainer[]): boolean => sizeOf(components) <= LIMITS.text;

/** The length that leaves the texts as long as there is room for, found by halving; the shortest where even that is too long. */
function longestThatFits(card: Card, room: number): number {
  let [low, high] = [SHORTEST, LONGEST];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(layout(partsOf(card, middle), room))) low = middle;
    else high = middle - 1;
  }
  return low;
}

function partsOf(card: Card, longest: number): readonly Part[] {
  const below = renderBlocks(card.blocks, longest);
  return [...renderTop(card, below), ...below];
}

/** As many parts as have room in any layout: each line counts with a line break. */
function beginning(parts: readonly Part[]): readonly Part[] {
  let room = LIMITS.text - lengthOf(LEFT_OUT);
  const end = parts.findIndex((part) => {
    room -= lengthOf(part);
    return room < 0;
  });
  return [...parts.slice(0, end), LEFT_OUT];
}

const lengthOf = (part: Part): number => (part.kind === 'line' ? part.text.length + 1 : 0);
