import { area, type Box, contains } from '../matrix.ts';
import type { Colour, Fill, Glyph, Painting } from '../paint.ts';

/** Below this height nobody reads a printed or shown letter (points). */
const SMALLEST = 2;
/** Below this opacity nothing is seen. */
const FAINTEST = 0.05;
/** Colours nearer than this (0 to 441, Euclidean in RGB) cannot be told apart on paper. */
const LEAST_CONTRAST = 24;
/** A picture over this share of the page is a scan. */
const SCAN_SHARE = 0.5;
/** A page with more painted letters than this is no scan, whatever pictures it has. */
const SCAN_LETTERS = 100;

const WHITE: Colour = [255, 255, 255];

export type Seen = { readonly visible: readonly Glyph[]; readonly hidden: readonly { glyph: Glyph; reason: string }[] };

/** Parts the glyphs of a page into what a reader sees and what is hidden from them, with the reason. */
export function look(painting: Painting): Seen {
  const scan = isScan(painting);
  const flat = painting.fills.filter((fill) => fill.alpha > FAINTEST);
  const visible: Glyph[] = [];
  const hidden: { glyph: Glyph; reason: string }[] = [];
  for (const glyph of painting.glyphs) {
    const reason = reasonFor(glyph, painting, { scan, flat });
    if (reason === null) visible.push(glyph);
    else if (glyph.text.trim() !== '') hidden.push({ glyph, reason });
  }
  return { visible, hidden };
}

/** True where the page is a picture of a page: the invisible text over it is what a text recogniser read. */
export function isScan({ width, height, images, glyphs }: Painting): boolean {
  const page: Box = { left: 0, top: 0, right: width, bottom: height };
  const covered = images.some((box) => area(box) >= SCAN_SHARE * area(page));
  return covered && glyphs.filter((glyph) => !glyph.invisible && glyph.text.trim() !== '').length < SCAN_LETTERS;
}

type Behind = { readonly scan: boolean; readonly flat: readonly Fill[] };

function reasonFor(glyph: Glyph, page: Painting, { scan, flat }: Behind): string | null {
  if (glyph.away === 'layer') return 'on a layer that is switched off';
  if (!contains({ left: 0, top: 0, right: page.width, bottom: page.height }, ...glyph.spot)) return 'off the page';
  if (glyph.invisible) return scan ? null : 'painted in invisible mode';
  if (glyph.alpha < FAINTEST) return 'transparent';
  if (glyph.size < SMALLEST) return 'too small to see';
  if (glyph.away === 'clipped') return 'cut off';
  return scan ? null : contrastReason(glyph, page, flat);
}

function contrastReason(glyph: Glyph, { images }: Painting, flat: readonly Fill[]): string | null {
  const over = flat.filter((fill) => contains(fill.box, ...glyph.spot));
  if (over.some((fill) => fill.at > glyph.at && fill.colour !== null && fill.alpha > 0.95)) return 'covered by a shape';
  if (glyph.colour === null || images.some((box) => contains(box, ...glyph.spot))) return null;
  const behind = over.findLast((fill) => fill.at < glyph.at);
  const ground = behind === undefined ? WHITE : behind.alpha > 0.95 ? behind.colour : null;
  if (ground === null || distance(ground, glyph.colour) >= LEAST_CONTRAST) return null;
  return ground === WHITE ? 'white on white' : 'the colour of its background';
}

const distance = (a: Colour, b: Colour): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
