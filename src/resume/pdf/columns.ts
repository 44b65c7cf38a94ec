import type { Row } from '../rows.ts';

/** A blank strip from top to bottom of the rows `from` to `to` (both included); left and right in points. */
export type Gutter = { readonly from: number; readonly to: number; readonly left: number; readonly right: number };

/** Width of one cell of the search (points): finer than any gutter. */
const CELL = 2;
/** A gutter is at least this wide, in font heights and points. */
const LEAST_EMS = 0.9;
const LEAST_POINTS = 7;
/** Rows with text that each side needs before it is a column. */
const LEAST_ROWS = 3;
/** Rows and cells searched: a dense page in two columns has 150 rows, A0 has 1,700 cells. Beyond, a page is read line by line. */
const MOST_ROWS = 240;
const MOST_CELLS = 2_000;

/** The blank strip that parts the most text into left and right, or null where the rows are one column. */
export function widestGutter(rows: readonly Row[], size: number): Gutter | null {
  const right = Math.max(0, ...rows.flatMap((row) => row.parts.map((part) => part.right)));
  if (rows.length > MOST_ROWS || right / CELL > MOST_CELLS) return null;
  const left = Math.min(...rows.flatMap((row) => row.parts.map((part) => part.left)));
  const least = Math.max(LEAST_POINTS, LEAST_EMS * size) / CELL;
  let best: Gutter | null = null;
  let bestScore = 0;
  for (let from = 0; from + LEAST_ROWS <= rows.length && most(rows.length - from) > bestScore; from++) {
    const taken = new Uint8Array(Math.ceil(right / CELL) + 1);
    for (let to = from; to < rows.length; to++) {
      cover(taken, rows[to]);
      if (most(to - from + 1) <= bestScore) continue;
      const strips = stripsIn(taken, least);
      // One side may begin first: a strip is ruled out only where the text leaves no blank of that width at all.
      if (strips.length === 0 && !hasBlank(taken, { from: left / CELL, to: right / CELL, least })) break;
      for (const strip of to - from + 1 < LEAST_ROWS ? [] : strips) {
        const gutter = { from, to, left: strip[0] * CELL, right: strip[1] * CELL };
        const score = scoreOf(gutter, rows);
        if (score > bestScore) [best, bestScore] = [gutter, score];
      }
    }
  }
  return best;
}

function cover(taken: Uint8Array, row: Row | undefined): void {
  for (const part of row?.parts ?? [])
    taken.fill(1, Math.max(0, Math.floor(part.left / CELL)), Math.ceil(part.right / CELL));
}

/** Blank strips with text on both sides, as cell numbers. */
function stripsIn(taken: Uint8Array, least: number): (readonly [number, number])[] {
  const strips: (readonly [number, number])[] = [];
  let last = -1;
  for (let cell = 0; cell < taken.length; cell++) {
    if (taken[cell] === 0) continue;
    if (last >= 0 && cell - last - 1 >= least) strips.push([last + 1, cell]);
    last = cell;
  }
  return strips;
}

type Stretch = { readonly from: number; readonly to: number; readonly least: number };

function hasBlank(taken: Uint8Array, { from, to, least }: Stretch): boolean {
  let blank = 0;
  for (let cell = Math.max(0, Math.floor(from)); cell <= to; cell++) {
    blank = taken[cell] === 0 ? blank + 1 : 0;
    if (blank >= least) return true;
  }
  return false;
}

/** No gutter of so many rows has a higher score. */
const most = (rows: number): number => rows * 5;

function scoreOf({ from, to, left, right }: Gutter, rows: readonly Row[]): number {
  let [lefts, rights] = [0, 0];
  for (let index = from; index <= to; index++) {
    const parts = rows[index]?.parts ?? [];
    if (parts.some((part) => part.right <= left)) lefts++;
    if (parts.some((part) => part.left >= right - CELL)) rights++;
  }
  const both = Math.min(lefts, rights);
  return both < LEAST_ROWS ? 0 : both * 4 + (to - from) + Math.min(right - left, 40) / 40;
}
