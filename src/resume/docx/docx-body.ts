import { WIDE } from '../lines.ts';
import {
  closeParagraph,
  closeRow,
  finish,
  groundCell,
  newSheet,
  openCell,
  openParagraph,
  openRow,
  type Sheet,
  type Written,
  write,
} from '../sheet.ts';
import { attribute, type Piece, piecesOf } from '../xml.ts';
import { addLook, type WordLook } from './docx-look.ts';
import type { Unmarked } from './docx-numbering.ts';
import type { Styles } from './docx-styles.ts';
import type { Theme } from './docx-theme.ts';

/** What the parts of a document have in common. */
export type Common = { readonly styles: Styles; readonly theme: Theme; readonly unmarked: Unmarked };

export type Body = Written & { readonly boxes: boolean; readonly columns: boolean };

type Open = Extract<Piece, { kind: 'open' }>;
type Paragraph = { look: WordLook; run: WordLook; inProperties: boolean };

/** Where in the tree the walk stands. */
type Walk = Common & {
  readonly sheet: Sheet;
  readonly paragraphs: Paragraph[];
  skip: { readonly name: string; depth: number } | null;
  inText: boolean;
  /** What fills the text boxes around; "unknown" where it is not a plain colour. */
  readonly boxes: string[];
  fill: string;
  hadBoxes: boolean;
  columns: boolean;
};

/** Inside the properties of a shape, before its fill is known. */
const ASKED = 'asked';

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
]);

/** Reads the paragraphs, lists, tables and text boxes of one part of a Word document, and what is hidden among them. */
export function bodyOf(xml: string, common: Common): Body {
  const walk: Walk = {
    ...common,
    sheet: newSheet(),
    paragraphs: [],
    skip: null,
    inText: false,
    boxes: [],
    fill: 'unknown',
    hadBoxes: false,
    columns: false,
  };
  for (const piece of piecesOf(xml)) take(walk, piece);
  return { ...finish(walk.sheet), boxes: walk.hadBoxes, columns: walk.columns };
}

function take(walk: Walk, piece: Piece): void {
  if (walk.skip !== null) passOver(walk, piece);
  else if (piece.kind === 'text') put(walk, walk.inText ? piece.text : '');
  else if (piece.kind === 'close') ENDS[piece.name]?.(walk);
  else if (SKIPPED.has(piece.name)) walk.skip = piece.empty ? null : { name: piece.name, depth: 1 };
  else {
    start(walk, piece);
    if (piece.empty) ENDS[piece.name]?.(walk);
  }
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
  else if (paragraph !== undefined) addLook(paragraph.inProperties ? paragraph.run : paragraph.look, piece, walk.theme);
  else if (piece.name === 'w:shd') {
    const cell: WordLook = {};
    addLook(cell, piece, walk.theme);
    groundCell(walk.sheet, cell.ground);
  }
}

const styled = ({ styles }: Walk, { attributes }: Open): WordLook =>
  styles.byId.get(attribute(attributes, 'w:val') ?? '') ?? {};

const STARTS: Readonly<Record<string, (walk: Walk, piece: Open) => void>> = {
  'w:p': (walk) => {
    openParagraph(walk.sheet);
    walk.paragraphs.push({ look: { ...walk.styles.base }, run: {}, inProperties: false });
  },
  'w:r': (walk) => setLast(walk, { run: {} }),
  'w:rPr': (walk, { empty }) => setLast(walk, { inProperties: !empty }),
  'w:pStyle': (walk, piece) => setLast(walk, { look: { ...styled(walk, piece) } }),
  'w:rStyle': (walk, piece) => setLast(walk, { run: { ...styled(walk, piece) } }),
  'w:t': (walk, { empty }) => {
    walk.inText = !empty;
  },
  // With a position it is a tab stop in the properties of the paragraph.
  'w:tab': (walk, { attributes }) => put(walk, attributes.includes('w:pos') ? '' : WIDE),
  'w:ptab': (walk) => put(walk, WIDE),
  'w:br': (walk) => put(walk, '\n'),
  'w:cr': (walk) => put(walk, '\n'),
  'w:noBreakHyphen': (walk) => put(walk, '-'),
  'w:sym': (walk, { attributes }) => put(walk, symbol(attribute(attributes, 'w:char') ?? '')),
  'w:tr': ({ sheet }) => openRow(sheet),
  'w:tc': ({ sheet }) => openCell(sheet),
  'w:cols': (walk, { attributes }) => {
    walk.columns ||= Number(attribute(attributes, 'w:num') ?? 1) > 1;
  },
  'w:txbxContent': (walk) => {
    walk.boxes.push(walk.fill);
    walk.hadBoxes = true;
  },
  'wps:spPr': (walk) => {
    walk.fill = ASKED;
  },
  'a:srgbClr': (walk, { attributes }) => {
    if (walk.fill === ASKED) walk.fill = attribute(attributes, 'val')?.toUpperCase() ?? 'unknown';
  },
};

const ENDS: Readonly<Record<string, (walk: Walk) => void>> = {
  'w:t': (walk) => {
    walk.inText = false;
  },
  'w:p': (walk) => {
    const look = walk.paragraphs.pop()?.look;
    if (look !== undefined) closeParagraph(walk.sheet, isListed(look, walk.unmarked));
  },
  'w:rPr': (walk) => setLast(walk, { inProperties: false }),
  'w:tr': ({ sheet }) => closeRow(sheet),
  'wps:spPr': (walk) => {
    if (walk.fill === ASKED) walk.fill = 'unknown';
  },
  'w:txbxContent': (walk) => {
    walk.boxes.pop();
    walk.fill = 'unknown';
  },
};

function setLast({ paragraphs }: Walk, change: Partial<Paragraph>): void {
  const last = paragraphs.at(-1);
  if (last !== undefined) Object.assign(last, change);
}

function put(walk: Walk, text: string): void {
  const paragraph = walk.paragraphs.at(-1);
  if (paragraph !== undefined) write(walk.sheet, text, { ...paragraph.look, ...paragraph.run }, walk.boxes.at(-1));
}

function isListed({ heading, numbering, level, list }: WordLook, unmarked: Unmarked): boolean {
  if (heading === true || numbering === '0') return false;
  return numbering === undefined ? list === true : !unmarked.has(`${numbering}/${level ?? '0'}`);
}

/** Symbol fonts use the private area, or the same numbers without its offset. */
function symbol(hex: string): string {
  const code = Number.parseInt(hex, 16);
  return Number.isFinite(code) && code > 0x20 && code <= 0xffff
    ? String.fromCharCode(code < 0x100 ? 0xf000 + code : code)
    : '';
}
