import { type Block, type Card, strong } from '../chat/card.ts';
import type { Comparison, Move } from '../fit/compare.ts';
import { LEVEL_WORDS } from './words.ts';

/** The same card with what moved since the last evaluation of this posting, right below the score. */
export function withChanges(card: Card, comparison: Comparison): Card {
  const [first, ...rest] = card.blocks;
  return { ...card, blocks: [...(first ? [first] : []), ...changes(comparison), ...rest] };
}

function changes(comparison: Comparison): Block[] {
  const heading = { kind: 'heading', text: 'Since last time' } as const;
  if (!comparison.comparable)
    return [heading, { kind: 'text', line: [`The two scores cannot be compared. ${comparison.reason}`] }];
  const { before, after, moves } = comparison;
  const text = { kind: 'text', line: [strong(difference(before, after)), ` (${before} to ${after})`] } as const;
  if (moves.length === 0) return [heading, { ...text, line: [...text.line, STILL] }];
  return [heading, text, { kind: 'list', ordered: false, items: moves.map((move) => ({ line: [moved(move)] })) }];
}

const STILL =
  '. All that the posting asks for reads as it did before. Where you changed a line for it, look under Evidence at what was read.';

function difference(before: number, after: number): string {
  const points = Math.abs(after - before);
  if (points === 0) return 'The score is the same';
  return `${points} ${points === 1 ? 'point' : 'points'} ${after > before ? 'up' : 'down'}`;
}

const moved = ({ label, from, to, direction }: Move): string =>
  `${direction === 'up' ? '↑ up' : '↓ down'}: ${label}, from ${LEVEL_WORDS[from]} to ${LEVEL_WORDS[to]}`;
