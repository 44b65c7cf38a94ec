import type { Glyph, Painting } from '../paint.ts';
import type { Word } from './words.ts';

/** Width of an A4 page in points: a photo does not say how large its paper is. */
const PAPER = 595;
/** Letters that reach below the line they stand on. */
const REACHES_DOWN = /[gjpqyQ,;()[\]{}|/@$]/;
/** Height of the box around a line of mixed letters, in heights of its font. */
const BOX = 0.95;

/** Recognised words as what a page paints, so that columns, rows and paragraphs are found as in any PDF. */
export function paintingOf(words: readonly Word[], width: number, height: number): Painting {
  const scale = PAPER / Math.max(1, width);
  const lines = Map.groupBy(words, ({ line }) => line);
  const sizes = sizesOf(words);
  const glyphs = [...lines.values()].flatMap((line) => {
    const y = baselineOf(line) * scale;
    const size = (sizes.get(line[0]?.paragraph ?? '') ?? 10) * scale;
    return line.flatMap((word, index) => {
      const letters = lettersOf(word, scale, { y, size });
      const x = word.left * scale;
      return index === 0 ? letters : [glyphOf(' ', { x, endX: x, y, size }), ...letters];
    });
  });
  return { width: PAPER, height: height * scale, glyphs, fills: [], images: [], shapes: [] };
}

/** Letters side by side: gaps are then between words only, as in a PDF. */
function lettersOf({ text, left, right }: Word, scale: number, line: Pick<Place, 'y' | 'size'>): Glyph[] {
  const letters = Array.from(text);
  const width = ((right - left) * scale) / letters.length;
  return letters.map((letter, index) => {
    const x = left * scale + index * width;
    return glyphOf(letter, { x, endX: x + width, ...line });
  });
}

type Place = { readonly x: number; readonly endX: number; readonly y: number; readonly size: number };

const glyphOf = (text: string, { x, endX, y, size }: Place): Glyph => ({
  text,
  x,
  endX,
  y,
  size,
  font: 'recognised',
  angle: 0,
  at: 0,
  colour: [0, 0, 0],
  alpha: 1,
  invisible: false,
  outline: undefined,
  spot: [(x + endX) / 2, y - size / 3],
  away: null,
});

/** The letters of one paragraph have one size: the usual height of its lines. */
function sizesOf(words: readonly Word[]): Map<string, number> {
  const paragraphs = Map.groupBy(words, ({ paragraph }) => paragraph);
  return new Map(
    [...paragraphs].map(([name, inside]) => {
      const heights = [...Map.groupBy(inside, ({ line }) => line).values()].map(
        (line) => Math.max(...line.map(({ bottom }) => bottom)) - Math.min(...line.map(({ top }) => top)),
      );
      return [name, middle(heights) * BOX];
    }),
  );
}

function baselineOf(line: readonly Word[]): number {
  const standing = line.filter(({ text }) => !REACHES_DOWN.test(text)).map(({ bottom }) => bottom);
  return middle(standing.length > 0 ? standing : line.map(({ top, bottom }) => top + (bottom - top) * 0.8));
}

const middle = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
