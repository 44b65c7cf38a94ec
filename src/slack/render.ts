import type { HomeView, KnownBlock, ModalView } from '@slack/types';
import type { Card, Tone } from '../chat/card.ts';
import { renderButtons } from './button.ts';
import { escaped, isBlank, plain, shown } from './escape.ts';
import { FALLBACK, HEADER, MESSAGE_BLOCKS, MESSAGE_ROOM, VIEW_BLOCKS, VIEW_ROOM, VIEW_WORDS } from './limits.ts';
import { renderBlock } from './render-blocks.ts';
import { fitted, type Space } from './render-fit.ts';
import { type Piece, ruled } from './render-pieces.ts';

const MESSAGE: Space = { blocks: MESSAGE_BLOCKS, room: MESSAGE_ROOM };
const VIEW: Space = { blocks: VIEW_BLOCKS, room: VIEW_ROOM };
/** Where a card says nothing of its own. */
const NAMELESS = 'Rolefit';

/**
 * A card as a message. Pure, and safe for any string in any place: texts are plain or elements of rich text, neither of
 * which Slack reads for markup. A card that is too long ends with a word on what is left out; its buttons always stay.
 */
export const renderMessage = (card: Card): { text: string; blocks: KnownBlock[] } => ({
  text: escaped(worded(card.summary, card.title)),
  blocks: blocksOf(card, headed(card.tone, card.title), MESSAGE),
});

/** A card that only one person sees, as a modal to read and close. */
export function renderAnswer(card: Card): ModalView {
  const { title, below } = named(card.title);
  return {
    type: 'modal',
    title: plain(title, VIEW_WORDS),
    close: plain('Close', VIEW_WORDS),
    blocks: blocksOf(card, headed(card.tone, below), VIEW),
  };
}

/** A card as the app's home. */
export const renderHome = (card: Card): HomeView => ({
  type: 'home',
  blocks: blocksOf(card, headed(card.tone, card.title), VIEW),
});

function blocksOf({ blocks, buttons }: Card, head: readonly Piece[], { blocks: most, room }: Space): KnownBlock[] {
  const rows = renderButtons(buttons);
  const space = { blocks: most - rows.length, room: room - JSON.stringify(rows).length };
  return [...fitted(ruled([...head, ...blocks.flatMap(renderBlock)]), space), ...rows];
}

/** A mood in a sign, beside words that say the same. */
const SIGNS: Record<Tone, string> = { plain: '', good: '🟢 ', fair: '🟡 ', poor: '🟠 ', problem: '⚠️ ' };

const headed = (tone: Tone, title: string): Piece[] =>
  isBlank(shown(title, HEADER))
    ? []
    : [{ kind: 'block', block: { type: 'header', text: plain(SIGNS[tone] + title, HEADER) } }];

/** "Evidence · Backend Engineer · Stripe": what does not fit into a modal's title stands below it. */
function named(title: string): { title: string; below: string } {
  const clean = worded(title);
  if (clean.length <= VIEW_WORDS) return { title: clean, below: '' };
  const [first = '', ...rest] = clean.split(' · ');
  return !isBlank(first) && first.length <= VIEW_WORDS && rest.length > 0
    ? { title: first, below: rest.join(' · ') }
    : { title: clean, below: clean };
}

/** The first of these texts that says anything. */
const worded = (...texts: readonly string[]): string =>
  texts.map((text) => shown(text, FALLBACK)).find((text) => !isBlank(text)) ?? NAMELESS;
