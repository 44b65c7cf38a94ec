import { strangeIn } from '../bullets.ts';
import type { Hidden } from '../document.ts';
import { type Fragment, fragmentsOf } from '../fragments.ts';
import type { Glyph, Painting } from '../paint.ts';
import { drawnBullets } from './drawn-bullets.ts';
import { flow } from './flow.ts';
import { isScan, look } from './hidden.ts';
import { withLoneMarks } from './lone-marks.ts';
import { readingOrder } from './reading-order.ts';
import { straight } from './straight.ts';

export type Page = {
  readonly text: string;
  readonly hidden: readonly Hidden[];
  readonly columns: boolean;
  readonly scanned: boolean;
  readonly images: boolean;
  /** Characters without meaning outside their font. */
  readonly strange: number;
};

/** Which page it is, from 1, and whether another follows. */
type Place = { readonly number: number; readonly continues: boolean };

/** The visible text of a painted page in reading order, and what is hidden on it. Text in another direction comes after the main one. */
export function readPage(painting: Painting, { number, continues }: Place): Page {
  const seen = look(painting);
  const readings = byAngle(seen.visible).map((glyphs) =>
    readingOrder(withMarks(straight(glyphs), painting), continues),
  );
  return {
    text: readings
      .map(({ lines }) => flow(lines))
      .filter((text) => text !== '')
      .join('\n\n'),
    hidden: hiddenParts(seen.hidden, number),
    columns: readings[0]?.columns ?? false,
    scanned: isScan(painting),
    images: painting.images.length > 0,
    strange: strangeIn(seen.visible.map(({ text }) => text).join('')),
  };
}

/** Text with the list marks that are drawn beside it; shapes lie on the page as it is, so only beside upright text. */
function withMarks(glyphs: readonly Glyph[], { shapes }: Painting): Fragment[] {
  const fragments = fragmentsOf(withLoneMarks(glyphs));
  return glyphs[0]?.angle === 0 ? [...fragments, ...drawnBullets(shapes, fragments)] : fragments;
}

/** Programs leave page numbers and crop marks of fewer characters beyond the edge. */
const CROP_REST = 20;

/** Glyphs by direction, the most used first. Text that slants a little belongs to the straight one. */
function byAngle(glyphs: readonly Glyph[]): Glyph[][] {
  const groups = Map.groupBy(glyphs, ({ angle }) => (Math.round(angle / 5) * 5) % 360);
  return [...groups.values()].toSorted((a, b) => b.length - a.length);
}

function hiddenParts(hidden: readonly { readonly glyph: Glyph; readonly reason: string }[], page: number): Hidden[] {
  const groups = Map.groupBy(hidden, ({ reason }) => reason);
  const found = [...groups].map(([reason, parts]) => ({
    text: fragmentsOf(parts.map(({ glyph }) => glyph))
      .map(({ text }) => text)
      .join(' '),
    reason,
    page,
  }));
  return found.filter(({ text, reason }) => text.length >= (reason === 'off the page' ? CROP_REST : 1));
}
