import { WIDE } from '../../lines.ts';
import type { Look } from '../../look.ts';
import {
  closeParagraph,
  closeRow,
  finish,
  newSheet,
  openCell,
  openParagraph,
  openRow,
  type Sheet,
  type Written,
  write,
} from '../../sheet.ts';
import { attribute, type Piece, piecesOf } from '../../xml.ts';
import type { OdtStyles } from './odt-styles.ts';

type Open = Extract<Piece, { kind: 'open' }>;

type Walk = {
  readonly styles: OdtStyles;
  readonly sheet: Sheet;
  /** Looks of the paragraphs and spans around, the innermost last. */
  readonly looks: Look[];
  /** What fills the frames around. */
  readonly frames: (string | undefined)[];
  /** Inside hidden sections, how many. */
  hiddenSections: number;
  readonly sections: boolean[];
  /** True until the first paragraph of a list item has begun. */
  itemStarts: boolean;
  readonly listed: boolean[];
  hadBoxes: boolean;
};

/** Not part of the text: deleted passages, comments, the label of a note, names of what a field holds. */
const SKIPPED = new Set([
  'text:tracked-changes',
  'office:annotation',
  'text:page-number',
  'text:page-count',
  'text:note-citation',
  'text:ruby-text',
  'svg:title',
  'svg:desc',
  'office:binary-data',
]);

/** Reads what stands in every element of that name (the body, or headers or footers). */
export function odtBody(xml: string, styles: OdtStyles, within: string): Written & { readonly boxes: boolean } {
  const walk: Walk = {
    styles,
    sheet: newSheet(),
    looks: [],
    frames: [],
    hiddenSections: 0,
    sections: [],
    itemStarts: false,
    listed: [],
    hadBoxes: false,
  };
  for (const piece of contentOf(xml, within)) {
    if (piece.kind === 'text') put(walk, piece.text.replace(/[\t\n\r ]+/g, ' '));
    else if (piece.kind === 'close') ENDS[piece.name]?.(walk);
    else {
      STARTS[piece.name]?.(walk, piece);
      if (piece.empty) ENDS[piece.name]?.(walk);
    }
  }
  return { ...finish(walk.sheet), boxes: walk.hadBoxes };
}

function* contentOf(xml: string, within: string): Generator<Piece> {
  let inside = 0;
  let skip: string | null = null;
  for (const piece of piecesOf(xml)) {
    if (piece.kind !== 'text' && piece.name === within) inside += piece.kind === 'close' ? -1 : piece.empty ? 0 : 1;
    if (skip !== null) {
      if (piece.kind === 'close' && piece.name === skip) skip = null;
    } else if (piece.kind === 'open' && SKIPPED.has(piece.name)) skip = piece.empty ? null : piece.name;
    else if (inside > 0) yield piece;
  }
}

const paragraph = (walk: Walk, { attributes }: Open): void => {
  openParagraph(walk.sheet);
  walk.looks.push(walk.styles('paragraph', attribute(attributes, 'text:style-name') ?? ''));
  walk.listed.push(walk.itemStarts);
  walk.itemStarts = false;
};
const endParagraph = (walk: Walk): void => {
  walk.looks.pop();
  closeParagraph(walk.sheet, walk.listed.pop() === true);
};
const frame = (walk: Walk, { attributes }: Open): void => {
  const name = attribute(attributes, 'draw:style-name') ?? attribute(attributes, 'presentation:style-name') ?? '';
  walk.frames.push(walk.styles('graphic', name).ground ?? 'unknown');
};
const endFrame = (walk: Walk): void => {
  walk.frames.pop();
};

const STARTS: Readonly<Record<string, (walk: Walk, piece: Open) => void>> = {
  'text:p': paragraph,
  'text:h': (walk, piece) => {
    walk.itemStarts = false;
    paragraph(walk, piece);
  },
  'text:span': (walk, { attributes }) => {
    const own = walk.styles('text', attribute(attributes, 'text:style-name') ?? '');
    walk.looks.push({ ...walk.looks.at(-1), ...own });
  },
  'text:s': (walk, { attributes }) =>
    put(walk, ' '.repeat(Math.min(100, Number(attribute(attributes, 'text:c') ?? 1) || 1))),
  'text:tab': (walk) => put(walk, WIDE),
  'text:line-break': (walk) => put(walk, '\n'),
  'text:list-item': (walk) => {
    walk.itemStarts = true;
  },
  'text:section': (walk, { attributes }) => {
    const hidden = attribute(attributes, 'text:display') === 'none';
    walk.sections.push(hidden);
    if (hidden) walk.hiddenSections++;
  },
  'text:hidden-paragraph': (walk, { attributes }) => {
    const look = walk.looks.at(-1);
    if (look !== undefined && attribute(attributes, 'text:is-hidden') === 'true') look.vanish = true;
  },
  'text:hidden-text': (walk, { attributes }) => {
    const text = attribute(attributes, 'text:string-value') ?? '';
    if (attribute(attributes, 'text:is-hidden') === 'true') write(walk.sheet, text, { vanish: true });
  },
  'table:table-row': ({ sheet }) => openRow(sheet),
  'table:table-cell': (walk, { attributes }) =>
    openCell(walk.sheet, walk.styles('table-cell', attribute(attributes, 'table:style-name') ?? '').ground),
  'draw:frame': frame,
  'draw:custom-shape': frame,
  'draw:text-box': (walk) => {
    walk.hadBoxes = true;
  },
};

const ENDS: Readonly<Record<string, (walk: Walk) => void>> = {
  'text:p': endParagraph,
  'text:h': endParagraph,
  'text:span': (walk) => {
    walk.looks.pop();
  },
  'text:list-item': (walk) => {
    walk.itemStarts = false;
  },
  'text:section': (walk) => {
    if (walk.sections.pop() === true) walk.hiddenSections--;
  },
  'table:table-row': ({ sheet }) => closeRow(sheet),
  'draw:frame': endFrame,
  'draw:custom-shape': endFrame,
};

function put(walk: Walk, text: string): void {
  const look = walk.looks.at(-1);
  if (look === undefined) return;
  write(walk.sheet, text, walk.hiddenSections > 0 ? { ...look, vanish: true } : look, walk.frames.at(-1));
}
