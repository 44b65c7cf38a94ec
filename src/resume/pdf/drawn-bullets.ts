import { type Fragment, isBold } from '../fragments.ts';
import type { Box } from '../matrix.ts';

// All measures in parts of the font's height of the text beside.
/** A disc, circle or square is at most this large and nearly as wide as high; a dash is flat. */
const LARGEST = 0.62;
const SMALLEST = 0.1;
const FLAT = 0.14;
/** A mark stands this far before its text, and nothing else stands nearer than this before the mark. */
const REACH = 2.6;
const CLEAR = 1.2;
/** Its middle is between the baseline and the top of the capitals. */
const HIGHEST = 0.72;

/**
 * List marks that are drawn and not written: browsers paint the bullets of a list as small shapes. Gives one "•" for each
 * line of text that has a lone mark of that kind before it. Parts of icons, scales of dots and the knots of a timeline are none.
 */
export function drawnBullets(shapes: readonly Box[], fragments: readonly Fragment[]): Fragment[] {
  if (shapes.length === 0) return [];
  const tall = shapes.filter((shape) => height(shape) > 30);
  const near = byBand(shapes.filter((shape) => height(shape) <= 30));
  const beside = Map.groupBy(fragments, ({ y }) => band(y));
  return fragments.flatMap((fragment) => {
    const around = [...at(near, fragment.y), ...tall];
    const mark = isTitle(fragment) ? null : markBefore(fragment, around);
    if (mark === null || at(beside, fragment.y).some((other) => stands(other, { fragment, mark }))) return [];
    return [{ ...fragment, text: '•', left: mark.left, textLeft: mark.left, right: mark.right }];
  });
}

/** Shapes and text are looked up by bands of this height (points), and in the bands above and below. */
const BAND = 30;
const band = (y: number): number => Math.floor(y / BAND);
const byBand = (shapes: readonly Box[]): Map<number, Box[]> => Map.groupBy(shapes, (shape) => band(middle(shape)));
const at = <Item>(bands: ReadonlyMap<number, readonly Item[]>, y: number): Item[] =>
  [band(y) - 1, band(y), band(y) + 1].flatMap((key) => bands.get(key) ?? []);

const height = ({ top, bottom }: Box): number => bottom - top;
const width = ({ left, right }: Box): number => right - left;
const middle = ({ top, bottom }: Box): number => (top + bottom) / 2;

/** The knots of a timeline stand before the bold titles of its entries. */
const isTitle = ({ font, oneFont }: Fragment): boolean => oneFont && isBold(font);

function markBefore(text: Fragment, shapes: readonly Box[]): Box | null {
  const before = shapes.filter((shape) => standsBefore(shape, text));
  const [mark] = before;
  if (mark === undefined || !isMarkShaped(mark, text.size)) return null;
  return before.every((shape) => overlaps(shape, mark) && height(shape) <= LARGEST * text.size) ? mark : null;
}

/** On the text's line and within reach; what is as wide as the text around it (a ground, a frame) never is. */
const standsBefore = (shape: Box, { left, y, size }: Fragment): boolean =>
  shape.right <= left + 0.05 * size &&
  shape.right > left - REACH * size &&
  shape.top < y - SMALLEST * size &&
  shape.bottom > y - HIGHEST * size;

function isMarkShaped(shape: Box, size: number): boolean {
  const [wide, high] = [width(shape) / size, height(shape) / size];
  if (wide > LARGEST || wide < SMALLEST) return false;
  return high <= FLAT ? wide > 0.25 : high <= LARGEST && wide / high > 0.6 && wide / high < 1.7;
}

const overlaps = (a: Box, b: Box): boolean =>
  a.left <= b.right && a.right >= b.left && a.top <= b.bottom && a.bottom >= b.top;

type Marked = { readonly fragment: Fragment; readonly mark: Box };

/** True for text on the same line that ends right before the mark, or begins between the mark and its text. */
function stands(other: Fragment, { fragment, mark }: Marked): boolean {
  const { size, y, left } = fragment;
  if (other === fragment || Math.abs(other.y - y) > 0.5 * size) return false;
  return other.right > mark.left - CLEAR * size && other.left < left;
}
