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
  /** Fill colour as red, green, blue (0 to 255), or null where it is a pattern. */
  readonly colour: Colour | null;
  readonly alpha: number;
  /** True for text render modes 3 and 7, which paint nothing. */
  readonly invisible: boolean;
  /** Its middle on the page as it is (x and y above are turned with the text). */
  readonly spot: readonly [x: number, y: number];
  /** Why it is outside what is shown, or null. */
  readonly away: 'layer' | 'clipped' | null;
};

export type Colour = readonly [red: number, green: number, blue: number];

/** A filled shape. `colour` is null where it is not one flat colour over its whole box. */
export type Fill = { readonly box: Box; readonly colour: Colour | null; readonly alpha: number; readonly at: number };

/** Everything on one page that bears on its text. */
export type Painting = {
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly Glyph[];
  readonly fills: readonly Fill[];
  readonly images: readonly Box[];
  /** Narrow painted paths, filled or only drawn: list marks, icons, rules. */
  readonly shapes: readonly Box[];
};

/** The graphics state that PDF saves and restores. */
export type State = {
  ctm: Matrix;
  clip: Box;
  colour: Colour | null;
  alpha: number;
  font: string;
  size: number;
  charSpacing: number;
  wordSpacing: number;
  hScale: number;
  leading: number;
  rise: number;
  mode: number;
};

const HEX = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i;

/** "#rrggbb" as numbers, or null. */
export function colourFrom(value: unknown): Colour | null {
  const match = typeof value === 'string' ? HEX.exec(value) : null;
  if (match === null) return null;
  return [match[1], match[2], match[3]].map((part) => Number.parseInt(part ?? '0', 16)) as unknown as Colour;
}
