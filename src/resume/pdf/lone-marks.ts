import { ICON, isMark } from '../bullets.ts';
import type { Glyph } from '../paint.ts';

/** A list has at least so many items with one mark at one edge; fewer may be letters of a text. */
const ITEMS = 3;
/** Between a mark and its words (in font heights): more than any space, less than between columns. */
const NEAREST = 0.4;
const FURTHEST = 3.2;
const SAME_LINE = 0.3;

/**
 * Fonts that do not say which letters they hold give list marks any letter ("§ Built …", "Ç Built …"). One that stands alone
 * before the words of several lines, at one edge, is a mark.
 */
export function withLoneMarks(glyphs: readonly Glyph[]): readonly Glyph[] {
  const written = glyphs.filter(({ text }) => text.trim() !== '');
  const lone = written.filter((glyph, index) => opensLine(written[index - 1], glyph, written[index + 1]));
  const groups = Map.groupBy(lone, ({ text, font, x }) => `${text} ${font} ${Math.round(x)}`);
  const marks = new Set([...groups.values()].filter(({ length }) => length >= ITEMS).flat());
  return marks.size === 0 ? glyphs : glyphs.map((glyph) => (marks.has(glyph) ? { ...glyph, text: '•' } : glyph));
}

function opensLine(before: Glyph | undefined, glyph: Glyph, after: Glyph | undefined): boolean {
  if (after === undefined || isMark(glyph.text) || !mayMark(glyph, after) || !sameLine(glyph, after)) return false;
  const gap = (after.x - glyph.endX) / after.size;
  const apart =
    before === undefined || !sameLine(before, glyph) || Math.abs(glyph.x - before.endX) > FURTHEST * glyph.size;
  return apart && gap >= NEAREST && gap <= FURTHEST;
}

/** Letters and digits of the font of the words are what they say, and icons are pictures. */
const mayMark = ({ text, font }: Glyph, after: Glyph): boolean =>
  text !== ICON &&
  Array.from(text).length === 1 &&
  !/^\p{N}$/u.test(text) &&
  (font !== after.font || !/^[\x21-\x7e]$/.test(text));

const sameLine = (a: Glyph, b: Glyph): boolean => Math.abs(a.y - b.y) < SAME_LINE * Math.max(a.size, b.size);
