/** A sentence of a block. Offsets are into the block's text. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const END = /[.!?]+["”’)]*\s+(?=["“(]?[A-Z0-9•£€$])/g;
const ABBREVIATION =
  /(?:\b(?:e\.g|i\.e|etc|vs|approx|incl|inc|ltd|co|corp|dept|no|mr|mrs|ms|dr|st|sr|jr|min|max|yrs?|esp|ca|a\.k\.a|u\.s|u\.k|ph\.d|b\.s|b\.a|m\.s|m\.a|b\.sc|m\.sc)|\b[A-Z])\.["”’)]*\s+$/i;

/** Cuts running text at sentence ends; "e.g. ", "U.S. " and initials end nothing. */
export function sentences(text: string): Sentence[] {
  const out: Sentence[] = [];
  let start = 0;
  for (const hit of text.matchAll(END)) {
    const end = hit.index + hit[0].length;
    if (ABBREVIATION.test(text.slice(Math.max(0, end - 12), end))) continue;
    out.push(trimmed(text, start, end));
    start = end;
  }
  out.push(trimmed(text, start, text.length));
  return out.filter((sentence) => sentence.text !== '');
}

function trimmed(text: string, from: number, to: number): Sentence {
  const raw = text.slice(from, to);
  const start = from + (raw.length - raw.trimStart().length);
  const sentence = raw.trim();
  return { text: sentence, start, end: start + sentence.length };
}
