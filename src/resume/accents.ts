import type { Glyph } from './paint.ts';

/** Accents that stand alone, and the marks that join with a letter: old fonts paint é as ´ and e on one spot. */
const JOINING: Readonly<Record<string, string>> = {
  '`': '\u0300',
  '´': '\u0301',
  '\u02c6': '\u0302',
  '^': '\u0302',
  '\u02dc': '\u0303',
  '~': '\u0303',
  '¯': '\u0304',
  '\u02d8': '\u0306',
  '\u02d9': '\u0307',
  '¨': '\u0308',
  '\u02da': '\u030a',
  '\u02dd': '\u030b',
  '\u02c7': '\u030c',
  '¸': '\u0327',
  '\u02db': '\u0328',
};
/** The middles of an accent and its letter are no further apart than this (in font heights); side by side they are. */
const SAME_SPOT = 0.22;
const DOTLESS: Readonly<Record<string, string>> = { ı: 'i', ȷ: 'j' };

/** Joins accents with the letters that they are painted over, before or after them. */
export function withAccents(glyphs: readonly Glyph[]): readonly Glyph[] {
  if (!glyphs.some(({ text }) => text in JOINING)) return glyphs;
  const joined: Glyph[] = [];
  for (const glyph of glyphs) {
    const whole = joinedWith(joined.at(-1), glyph);
    if (whole === null) joined.push(glyph);
    else joined.splice(-1, 1, whole);
  }
  return joined;
}

function joinedWith(last: Glyph | undefined, next: Glyph): Glyph | null {
  if (last === undefined || !isOver(last, next)) return null;
  if (last.text in JOINING && isLetter(next.text)) return accented(next, last.text);
  return next.text in JOINING && isLetter(last.text) ? accented(last, next.text) : null;
}

const isLetter = (text: string): boolean => /^\p{L}$/u.test(text);

const isOver = (a: Glyph, b: Glyph): boolean =>
  Math.abs((a.x + a.endX) / 2 - (b.x + b.endX) / 2) < SAME_SPOT * b.size && Math.abs(a.y - b.y) < b.size;

const accented = (letter: Glyph, accent: string): Glyph => ({
  ...letter,
  text: `${DOTLESS[letter.text] ?? letter.text}${JOINING[accent] ?? ''}`.normalize('NFC'),
});
