import type {
  ContextBlock,
  DividerBlock,
  HeaderBlock,
  ImageBlock,
  KnownBlock,
  RichTextBlock,
  RichTextBlockElement,
  RichTextList,
} from '@slack/types';

/** The reference has `offset`, by which a list goes on from another; the SDK's types do not know it yet. */
export type NumberedList = RichTextList & { readonly offset?: number };

/**
 * The least of a card that can be left out: a line, an item of a list, a quote. Slack takes few blocks, so what belongs
 * together shares one: a heading with what follows it, `more` with what came before.
 */
export type Piece =
  | { readonly kind: 'block'; readonly block: ContextBlock | DividerBlock | HeaderBlock | ImageBlock }
  | { readonly kind: 'rich'; readonly element: RichTextBlockElement; readonly role: 'heading' | 'body' | 'more' };

/** Pieces as blocks, in order. */
export function joined(pieces: readonly Piece[]): KnownBlock[] {
  const blocks: KnownBlock[] = [];
  pieces.forEach((piece, index) => {
    const last = blocks.at(-1);
    if (piece.kind === 'block') blocks.push(piece.block);
    else if (last?.type === 'rich_text' && !beginsBlock(pieces, index)) append(last, piece.element);
    else blocks.push({ type: 'rich_text', elements: [copied(piece.element)] });
  });
  return blocks;
}

/** Whether a piece begins a block of its own. */
export function beginsBlock(pieces: readonly Piece[], index: number): boolean {
  const [piece, before] = [pieces[index], pieces[index - 1]];
  if (piece?.kind !== 'rich' || before?.kind !== 'rich') return true;
  return piece.role === 'heading' || (piece.role === 'body' && before.role !== 'heading');
}

function append({ elements }: RichTextBlock, element: RichTextBlockElement): void {
  const last = elements.at(-1);
  if (last?.type === 'rich_text_list' && element.type === 'rich_text_list' && last.style === element.style)
    last.elements.push(...element.elements);
  else elements.push(copied(element));
}

/** Lists grow as their items come: never the piece's own. */
const copied = (element: RichTextBlockElement): RichTextBlockElement =>
  element.type === 'rich_text_list' ? { ...element, elements: [...element.elements] } : element;

/** Without the rules that part nothing: at the top, below a title and below another rule. */
export function ruled(pieces: readonly Piece[]): Piece[] {
  const kept: Piece[] = [];
  for (const piece of pieces) {
    const above = kept.at(-1);
    if (!isRule(piece) || (above && !isRule(above) && !isTitle(above))) kept.push(piece);
  }
  return kept;
}

const isRule = (piece: Piece): boolean => piece.kind === 'block' && piece.block.type === 'divider';

const isTitle = (piece: Piece): boolean => piece.kind === 'block' && piece.block.type === 'header';
