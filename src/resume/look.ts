/** What a run, a paragraph or a style says about how its text looks, in formats whose text flows; what it leaves open is undefined. */
export type Look = {
  vanish?: boolean;
  /** "RRGGBB" in capitals, or "auto". */
  colour?: string;
  /** In points. */
  size?: number;
  /** How wide letters are in parts of what they usually are. */
  width?: number;
  /** Opacity, 0 to 1. */
  alpha?: number;
  /** True where letters have an outline of their own, which is seen whatever fills them. */
  outlined?: boolean;
  /** Colour behind the text, or "unknown" for a highlight or a pattern. */
  ground?: string | undefined;
  /** True for a list item. */
  list?: boolean;
  /** True in a font whose letters are pictures. */
  symbols?: boolean;
};

/** Below this height nobody reads a printed or shown letter (points). */
const SMALLEST = 2;
const USUAL_SIZE = 11;
/** Below this opacity nothing is seen. */
const FAINTEST = 0.05;
/** A colour this light (0 to 255 in each part) is not seen on white. */
const LIGHTEST = 0xf0;
/** Colours nearer than this (0 to 441, Euclidean in RGB) cannot be told apart. */
const LEAST_CONTRAST = 24;
const PAPER = 'FFFFFF';

/** Why text that looks like this cannot be seen, or null. `behind` is the colour of the cell or box around it. */
export function whyHidden(look: Look, behind: string = PAPER): string | null {
  const { vanish, colour, size, width, alpha, outlined, ground } = look;
  if (vanish === true) return 'marked as hidden text';
  if ((size ?? USUAL_SIZE) * Math.min(1, width ?? 1) < SMALLEST) return 'too small to see';
  if (outlined) return null;
  if (alpha !== undefined && alpha < FAINTEST) return 'transparent';
  return colour === undefined ? null : contrastReason(partsOf(colour), partsOf(ground ?? behind));
}

function contrastReason(front: readonly number[] | null, back: readonly number[] | null): string | null {
  if (front === null || back === null) return null;
  if (isLight(front) && isLight(back)) return 'white on white';
  const distance = Math.hypot(...front.map((part, index) => part - (back[index] ?? 0)));
  return distance < LEAST_CONTRAST ? 'the colour of its background' : null;
}

const isLight = (parts: readonly number[]): boolean => parts.every((part) => part >= LIGHTEST);

const partsOf = (colour: string): number[] | null =>
  /^[0-9A-F]{6}$/.test(colour) ? [0, 2, 4].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)) : null;

const SYMBOL_FONT = /^(?:symbol|wingdings(?: [23])?|webdings|zapf ?dingbats|font ?awesome.*)$/i;

export const isSymbolFont = (name: string): boolean => SYMBOL_FONT.test(name.replace(/["';]/g, '').trim());

/** Letters of a symbol font as what they are: pictures in the private area, of which some are list marks. */
export const symbolsIn = (text: string): string =>
  text.replace(/[!-ÿ]/g, (letter) => String.fromCharCode(0xf000 + letter.charCodeAt(0)));
