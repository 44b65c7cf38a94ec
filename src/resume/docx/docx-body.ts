import { closeParagraph, finish, groundCell, openParagraph, type Written } from '../sheet.ts';
import { type Piece, piecesOf } from '../xml.ts';
import { ENDS, STARTS } from './docx-elements.ts';
import { addLook, type WordLook } from './docx-look.ts';
import { type Common, newWalk, type Open, put, setLast, type Walk } from './docx-walk.ts';

export type Body = Written & { readonly boxes: boolean; readonly columns: boolean };

/** Elements whose content is not what the reader sees: deleted text, field codes, the second copy of a text box, how a word is pronounced. */
const SKIPPED = new Set([
  'w:del',
  'w:moveFrom',
  'w:instrText',
  'w:delInstrText',
  'mc:Fallback',
  'w:delText',
  'w:rt',
  'w:rPrChange',
  'w:pPrChange',
  'w:sectPrChange',
  'w:tblPrChange',
  'w:tcPrChange',
  'w:numberingChange',
  'a:ln',
  'a:gradFill',
  'a:effectLst',
  'w14:gradFill',
  'w14:shadow',
  'w14:glow',
  'w14:reflection',
  'w14:scene3d',
  'w14:props3d',
]);

/** Reads the paragraphs, lists, tables and text boxes of one part of a Word document, and what is hidden among them. */
export function bodyOf(xml: string, common: Common): Body {
  const walk = newWalk(common);
  for (const piece of piecesOf(xml)) take(walk, piece);
  if (walk.carried !== '') endWith(walk);
  return { ...finish(walk.sheet), boxes: walk.hadBoxes, columns: walk.columns };
}

/** The last paragraph may be one that goes on in no other. */
function endWith({ sheet, carried }: Walk): void {
  openParagraph(sheet, carried);
  closeParagraph(sheet, false);
}

function take(walk: Walk, piece: Piece): void {
  if (walk.skip !== null) passOver(walk, piece);
  else if (piece.kind === 'text') put(walk, walk.inText ? piece.text : '');
  else if (piece.kind === 'close') ENDS[piece.name]?.(walk);
  else if (SKIPPED.has(piece.name)) pass(walk, piece);
  else {
    start(walk, piece);
    if (piece.empty) ENDS[piece.name]?.(walk);
  }
}

function pass(walk: Walk, { name, empty }: Open): void {
  if (!empty) walk.skip = { name, depth: 1 };
  else if (name === 'w:del' && walk.paragraphs.at(-1)?.inProperties) setLast(walk, { joins: true });
}

function passOver(walk: Walk, piece: Piece): void {
  if (walk.skip === null || piece.kind === 'text' || piece.name !== walk.skip.name) return;
  if (piece.kind === 'close') walk.skip.depth--;
  else if (!piece.empty) walk.skip.depth++;
  if (walk.skip.depth === 0) walk.skip = null;
}

function start(walk: Walk, piece: Open): void {
  const known = STARTS[piece.name];
  const paragraph = walk.paragraphs.at(-1);
  if (known !== undefined) known(walk, piece);
  else if (paragraph?.inOutline) paragraph.run.outlined ||= piece.name === 'w14:solidFill';
  else if (paragraph !== undefined) addLook(paragraph.inProperties ? paragraph.run : paragraph.look, piece, walk.theme);
  else if (piece.name === 'w:shd') {
    const cell: WordLook = {};
    addLook(cell, piece, walk.theme);
    groundCell(walk.sheet, cell.ground);
  }
}
