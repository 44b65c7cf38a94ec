import { attribute, piecesOf } from '../xml.ts';

/** Levels of lists that show no mark, as "numbering/level": text in them looks like any other. */
export type Unmarked = ReadonlySet<string>;

/** Reads which lists of a Word document show no mark at their items. */
export function unmarkedLists(xml: string): Unmarked {
  const levels = new Map<string, Set<string>>();
  const unmarked = new Set<string>();
  let list = '';
  let level = '';
  let number = '';
  for (const piece of piecesOf(xml)) {
    if (piece.kind !== 'open') continue;
    const value = attribute(piece.attributes, 'w:val') ?? '';
    if (piece.name === 'w:abstractNum') list = attribute(piece.attributes, 'w:abstractNumId') ?? '';
    if (piece.name === 'w:lvl') level = attribute(piece.attributes, 'w:ilvl') ?? '';
    if (piece.name === 'w:numFmt' && value === 'none') levels.set(list, (levels.get(list) ?? new Set()).add(level));
    if (piece.name === 'w:num') number = attribute(piece.attributes, 'w:numId') ?? '';
    if (piece.name === 'w:abstractNumId') for (const one of levels.get(value) ?? []) unmarked.add(`${number}/${one}`);
  }
  return unmarked;
}
