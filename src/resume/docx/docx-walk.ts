import { newSheet, type Sheet, write } from '../sheet.ts';
import type { Piece } from '../xml.ts';
import type { Chunks } from './docx-chunks.ts';
import type { WordLook } from './docx-look.ts';
import type { Unmarked } from './docx-numbering.ts';
import type { Styles } from './docx-styles.ts';
import type { Theme } from './docx-theme.ts';

/** What the parts of a document have in common. */
export type Common = {
  readonly styles: Styles;
  readonly theme: Theme;
  readonly unmarked: Unmarked;
  readonly chunks: Chunks;
};

export type Open = Extract<Piece, { kind: 'open' }>;
/** `joins`: its end is deleted, so it goes on in the next one. */
type Paragraph = { look: WordLook; run: WordLook; inProperties: boolean; inOutline: boolean; joins: boolean };

/** Where in the tree the walk stands. */
export type Walk = Common & {
  readonly sheet: Sheet;
  readonly paragraphs: Paragraph[];
  skip: { readonly name: string; depth: number } | null;
  inText: boolean;
  /** What a paragraph without an end hands on. */
  carried: string;
  /** What fills the text boxes around; "unknown" where it is not a plain colour. */
  readonly boxes: string[];
  fill: string;
  hadBoxes: boolean;
  columns: boolean;
};

/** Inside the properties of a shape, before its fill is known. */
export const ASKED = 'asked';

/** A walk through one part of a document, at its start. */
export const newWalk = (common: Common): Walk => ({
  ...common,
  sheet: newSheet(),
  paragraphs: [],
  skip: null,
  inText: false,
  carried: '',
  boxes: [],
  fill: 'unknown',
  hadBoxes: false,
  columns: false,
});

/** Changes what is known of the paragraph that is open. */
export function setLast({ paragraphs }: Walk, change: Partial<Paragraph>): void {
  const last = paragraphs.at(-1);
  if (last !== undefined) Object.assign(last, change);
}

/** Adds text to it, as it looks there. */
export function put(walk: Walk, text: string): void {
  const paragraph = walk.paragraphs.at(-1);
  if (paragraph !== undefined) write(walk.sheet, text, { ...paragraph.look, ...paragraph.run }, walk.boxes.at(-1));
}
