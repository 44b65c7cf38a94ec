import { bulletIn, withoutIcons } from './bullets.ts';
import type { Hidden } from './document.ts';
import { WIDE } from './lines.ts';
import { type Look, symbolsIn, whyHidden } from './look.ts';

type Cell = { readonly lines: string[]; ground?: string | undefined };
type Row = { readonly cells: Cell[]; hidden?: boolean };

/** What a walk through a document of flowing text has written down so far. */
export type Sheet = {
  readonly lines: string[];
  readonly hidden: Map<string, string[]>;
  /** Paragraphs inside paragraphs are text boxes and notes. */
  readonly open: { text: string }[];
  readonly rows: Row[];
};

/** Tables within tables within tables: deeper than any document, shallower than a stack. */
const DEEPEST = 50;

export const newSheet = (): Sheet => ({ lines: [], hidden: new Map(), open: [], rows: [] });

/** `text`: what the paragraph before handed on. */
export function openParagraph({ open }: Sheet, text = ''): void {
  if (open.length < DEEPEST) open.push({ text });
}

/** Takes the open paragraph away and gives its text. */
export const takeParagraph = ({ open }: Sheet): string => open.pop()?.text ?? '';

/** Adds what another reader has written down. */
export function insert(sheet: Sheet, { text, hidden }: Written): void {
  put(sheet, text.split('\n'));
  for (const part of hidden) hide(sheet, part.reason, part.text);
}

/** Adds text to the paragraph that is open, or to what is hidden. */
export function write(sheet: Sheet, text: string, look: Look, behind?: string): void {
  const paragraph = sheet.open.at(-1);
  if (paragraph === undefined || text === '') return;
  const reason = whyHidden(look, behind ?? sheet.rows.at(-1)?.cells.at(-1)?.ground);
  if (reason === null) paragraph.text += look.symbols === true ? symbolsIn(text) : text;
  else hide(sheet, reason, text);
}

export function hide({ hidden }: Sheet, reason: string, text: string): void {
  const known = hidden.get(reason);
  if (known === undefined) hidden.set(reason, [text]);
  else known.push(text);
}

/** Ends the paragraph: its lines are trimmed, and a list item starts with "- ". */
export function closeParagraph(sheet: Sheet, listed: boolean): void {
  const [first = '', ...rest] = (sheet.open.pop()?.text ?? '').split('\n').map((line) => line.trim());
  const item = bulletIn(first)?.rest ?? (listed ? first : null);
  put(
    sheet,
    [item === null || item === '' ? first : `- ${item.trim()}`, ...rest].map((line) => withoutIcons(line).trim()),
  );
}

function put({ lines, rows }: Sheet, added: readonly string[]): void {
  (rows.at(-1)?.cells.at(-1)?.lines ?? lines).push(...added);
}

export function openRow({ rows }: Sheet): void {
  if (rows.length < DEEPEST) rows.push({ cells: [] });
}

export function openCell({ rows }: Sheet, ground?: string): void {
  rows.at(-1)?.cells.push({ lines: [], ground });
}

/** Says the colour behind the cell that is open. */
export function groundCell({ rows }: Sheet, ground: string | undefined): void {
  const cell = rows.at(-1)?.cells.at(-1);
  if (cell !== undefined) cell.ground = ground;
}

/** Says that the row that is open is not shown. */
export function hideRow({ rows }: Sheet): void {
  const row = rows.at(-1);
  if (row !== undefined) row.hidden = true;
}

/** Ends a row. Cells of one line each are one row of words; longer cells are columns, read one after the other. */
export function closeRow(sheet: Sheet): void {
  const row = sheet.rows.pop();
  const cells = (row?.cells ?? [])
    .map(({ lines }) => lines.filter((line) => line !== ''))
    .filter((lines) => lines.length > 0);
  const short = cells.every((lines) => lines.length === 1 && !lines[0]?.startsWith('- '));
  if (row?.hidden) hide(sheet, 'marked as hidden text', cells.flat().join(' '));
  else put(sheet, short ? [cells.flat().join(WIDE)] : cells.flat());
}

export type Written = { readonly text: string; readonly hidden: Hidden[] };

/** The text written down, and what was hidden in it. Flowing text has no pages: all of it counts as on the first. */
export function finish(sheet: Sheet): Written {
  while (sheet.open.length > 0) closeParagraph(sheet, false);
  while (sheet.rows.length > 0) closeRow(sheet);
  const hidden = [...sheet.hidden].map(([reason, texts]) => ({ reason, text: texts.join(' ').trim(), page: 1 }));
  return { text: sheet.lines.join('\n'), hidden: hidden.filter(({ text }) => text !== '') };
}
