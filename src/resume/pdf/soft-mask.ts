import { area, contains } from '../matrix.ts';
import type { Colour, Fill, Glyph, Mask, Picture } from '../paint.ts';

/** Brightness (0 to 1) times opacity below which a mask lets nothing through. */
const FAINTEST = 0.05;

/** What was painted into a mask's group. */
export type Painted = {
  readonly glyphs: readonly Glyph[];
  readonly fills: readonly Fill[];
  readonly images: readonly Picture[];
};

/**
 * Reads a soft mask from what its group paints: by brightness on black, or by opacity. Null where it can hide nothing that
 * can be told: a light ground behind it, a transfer function.
 */
export function maskFrom(options: unknown, { glyphs, fills, images }: Painted): Mask | null {
  const { subtype, backdrop, transferMap } = asOptions(options);
  if (transferMap || (typeof backdrop === 'string' && backdrop !== '#000000')) return null;
  const byOpacity = subtype === 'Alpha';
  const flat = fills.map(({ box, colour, alpha, at }) => ({
    box,
    at,
    shows: lightOf(colour, byOpacity) * alpha > FAINTEST,
  }));
  const pictures = images.filter(({ box }) => area(box) > 0).map(({ box, at }) => ({ box, at, shows: true }));
  const letters = glyphs.map(({ spot: [x, y], size, at }) => ({
    box: { left: x - size, top: y - size, right: x + size, bottom: y + size },
    at,
    shows: true,
  }));
  return [...flat, ...pictures, ...letters].toSorted((a, b) => a.at - b.at);
}

/** True where a mask lets through what is painted at a place. */
export const shownBy = (mask: Mask, x: number, y: number): boolean =>
  mask.findLast(({ box }) => contains(box, x, y))?.shows ?? false;

/** A pattern or a gradient may be as bright as can be. */
const lightOf = (colour: Colour | null, byOpacity: boolean): number =>
  byOpacity || colour === null ? 1 : (0.3 * colour[0] + 0.59 * colour[1] + 0.11 * colour[2]) / 255;

type Options = { readonly subtype?: unknown; readonly backdrop?: unknown; readonly transferMap?: unknown };
const asOptions = (value: unknown): Options => (typeof value === 'object' && value !== null ? value : {});
