import type { Box, Matrix } from './matrix.ts';

/** One painted character (or ligature) of a page. Coordinates in points from the top left corner. */
export type Glyph = {
  readonly text: string;
  /** Start and end of the advance on the baseline. */
  readonly x: number;
  readonly endX: number;
  readonly y: number;
  /** Height of the font as painted. */
  readonly size: number;
  readonly font: string;
  /** Direction of the baseline in whole degrees: 0 is left to right. */
  readonly angle: number;
  /** Place in the order of painting. */
  readonly at: number;
  /** Colour as red, green, blue (0 to 255), or null where it is a pattern. */
  readonly colour: Colour | null;
  /** Colour of the outline where letters are filled and outlined; undefined where there is none. */
  readonly outline: Colour | null | undefined;
  readonly alpha: number;
  /** True for text render modes 3 and 7, which paint nothing. */
  readonly invisible: boolean;
  /** Its middle on the page as it is (x and y above are turned with the text). */
  readonly spot: readonly [x: number, y: number];
  /** Why it is outside what is shown, or null. */
  readonly away: Away | null;
};

/** On a layer that is off, squeezed to nothing, taken out by a soft mask, outside the clip. */
export type Away = 'layer' | 'tiny' | 'masked' | 'clipped';

export type Colour = readonly [red: number, green: number, blue: number];

/** The outline of a fill as the library hands it over, and the map from its own space to the page. */
export type Outline = { readonly data: Float32Array; readonly matrix: Matrix; readonly evenOdd: boolean };

/** A filled shape: its outline, or null where it is its whole box. `colour` is null where it is not one flat colour. */
export type Fill = {
  readonly box: Box;
  readonly outline: Outline | null;
  readonly colour: Colour | null;
  readonly alpha: number;
  readonly at: number;
};

/** A picture; `solid` where it hides what is behind it, as far as the page tells. */
export type Picture = { readonly box: Box; readonly solid: boolean; readonly at: number };

/** Where a soft mask lets something through: the last region over a place decides. */
export type Mask = readonly { readonly box: Box; readonly shows: boolean }[];

/** Everything on one page that bears on its text. */
export type Painting = {
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly Glyph[];
  readonly fills: readonly Fill[];
  readonly images: readonly Picture[];
  /** Narrow painted paths, filled or only drawn: list marks, icons, rules. */
  readonly shapes: readonly Box[];
};

/** The graphics state that PDF saves and restores. */
export type State = {
  ctm: Matrix;
  clip: Box;
  /** False where the clip is no upright rectangle, and its box only bounds it. */
  clipIsBox: boolean;
  colour: Colour | null;
  stroke: Colour | null;
  alpha: number;
  strokeAlpha: number;
  /** Opacity of the groups around, multiplied. */
  groupAlpha: number;
  /** False where a blend mode makes the painted colour differ from the named one. */
  plain: boolean;
  mask: Mask | null;
  groupMasks: readonly Mask[];
  lineWidth: number;
  font: string;
  size: number;
  charSpacing: number;
  wordSpacing: number;
  hScale: number;
  leading: number;
  rise: number;
  mode: number;
};

/** From this opacity on, nothing is seen through. */
export const OPAQUE = 0.95;

export const BLACK: Colour = [0, 0, 0];
export const WHITE: Colour = [255, 255, 255];

const HEX = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i;

/** "#rrggbb" as numbers, or null. */
export function colourFrom(value: unknown): Colour | null {
  const match = typeof value === 'string' ? HEX.exec(value) : null;
  if (match === null) return null;
  return [match[1], match[2], match[3]].map((part) => Number.parseInt(part ?? '0', 16)) as unknown as Colour;
}
