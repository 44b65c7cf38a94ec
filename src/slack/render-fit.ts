import type { KnownBlock } from '@slack/types';
import { count } from '../chat/text.ts';
import { plain } from './escape.ts';
import { CONTEXT } from './limits.ts';
import { beginsBlock, joined, type Piece } from './render-pieces.ts';

/** How much a message or a view has room for. */
export interface Space {
  readonly blocks: number;
  /** Characters of the blocks as JSON. */
  readonly room: number;
}

/** What a block costs besides its elements, at most: its braces, its type and a comma. */
const CONTAINER = 60;

/** Pieces as blocks within the space: as many as fit, and a word on how many did not. Small print at the end stays: it says what a number is not. */
export function fitted(pieces: readonly Piece[], space: Space): KnownBlock[] {
  if (longest(pieces, space) === pieces.length) return joined(pieces);
  const last = pieces.slice(-1).filter((piece) => piece.kind === 'block' && piece.block.type === 'context');
  const body = pieces.slice(0, pieces.length - last.length);
  const below = [note(body.length), ...last];
  const rest = {
    blocks: space.blocks - below.length,
    room: space.room - below.reduce((sum, piece) => sum + costOf(piece) + CONTAINER, 0),
  };
  const kept = untrailed(body.slice(0, longest(body, rest)));
  return joined([...kept, note(body.length - kept.length), ...last]);
}

const note = (left: number): Piece => ({
  kind: 'block',
  block: {
    type: 'context',
    elements: [plain(`… and ${count(left, 'more line')}, left out for want of room.`, CONTEXT)],
  },
});

/** How many pieces fit, from the first on. */
function longest(pieces: readonly Piece[], { blocks, room }: Space): number {
  let [begun, used] = [0, 0];
  for (const [index, piece] of pieces.entries()) {
    const begins = beginsBlock(pieces, index);
    begun += begins ? 1 : 0;
    used += costOf(piece) + (begins ? CONTAINER : 0);
    if (begun > blocks || used > room) return index;
  }
  return pieces.length;
}

const costOf = (piece: Piece): number =>
  JSON.stringify(piece.kind === 'block' ? piece.block : piece.element).length + 1;

/** No heading and no rule stands last, above nothing. */
function untrailed(pieces: readonly Piece[]): readonly Piece[] {
  const end = pieces.findLastIndex((piece) =>
    piece.kind === 'rich' ? piece.role !== 'heading' : piece.block.type !== 'divider',
  );
  return pieces.slice(0, end + 1);
}
