import type { Font } from './pdf-glyphs.ts';

/** "ABCDEF+Georgia-Bold": six letters mark a font of which only some letters are in the file. */
const SUBSET = /^[A-Z]{6}\+/;
const ICONS = /awesome|icon|glyphicon|material ?(?:design|symbols)|octicon|simple-?line|devicon|academicons/i;
/** Heights (in parts of the size) that fonts with drawn letters have where their size is what it says. */
const USUAL = { least: 0.5, most: 2.5 };

/** What a font of the library (or null where it has none) says of its letters. */
export function fontFrom(name: string, font: unknown): Font {
  const known = String(property(font, 'name') ?? name).replace(SUBSET, '');
  const vertical = property(font, 'vertical') === true;
  return { name: known, scale: scaleOf(font, 0) ?? 0.001, tall: tallOf(font), vertical, icons: ICONS.test(known) };
}

const property = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;

/** Glyph widths are in thousandths of the size, except in fonts that bring a matrix of their own. */
function scaleOf(font: unknown, at: 0 | 3): number | null {
  const matrix = property(font, 'fontMatrix');
  const scale = Array.isArray(matrix) ? Number(matrix[at]) : Number.NaN;
  return Number.isFinite(scale) && scale !== 0 ? scale : null;
}

/** Letters that are drawn by operators (Type 3) are as tall as their box says. */
function tallOf(font: unknown): number {
  const box = property(font, 'bbox');
  if (property(font, 'isType3Font') !== true || !Array.isArray(box)) return 1;
  const tall = Math.abs((Number(box[3]) - Number(box[1])) * (scaleOf(font, 3) ?? 0.001));
  return Number.isFinite(tall) && tall > 0 && (tall < USUAL.least || tall > USUAL.most) ? tall : 1;
}
