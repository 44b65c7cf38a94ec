import { closeParagraph, closeRow, openCell, openParagraph, openRow, write } from '../../sheet.ts';
import { decodeBytes } from './rtf-charsets.ts';
import type { Rtf } from './rtf-state.ts';

/** Writes text into the paragraph of the group; opens one where none is. */
export function put(rtf: Rtf, text: string): void {
  const { sheet, run, ground, deleted, place } = rtf.group;
  if (place !== 'text' || deleted || text === '') return;
  enterTable(rtf);
  if (sheet.open.length === 0) openParagraph(sheet);
  write(sheet, text, {
    ...run,
    ground: run.ground ?? ground,
    symbols: rtf.fonts.get(rtf.group.font)?.symbols ?? false,
  });
}

/** Writes the bytes that were kept, now that all of them are there. */
export function flush(rtf: Rtf): void {
  if (rtf.bytes.length === 0) return;
  const text = decodeBytes(rtf.bytes, rtf.fonts.get(rtf.group.font)?.encoding ?? rtf.encoding);
  rtf.bytes = [];
  put(rtf, text);
}

export function endParagraph(rtf: Rtf): void {
  const { sheet, place } = rtf.group;
  if (place !== 'text') return;
  enterTable(rtf);
  if (sheet.open.length === 0) openParagraph(sheet);
  closeParagraph(sheet, rtf.listed);
  rtf.listed = false;
}

/** Rows begin with the first paragraph that is in a table and end, at the latest, with the first that is in none. */
function enterTable(rtf: Rtf): void {
  const { sheet, inTable } = rtf.group;
  if (inTable && sheet.rows.length === 0) {
    openRow(sheet);
    rtf.cell = 0;
    openCell(sheet, rtf.grounds[0]);
  }
  if (!inTable && sheet.rows.length > 0) closeRow(sheet);
}

export function endCell(rtf: Rtf): void {
  const { sheet, place } = rtf.group;
  if (place !== 'text') return;
  rtf.group.inTable = true;
  enterTable(rtf);
  if (sheet.open.length > 0) endParagraph(rtf);
  rtf.cell++;
  openCell(sheet, rtf.grounds[rtf.cell]);
}

export function endRow({ group }: Rtf): void {
  if (group.sheet.open.length > 0) closeParagraph(group.sheet, false);
  if (group.sheet.rows.length > 0) closeRow(group.sheet);
}
