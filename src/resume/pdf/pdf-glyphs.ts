import { ICON } from '../bullets.ts';
import { apply, compose, contains, type Matrix } from '../matrix.ts';
import type { Glyph, State } from '../paint.ts';

/** What the library tells of a font. */
export type Font = {
  readonly scale: number;
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
  readonly away: 'layer' | null;
};

type LibraryGlyph = { readonly unicode: string; readonly width: number; readonly isSpace: boolean };

const isGlyph = (value: unknown): value is LibraryGlyph =>
  typeof value === 'object' && value !== null && 'unicode' in value && 'width' in value;

/** Text render modes that paint nothing (PDF 32000-1, table 106). */
const PAINTS_NOTHING = new Set([3, 7]);
/** Slack around a clip: boxes are rounded, descenders stick out. */
const CLIP_SLACK = 3;
/** Where the middle of a lower-case letter stands above the baseline, in parts of the font's height. */
const MIDDLE = 0.25;

/**
 * Adds the glyphs of one text operator to `into` and gives how far the pen moved in text space.
 * The advance is (width × size + character spacing + word spacing) × horizontal scale (PDF 32000-1, 9.4.4).
 */
export function placeGlyphs(shown: Shown, into: Glyph[]): { readonly x: number; readonly y: number } {
  const { state, pen, font } = shown;
  const toPage = compose(state.ctm, pen.matrix);
  const common = lookOf(shown, toPage);
  const direction = state.size < 0 ? -1 : 1;
  const size = Math.abs(state.size);
  const scale = state.hScale * direction;
  let along = 0;
  for (const glyph of shown.glyphs) {
    if (typeof glyph === 'number') along += (font.vertical ? 1 : -1) * ((glyph * size) / 1000);
    if (!isGlyph(glyph)) continue;
    const spacing = ((glyph.isSpace ? state.wordSpacing : 0) + state.charSpacing) * direction;
    const width = (font.vertical ? -1 : glyph.width) * size * (font.vertical ? 1 : font.scale);
    const from = font.vertical ? [0, along] : [along * scale, 0];
    const to = font.vertical ? [size * 0.001, along] : [(along + width) * scale, 0];
    const [x, y] = apply(toPage, pen.x + (from[0] ?? 0), pen.y + state.rise + (from[1] ?? 0));
    const [endX, endY] = apply(toPage, pen.x + (to[0] ?? 0), pen.y + state.rise + (to[1] ?? 0));
    const place = turned(common.look.angle, [x, y, endX, endY]);
    const rise = common.look.size * MIDDLE;
    const spot = [
      (x + endX) / 2 + rise * Math.sin(common.turn),
      (y + endY) / 2 - rise * Math.cos(common.turn),
    ] as const;
    into.push({ ...common.look, ...place, text: font.icons ? ICON : glyph.unicode, spot, away: awayOf(shown, spot) });
    along += width + (font.vertical ? -spacing : spacing);
  }
  return font.vertical ? { x: 0, y: along } : { x: along * scale, y: 0 };
}

function lookOf({ state, font, at }: Shown, toPage: Matrix) {
  const turn = Math.atan2(toPage[1], toPage[0]);
  const degrees = Math.round(turn * (180 / Math.PI));
  const look = {
    size: Math.abs(state.size) * Math.hypot(toPage[2], toPage[3]),
    font: font.name,
    angle: (degrees + 360) % 360,
    at,
    colour: state.colour,
    alpha: state.alpha,
    invisible: PAINTS_NOTHING.has(state.mode),
  };
  return { look, turn };
}

/** Text that stands on its side is laid out as if the page were turned until it reads from left to right. */
function turned(angle: number, [x, y, endX, endY]: readonly [number, number, number, number]) {
  if (angle > 45 && angle <= 135) return { x: y, endX: endY, y: -x };
  if (angle > 135 && angle <= 225) return { x: -x, endX: -endX, y: -y };
  if (angle > 225 && angle <= 315) return { x: -y, endX: -endY, y: x };
  return { x: Math.min(x, endX), endX: Math.max(x, endX), y };
}

function awayOf({ state, away }: Shown, [x, y]: Glyph['spot']): Glyph['away'] {
  if (away !== null) return away;
  const { left, top, right, bottom } = state.clip;
  const slack = {
    left: left - CLIP_SLACK,
    top: top - CLIP_SLACK,
    right: right + CLIP_SLACK,
    bottom: bottom + CLIP_SLACK,
  };
  return contains(slack, x, y) ? null : 'clipped';
}
