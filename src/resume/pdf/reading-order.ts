import type { Fragment } from '../fragments.ts';
import { sectionOf } from '../headings.ts';
import { type Line, lineOf } from '../lines.ts';
import { type Row, rowsOf } from '../rows.ts';
import { widestGutter } from './columns.ts';
import { readBeside } from './margin.ts';
import { withWholeHeads } from './whole-heads.ts';

/** The lines of a page (or of one column) as a person reads them, and whether columns were found. */
export type Reading = { readonly lines: readonly Line[]; readonly columns: boolean };

/** Columns within columns beyond this are a drawing, not a text. */
const DEEPEST = 6;
/** A column goes on over the page where no more rows than these stand below it. */
const FOOTER_ROWS = 3;
/** A sidebar is narrower than this share of the main column. */
const SIDEBAR = 0.75;

/**
 * Puts fragments in reading order: parts the page at its widest gutter, reads what stands above it, then column by
 * column, then what stands below. A narrow column of dates, places or labels is no column of its own: it is read with the lines beside it.
 */
export function readingOrder(fragments: readonly Fragment[], continues: boolean): Reading {
  return readRegion(fragments, { edge: rightOf(fragments), depth: 0, continues });
}

/** `continues`: what stands at its bottom is read on from the top of the next page. */
type Region = { readonly edge: number; readonly depth: number; readonly continues: boolean };

function readRegion(fragments: readonly Fragment[], region: Region): Reading {
  const rows = rowsOf(fragments);
  const gutter = region.depth < DEEPEST ? widestGutter(rows, usualSize(fragments)) : null;
  if (gutter === null) return { lines: linesOf(rows, region.edge), columns: false };
  const part = (from: number, to: number) => rows.slice(from, to).flatMap((row) => row.parts);
  const band = part(gutter.from, gutter.to + 1);
  const deeper = { edge: region.edge, depth: region.depth + 1, continues: false };
  const continues = region.continues && gutter.to >= rows.length - FOOTER_ROWS;
  const middle = readBand(band, (gutter.left + gutter.right) / 2, { ...deeper, continues });
  const above = readRegion(part(0, gutter.from), deeper);
  const below = readRegion(part(gutter.to + 1, rows.length), deeper);
  return {
    lines: [...above.lines, ...middle.lines, ...below.lines],
    columns: above.columns || middle.columns || below.columns,
  };
}

function readBand(band: readonly Fragment[], middle: number, { edge, depth, continues }: Region): Reading {
  const left = band.filter((fragment) => fragment.left < middle);
  const right = band.filter((fragment) => fragment.left >= middle);
  const first = readRegion(left, { edge: rightOf(left), depth, continues: false });
  const second = readRegion(right, { edge: Math.min(edge, rightOf(right)), depth, continues: false });
  const beside = readBeside(first.lines, second.lines);
  if (beside !== null) return { lines: beside, columns: first.columns || second.columns };
  const titleRight = biggest(second.lines) > 1.25 * biggest(first.lines);
  const [main, aside] = titleRight ? [second.lines, first.lines] : [first.lines, second.lines];
  return { lines: continues ? asideWithin(main, aside) : [...main, ...aside], columns: true };
}

/** Reads a sidebar after the title and before the sections of a main column that goes on over the page, so that it does not interrupt them. */
function asideWithin(main: readonly Line[], aside: readonly Line[]): Line[] {
  const at = main.findIndex(isHeading);
  const apart = aside.findIndex(isHeading) === 0 && widthOf(aside) < SIDEBAR * widthOf(main);
  return at === -1 || !apart ? [...main, ...aside] : [...main.slice(0, at), ...aside, ...main.slice(at)];
}

const isHeading = ({ text }: Line): boolean => sectionOf(text) !== null;
const widthOf = (lines: readonly Line[]): number =>
  Math.max(0, ...lines.map(({ right }) => right)) - Math.min(...lines.map(({ left }) => left));

const linesOf = (rows: readonly Row[], edge: number): Line[] =>
  withWholeHeads(rows).flatMap((row) => {
    const line = lineOf(row, edge);
    return line === null ? [] : [line];
  });

const rightOf = (fragments: readonly Fragment[]): number => Math.max(0, ...fragments.map(({ right }) => right));
const biggest = (lines: readonly Line[]): number => Math.max(0, ...lines.map(({ size }) => size));

/** The size in which most letters are set. */
function usualSize(fragments: readonly Fragment[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of fragments) {
    const key = Math.round(size * 2) / 2;
    letters.set(key, (letters.get(key) ?? 0) + text.length);
  }
  return [...letters].toSorted((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 0;
}
