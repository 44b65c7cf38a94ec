import { WIDE } from '../lines.ts';
import {
  closeParagraph,
  closeRow,
  hideRow,
  insert,
  openCell,
  openParagraph,
  openRow,
  takeParagraph,
} from '../sheet.ts';
import { attribute } from '../xml.ts';
import type { WordLook } from './docx-look.ts';
import type { Unmarked } from './docx-numbering.ts';
import { ASKED, type Open, put, setLast, type Walk } from './docx-walk.ts';

const styled = ({ styles }: Walk, { attributes }: Open): WordLook =>
  styles.byId.get(attribute(attributes, 'w:val') ?? '') ?? {};

/** What an element of a Word document begins. */
export const STARTS: Readonly<Record<string, (walk: Walk, piece: Open) => void>> = {
  'w:p': (walk) => {
    openParagraph(walk.sheet, walk.carried);
    walk.carried = '';
    walk.paragraphs.push({
      look: { ...walk.styles.base },
      run: {},
      inProperties: false,
      inOutline: false,
      joins: false,
    });
  },
  'w:r': (walk) => setLast(walk, { run: {} }),
  'w:rPr': (walk, { empty }) => setLast(walk, { inProperties: !empty }),
  'w:pStyle': (walk, piece) => setLast(walk, { look: { ...styled(walk, piece) } }),
  'w:rStyle': (walk, piece) => setLast(walk, { run: { ...styled(walk, piece) } }),
  'w:t': (walk, { empty }) => {
    walk.inText = !empty;
  },
  'w14:textOutline': (walk, { empty }) => setLast(walk, { inOutline: !empty }),
  'm:t': (walk, { empty }) => {
    walk.inText = !empty;
  },
  'w:hidden': ({ sheet, paragraphs }) => {
    if (paragraphs.length === 0) hideRow(sheet);
  },
  'w:altChunk': (walk, { attributes }) => {
    const chunk = walk.chunks.get(attribute(attributes, 'r:id') ?? '');
    if (chunk !== undefined) insert(walk.sheet, chunk);
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

/** What it ends. */
export const ENDS: Readonly<Record<string, (walk: Walk) => void>> = {
  'w:t': (walk) => {
    walk.inText = false;
  },
  'w14:textOutline': (walk) => setLast(walk, { inOutline: false }),
  'm:t': (walk) => {
    walk.inText = false;
  },
  'w:p': (walk) => {
    const paragraph = walk.paragraphs.pop();
    if (paragraph?.joins) walk.carried = takeParagraph(walk.sheet);
    else if (paragraph !== undefined) closeParagraph(walk.sheet, isListed(paragraph.look, walk.unmarked));
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
