const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * Cuts a text to at most `limit` UTF-16 units, at a grapheme boundary, ending in "…" when something was cut.
 * Clip before escaping: cutting an escaped text can split an entity.
 */
export function clip(text: string, limit: number): string {
  if (text.length <= limit) return text;
  let kept = '';
  for (const { segment } of graphemes.segment(text.slice(0, limit + 64))) {
    if (kept.length + segment.length > limit - 1) break;
    kept += segment;
  }
  return limit > 0 ? `${kept.trimEnd()}…` : '';
}

/** "3 skills", "1 skill". */
export const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;
