import { withAccents } from './accents.ts';
import { isMark } from './bullets.ts';
import type { Glyph } from './paint.ts';

/** Letters of one line that stand together. Coordinates in points, y is the baseline and grows downwards. */
export type Fragment = {
  readonly text: string;
  readonly left: number;
  /** Where the words start after a list mark; equal to `left` without one. */
  readonly textLeft: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  readonly font: string;
  /** True where the last letter is in the same font. */
  readonly oneFont: boolean;
};

/** Gaps in parts of the font's height. Wider than this and the text may belong to another column. */
const BREAK = 0.9;
/** A space glyph is 0.2 to 0.33 wide, and 0.17 where a line is squeezed to fit; kerning stays under 0.1. */
export const WORD_GAP = 0.145;
/** Letters set further apart than this are spaced out on purpose ("E X P E R I E N C E"). */
const TRACKED = 0.11;
/** Letters needed before spacing can be told from single letters in a row ("C R Go"); fewer where they are capitals as far apart as can be ("W O R K"). */
const TRACKED_LETTERS = 5;
const TRACKED_CAPITALS = 3;
/** How much such gaps may differ. */
const EVEN = 0.04;
/** How far baselines may differ within one line. */
const SAME_LINE = 0.3;

type Cell = { readonly glyph: Glyph; readonly gap: number; readonly spaced: boolean };

/** Joins the glyphs of one direction into fragments, in the order of painting. */
export function fragmentsOf(glyphs: readonly Glyph[]): Fragment[] {
  const fragments: Fragment[] = [];
  let cells: Cell[] = [];
  let spaced = false;
  const flush = () => {
    const made = fragmentFrom(cells);
    if (made !== null) fragments.push(made);
    cells = [];
  };
  for (const glyph of withAccents(glyphs)) {
    if (glyph.text.trim() === '') {
      spaced = true;
      continue;
    }
    const last = cells.at(-1)?.glyph;
    const gap = last === undefined ? 0 : glyph.x - last.endX;
    if (last !== undefined && !continues(last, glyph, gap)) flush();
    cells.push({ glyph, gap: cells.length === 0 ? 0 : gap, spaced });
    spaced = false;
  }
  flush();
  return withoutDoubles(fragments);
}

function continues(last: Glyph, next: Glyph, gap: number): boolean {
  const size = Math.max(last.size, next.size);
  return Math.abs(next.y - last.y) <= SAME_LINE * size && gap <= BREAK * size && gap >= -0.6 * size;
}

function fragmentFrom(cells: readonly Cell[]): Fragment | null {
  const first = cells[0]?.glyph;
  const last = cells.at(-1)?.glyph;
  if (first === undefined || last === undefined) return null;
  const size = Math.max(...cells.map(({ glyph }) => glyph.size));
  const tracking = trackingOf(cells, size);
  const text = cells.map((cell, index) => (index > 0 && isWordGap(cell, size, tracking) ? ' ' : '') + cell.glyph.text);
  const second = isMark(first.text) ? (cells[1]?.glyph ?? first) : first;
  const right = Math.max(last.endX, last.x);
  return { text: text.join(''), left: first.x, textLeft: second.x, right, y: first.y, size, ...fontOf(second, last) };
}

const fontOf = ({ font }: Glyph, last: Glyph) => ({ font, oneFont: font === last.font });

/** Headings and names of employers are bold more often than not; the Computer Modern fonts say BX. */
export const isBold = (font: string): boolean => /bold|black|heavy|bx\d/i.test(font);

/** The even gap between letters that are spaced out, or 0. */
function trackingOf(cells: readonly Cell[], size: number): number {
  const gaps = cells.slice(1).map(({ gap }) => gap);
  if (cells.length < TRACKED_LETTERS && !areEvenCapitals(cells, gaps, size)) return 0;
  const low = gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 5)] ?? 0;
  return low > TRACKED * size ? low : 0;
}

const areEvenCapitals = (cells: readonly Cell[], gaps: readonly number[], size: number): boolean =>
  cells.length >= TRACKED_CAPITALS &&
  cells.every(({ glyph, spaced }, index) => /^\p{Lu}$/u.test(glyph.text) && (index === 0 || !spaced)) &&
  Math.max(...gaps) - Math.min(...gaps) < EVEN * size;

function isWordGap({ gap, spaced }: Cell, size: number, tracking: number): boolean {
  if (tracking > 0) return gap > tracking * 1.7 + 0.05 * size;
  return spaced || gap > WORD_GAP * size;
}

/** Drops what was painted twice on the same spot to look bold or shaded. */
function withoutDoubles(fragments: readonly Fragment[]): Fragment[] {
  const seen = new Map<string, Fragment[]>();
  return fragments.filter((fragment) => {
    const twins = seen.get(fragment.text) ?? [];
    seen.set(fragment.text, [...twins.slice(-8), fragment]);
    return !twins.some(
      (twin) =>
        Math.abs(twin.left - fragment.left) < 0.2 * twin.size && Math.abs(twin.y - fragment.y) < 0.2 * twin.size,
    );
  });
}
