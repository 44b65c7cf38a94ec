import { area, type Box, contains } from '../matrix.ts';
import { type Colour, type Fill, type Glyph, OPAQUE, type Painting, type Picture, WHITE } from '../paint.ts';
import { isInside } from './outline.ts';

/** Below this opacity nothing is seen. */
const FAINTEST = 0.05;
/** Colours nearer than this (0 to 441, Euclidean in RGB) cannot be told apart on paper. */
const LEAST_CONTRAST = 24;
/** Pictures over this share of the page are a scan. */
const SCAN_SHARE = 0.9;
/** A page with more painted letters than this is no scan, whatever pictures it has. */
const SCAN_LETTERS = 100;

export type Seen = { readonly visible: readonly Glyph[]; readonly hidden: readonly { glyph: Glyph; reason: string }[] };

/** Parts the glyphs of a page into what a reader sees and what is hidden from them, with the reason. */
export function look(painting: Painting): Seen {
  const behind = { scan: isScan(painting), ...bandsOf(painting) };
  const page: Box = { left: 0, top: 0, right: painting.width, bottom: painting.height };
  const visible: Glyph[] = [];
  const hidden: { glyph: Glyph; reason: string }[] = [];
  for (const glyph of painting.glyphs) {
    const reason = reasonFor(glyph, page, behind);
    if (reason === null) visible.push(glyph);
    else hidden.push({ glyph, reason });
  }
  return { visible, hidden };
}

/** True where the page is a picture of a page: the invisible text over it is what a text recogniser read. Scans may come in strips. */
export function isScan({ width, height, images, glyphs }: Painting): boolean {
  const covered = images.reduce((sum, { box }) => sum + area(box), 0);
  if (covered < SCAN_SHARE * width * height) return false;
  return glyphs.filter((glyph) => !glyph.invisible && glyph.text.trim() !== '').length < SCAN_LETTERS;
}

type Behind = {
  readonly scan: boolean;
  readonly bandOf: (y: number) => number;
  readonly fills: ReadonlyMap<number, readonly Fill[]>;
  readonly images: ReadonlyMap<number, readonly Picture[]>;
};

/** Fills and pictures are looked up by bands of at least this height (points), so many on a page however high it says it is. */
const BAND = 24;
const MOST_BANDS = 100;

function bandsOf({ fills, images, height }: Painting): Omit<Behind, 'scan'> {
  const size = Math.max(BAND, height / MOST_BANDS);
  const bandOf = (y: number): number => Math.floor(y / size);
  const flat = fills.filter((fill) => fill.alpha > FAINTEST);
  return { bandOf, fills: banded(flat, height, bandOf), images: banded(images, height, bandOf) };
}

type Boxed = { readonly box: Box };

function banded<Item extends Boxed>(items: readonly Item[], height: number, bandOf: Behind['bandOf']) {
  const bands = new Map<number, Item[]>();
  for (const item of items) {
    const last = bandOf(Math.min(height, item.box.bottom));
    for (let band = bandOf(Math.max(0, item.box.top)); band <= last; band++) {
      const there = bands.get(band);
      if (there === undefined) bands.set(band, [item]);
      else there.push(item);
    }
  }
  return bands;
}

const AWAY = {
  layer: 'on a layer that is switched off',
  tiny: 'too small to see',
  masked: 'transparent',
  clipped: 'cut off',
} as const;

function reasonFor(glyph: Glyph, page: Box, behind: Behind): string | null {
  if (glyph.away === 'layer') return AWAY.layer;
  const [x, y] = glyph.spot;
  if (!contains(page, x, y)) return 'off the page';
  if (glyph.invisible) return behind.scan ? null : 'painted in invisible mode';
  if (glyph.alpha < FAINTEST) return 'transparent';
  if (glyph.away !== null) return AWAY[glyph.away];
  return behind.scan ? null : contrastReason(glyph, behind);
}

function contrastReason(glyph: Glyph, { fills, images, bandOf }: Behind): string | null {
  const [x, y] = glyph.spot;
  const pictures = (images.get(bandOf(y)) ?? []).filter(({ box }) => contains(box, x, y));
  if (pictures.some(({ solid, at }) => solid && at > glyph.at)) return 'covered by a picture';
  const over = (fills.get(bandOf(y)) ?? []).filter((fill) => covers(fill, x, y));
  if (isCovered(over, glyph.at)) return 'covered by a shape';
  if (pictures.length > 0) return null;
  const ground = groundUnder(over, glyph.at);
  if (ground === null || !isLost(glyph, ground)) return null;
  return ground === WHITE ? 'white on white' : 'the colour of its background';
}

const covers = ({ box, outline }: Fill, x: number, y: number): boolean =>
  contains(box, x, y) && (outline === null || isInside(outline, x, y));

/** What later fills of a known colour let through together. */
function isCovered(over: readonly Fill[], at: number): boolean {
  let through = 1;
  for (const fill of over) if (fill.at > at && fill.colour !== null) through *= 1 - fill.alpha;
  return through < 1 - OPAQUE;
}

/** The colour that the fills before the text make together on white paper, or null where it is not known. */
function groundUnder(over: readonly Fill[], at: number): Colour | null {
  let ground: Colour | null = WHITE;
  for (const { colour, alpha, at: when } of over) {
    if (when > at) break;
    if (alpha > OPAQUE || colour === null) ground = colour;
    else if (ground !== null) ground = mixed(ground, colour, alpha);
  }
  return ground;
}

const mixed = (below: Colour, above: Colour, alpha: number): Colour => [
  below[0] + (above[0] - below[0]) * alpha,
  below[1] + (above[1] - below[1]) * alpha,
  below[2] + (above[2] - below[2]) * alpha,
];

/** True where neither the letters nor their outlines differ from the ground. */
function isLost({ colour, outline, alpha }: Glyph, ground: Colour): boolean {
  const near = (ink: Colour | null): boolean => ink !== null && alpha * distance(ground, ink) < LEAST_CONTRAST;
  return near(colour) && (outline === undefined || near(outline));
}

const distance = (a: Colour, b: Colour): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
