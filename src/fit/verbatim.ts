/** A slice of a text, by its offsets. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Two readable characters are the least that words can be: "Go", "C#". */
const LEAST = 2;

/**
 * Finds words in a text as they stand there: runs of white space are one space, typographic quotes and dashes are plain ones,
 * and what nobody sees (format and control characters) is not there. Gives the offsets of the verbatim slice, or null.
 */
export function finderIn(text: string): (words: string) => Range | null {
  const { flat, starts, ends } = flattened(text);
  return (words) => {
    const wanted = flattened(words).flat.trim();
    const at = wanted.length < LEAST ? -1 : flat.indexOf(wanted);
    if (at < 0) return null;
    return { start: starts[at] ?? 0, end: ends[at + wanted.length - 1] ?? 0 };
  };
}

const PLAIN: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '–': '-',
  '—': '-',
  '‑': '-',
  '‐': '-',
};
const UNSEEN = /[\p{Cf}\p{Cc}\p{Variation_Selector}]/u;

/** One string of plain characters, with the offsets that each of its code units stands for. */
function flattened(text: string): { flat: string; starts: number[]; ends: number[] } {
  const kept: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const character of text) {
    const start = at;
    at += character.length;
    const space = /\s/.test(character);
    if ((space && kept.at(-1) === ' ') || (!space && UNSEEN.test(character))) continue;
    for (const unit of space ? ' ' : (PLAIN[character] ?? character).split('')) {
      kept.push(unit);
      starts.push(start);
      ends.push(at);
    }
  }
  return { flat: kept.join(''), starts, ends };
}
