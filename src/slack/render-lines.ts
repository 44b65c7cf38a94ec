import type { RichTextElement, RichTextSection } from '@slack/types';
import { type Line, strong } from '../chat/card.ts';
import { isBlank, shown } from './escape.ts';
import { NAME } from './limits.ts';
import { renderLine } from './render-line.ts';
import type { NumberedList, Piece } from './render-pieces.ts';

type ListStyle = NumberedList['style'];

export const paragraph = (line: Line): Piece[] =>
  sections([line]).map((element) => ({ kind: 'rich', element, role: 'body' }));

/** A heading stands right above what follows it. */
export const heading = (text: string): Piece[] =>
  sections([[strong(shown(text, NAME))]]).map((element) => ({ kind: 'rich', element, role: 'heading' }));

/** Lines one right below the other. */
export const together = (lines: readonly Line[]): Piece[] =>
  sections(lines).map((element, index) => ({ kind: 'rich', element, role: index > 0 ? 'more' : 'body' }));

/** Items of a list, one right below the other. */
export const listed = (lines: readonly Line[], style: ListStyle): Piece[] =>
  sections(lines).map((section, index) => ({
    kind: 'rich',
    element: { type: 'rich_text_list', style, elements: [section] },
    role: index > 0 ? 'more' : 'body',
  }));

/** More blocks than these for one list would leave too few for the rest of a message. */
const MOST_APART = 12;

/** Items of a list with room between them: each in a block of its own, numbered on from the one before. */
export function apart(lines: readonly Line[], style: ListStyle): Piece[] {
  const pieces = listed(lines, style);
  if (pieces.length > MOST_APART) return pieces;
  return pieces.map((piece, index) => {
    if (piece.kind !== 'rich' || index === 0) return piece;
    const element = style === 'ordered' ? { ...piece.element, offset: index } : piece.element;
    return { ...piece, element, role: 'body' };
  });
}

/** Words of somebody else, right below what says so. */
export const quoted = (line: Line): Piece[] =>
  sections([line]).map(({ elements }) => ({
    kind: 'rich',
    element: { type: 'rich_text_quote', elements },
    role: 'more',
  }));

const sections = (lines: readonly Line[]): RichTextSection[] =>
  lines
    .map((line): RichTextSection => ({ type: 'rich_text_section', elements: renderLine(line) }))
    .filter(({ elements }) => elements.some(isSeen));

const isSeen = (element: RichTextElement): boolean => !('text' in element) || !isBlank(element.text ?? '');
