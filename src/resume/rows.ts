import { runsLeft } from './bidi.ts';
import { isIcon, isMark } from './bullets.ts';
import type { Fragment } from './fragments.ts';

/** Fragments that stand on one line, from left to right. */
export type Row = { readonly y: number; readonly size: number; readonly parts: readonly Fragment[] };

/** Bullets stand at most this far before their text (in font heights). */
const BULLET_REACH = 3.2;

/** Gathers fragments into rows from top to bottom; a bullet becomes one piece with its text. */
export function rowsOf(fragments: readonly Fragment[]): Row[] {
  const rows: { y: number; size: number; parts: Fragment[] }[] = [];
  for (const fragment of fragments.toSorted((a, b) => a.y - b.y || a.left - b.left)) {
    const row = rows.slice(-3).findLast((candidate) => shareLine(candidate, fragment) || isRaised(candidate, fragment));
    if (row === undefined) {
      rows.push({ y: fragment.y, size: fragment.size, parts: [fragment] });
    } else {
      row.parts.push(fragment);
      if (fragment.size > row.size) Object.assign(row, { y: fragment.y, size: fragment.size });
    }
  }
  return rows
    .map((row) => ({ ...row, parts: withBullets(row.parts.toSorted((a, b) => a.left - b.left || a.y - b.y)) }))
    .filter((row) => row.parts.length > 0)
    .toSorted((a, b) => a.y - b.y);
}

type Standing = { readonly y: number; readonly size: number };

/** True where the lower halves of the letters overlap by at least half. */
function shareLine(a: Standing, b: Standing): boolean {
  const overlap = Math.min(a.y, b.y) - Math.max(a.y - a.size / 2, b.y - b.size / 2);
  return overlap >= Math.min(a.size, b.size) / 4;
}

/** Small letters set higher or lower against the end of a word: "1st", "m²". */
function isRaised(row: { readonly parts: readonly Fragment[] } & Standing, small: Fragment): boolean {
  const [big, little] = row.size >= small.size ? [row, small] : [small, row];
  if (little.size > 0.8 * big.size || little.size < 0.45 * big.size) return false;
  const near = row.parts.some(
    (part) => Math.min(Math.abs(part.right - small.left), Math.abs(small.right - part.left)) < 0.3 * big.size,
  );
  const middle = little.y - 0.3 * little.size;
  return near && middle > big.y - 0.95 * big.size && middle < big.y + 0.2 * big.size;
}

function withBullets(parts: readonly Fragment[]): Fragment[] {
  const merged: Fragment[] = [];
  let held: Fragment | null = null;
  for (const part of parts) {
    if (held !== null) {
      const near = part.left - held.right < BULLET_REACH * Math.max(held.size, part.size);
      merged.push(near ? { ...part, text: `• ${part.text}`, left: held.left } : part);
      held = null;
    } else if (isMark(part.text)) held = part;
    else if (!isIcon(part.text)) merged.push(part);
  }
  const last = merged.at(-1);
  // Where text runs from right to left, its mark stands at its right.
  const after =
    held !== null && last !== undefined && runsLeft(last.text) && held.left - last.right < BULLET_REACH * last.size;
  return after
    ? [...merged.slice(0, -1), { ...last, text: `${last.text} •`, right: held?.right ?? last.right }]
    : merged;
}
