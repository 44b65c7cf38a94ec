import type { Glyph } from '../paint.ts';

/** Quarters of a turn are undone where glyphs are placed (`pdf-glyphs.ts`), up to half of one beyond: what is left is at most that. */
const QUARTER = 90;
/** In degrees: text that slants by less is straight to the eye and to `rowsOf`. */
const STRAIGHT = 0.5;

/** Lays text that slants (a page scanned askew, a stamp) on straight lines, by the angle that most of its letters have. */
export function straight(glyphs: readonly Glyph[]): readonly Glyph[] {
  const degrees = usualSlant(glyphs);
  if (Math.abs(degrees) < STRAIGHT) return glyphs;
  const [sin, cos] = [Math.sin, Math.cos].map((turn) => turn((degrees * Math.PI) / 180)) as [number, number];
  return glyphs.map((glyph) => {
    const x = glyph.x * cos + glyph.y * sin;
    return { ...glyph, x, endX: x + (glyph.endX - glyph.x) / cos, y: glyph.y * cos - glyph.x * sin };
  });
}

function usualSlant(glyphs: readonly Glyph[]): number {
  const counts = Map.groupBy(glyphs, ({ angle }) => angle);
  const [angle = 0] = [...counts].toSorted((a, b) => b[1].length - a[1].length)[0] ?? [];
  return angle - Math.ceil((angle - QUARTER / 2) / QUARTER) * QUARTER;
}
