import { ICON } from '../bullets.ts';
import { apply, type Box, compose, type Matrix } from '../matrix.ts';
import type { Away, Glyph, Mask, State } from '../paint.ts';
import { shownBy } from './soft-mask.ts';

/** What the library tells of a font. */
export type Font = {
  readonly scale: number;
  /** Height of its letters in parts of the font's size: 1 but for fonts with a measure of their own. */
  readonly tall: number;
  readonly vertical: boolean;
  readonly name: string;
  readonly icons: boolean;
};

type Shown = {
  readonly glyphs: readonly unknown[];
  readonly state: State;
  readonly pen: { readonly matrix: Matrix; readonly x: number; readonly y: number };
  readonly font: Font;
  readonly at: number;
  readonly onLayer: boolean;
};

type LibraryGlyph = { readonly unicode: string; readonly width: number; readonly isSpace: boolean };

const isGlyph = (value: unknown): value is LibraryGlyph =>
  typeof value === 'object' && value !== null && 'unicode' in value && 'width' in value;

/** Below this height or width nobody reads a printed or shown letter (points). */
const SMALLEST = 2;
/** Slack around a clip: boxes are rounded, descenders stick out. */
const CLIP_SLACK = 3;
/** Where the middle of a lower-case letter stands above the baseline, in parts of the font's height. */
const MIDDLE = 0.25;

/**
 * Adds the glyphs of one text operator to `into` and gives how far the pen moved in text space.
 * The advance is (width × size + character spacing + word spacing) × horizontal scale (PDF 32000-1, 9.4.4).
 */
export function placeGlyphs(shown: Shown, into: Glyph[]): { readonly x: number; readonly y: number } {
  const { state, pen, font, at } = shown;
  const toPage = compose(state.ctm, pen.matrix);
  const look = lookOf(shown, toPage);
  const direction = state.size < 0 ? -1 : 1;
  const size = Math.abs(state.size);
  const scale = state.hScale * direction;
  const up = pen.y + state.rise;
  let along = 0;
  for (const glyph of shown.glyphs) {
    if (typeof glyph === 'number') along += (font.vertical ? 1 : -1) * ((glyph * size) / 1000);
    if (!isGlyph(glyph)) continue;
    const spacing = ((glyph.isSpace ? state.wordSpacing : 0) + state.charSpacing) * direction;
    const width = font.vertical ? -size : glyph.width * size * font.scale;
    const from = font.vertical ? apply(toPage, pen.x, up + along) : apply(toPage, pen.x + along * scale, up);
    const to = font.vertical
      ? apply(toPage, pen.x + size * 0.001, up + along)
      : apply(toPage, pen.x + (along + width) * scale, up);
    const spot = [(from[0] + to[0]) / 2 + look.riseX, (from[1] + to[1]) / 2 - look.riseY] as const;
    const turn = look.angle <= 45 || look.angle > 315 ? 0 : look.angle <= 135 ? 90 : look.angle <= 225 ? 180 : 270;
    const [x, y, endX] = TURNS[turn](from, to);
    into.push({
      text: font.icons ? ICON : glyph.unicode,
      x,
      endX,
      y,
      size: look.size,
      font: font.name,
      angle: look.angle,
      at,
      colour: look.colour,
      outline: look.outline,
      alpha: look.alpha,
      invisible: look.invisible,
      spot,
      away: look.away ?? awayAt(look, spot),
    });
    along += width + (font.vertical ? -spacing : spacing);
  }
  return font.vertical ? { x: 0, y: along } : { x: along * scale, y: 0 };
}

type Look = ReturnType<typeof lookOf>;

/** What all glyphs of one operator have in common. */
function lookOf({ state, font, onLayer }: Shown, toPage: Matrix) {
  const turn = Math.atan2(toPage[1], toPage[0]);
  const size = Math.abs(state.size) * Math.hypot(toPage[2], toPage[3]) * font.tall;
  const wide = Math.abs(state.size * state.hScale) * Math.hypot(toPage[0], toPage[1]) * font.tall;
  const away: Away | null = onLayer ? 'layer' : wide < SMALLEST || size < SMALLEST ? 'tiny' : null;
  return {
    ...inkOf(state),
    size,
    angle: (Math.round(turn * (180 / Math.PI)) + 360) % 360,
    away,
    riseX: size * MIDDLE * Math.sin(turn),
    riseY: size * MIDDLE * Math.cos(turn),
    clip: {
      left: state.clip.left - CLIP_SLACK,
      top: state.clip.top - CLIP_SLACK,
      right: state.clip.right + CLIP_SLACK,
      bottom: state.clip.bottom + CLIP_SLACK,
    } satisfies Box,
    masks: state.mask === null ? state.groupMasks : [...state.groupMasks, state.mask],
  };
}

/** Text render modes (PDF 32000-1, table 106): filled, outlined, both, nothing; from 4 on the same and a clip. */
function inkOf({ mode, colour, stroke, alpha, strokeAlpha, groupAlpha }: State) {
  const kind = mode & 3;
  if (kind === 1) return { colour: stroke, outline: undefined, alpha: strokeAlpha * groupAlpha, invisible: false };
  const both = kind === 2;
  const ink = { colour, outline: both ? stroke : undefined, invisible: kind === 3 };
  return { ...ink, alpha: (both ? Math.max(alpha, strokeAlpha) : alpha) * groupAlpha };
}

type Point = readonly [x: number, y: number];

/** Text that stands on its side is laid out as if the page were turned until it reads from left to right: x, y, end of x. */
const TURNS: Readonly<Record<0 | 90 | 180 | 270, (from: Point, to: Point) => readonly [number, number, number]>> = {
  0: (from, to) => [Math.min(from[0], to[0]), from[1], Math.max(from[0], to[0])],
  90: (from, to) => [from[1], -from[0], to[1]],
  180: (from, to) => [-from[0], -from[1], -to[0]],
  270: (from, to) => [-from[1], from[0], -to[1]],
};

function awayAt({ clip, masks }: Look, [x, y]: Point): Away | null {
  if (x < clip.left || x > clip.right || y < clip.top || y > clip.bottom) return 'clipped';
  return masks.length > 0 && !masks.every((mask: Mask) => shownBy(mask, x, y)) ? 'masked' : null;
}
