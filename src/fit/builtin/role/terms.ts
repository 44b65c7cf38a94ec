import { findTerms } from '../lexicon/find.ts';
import type { Term } from '../lexicon/term.ts';
import { tokens } from '../words.ts';

/** A term in a piece of the posting, with offsets into the piece. */
export interface Hit {
  readonly term: Term;
  readonly start: number;
  readonly end: number;
}

/** The terms that one posting names. Homonyms were judged once, in the company of the whole text, and hold for every piece of it. */
export interface Vocabulary {
  hits(piece: string): Hit[];
  /** The term whose name is all of this text, or null. */
  whole(text: string): Term | null;
}

interface Spelled {
  readonly words: readonly string[];
  readonly written: string;
  readonly term: Term;
}

/** Reads the vocabulary of a posting. One pass over the text. */
export function vocabularyOf(text: string): Vocabulary {
  const byFirst = spellings(text);
  const seen = new Map<string, Hit[]>();
  const hits = (piece: string): Hit[] => {
    const known = seen.get(piece) ?? find(piece, byFirst);
    seen.set(piece, known);
    return known;
  };
  const whole = (name: string): Term | null => {
    const trimmed = name.trim();
    return hits(trimmed).find((hit) => hit.start === 0 && hit.end === trimmed.length)?.term ?? null;
  };
  return { hits, whole };
}

function spellings(text: string): ReadonlyMap<string, Spelled[]> {
  const unique = new Map(
    findTerms(text).map(({ term, start, end }) => [text.slice(start, end).replace(/\s+/g, ' '), term]),
  );
  const all = [...unique].map(([written, term]) => ({
    written,
    term,
    words: tokens(written).map((word) => word.text),
  }));
  const map = Map.groupBy(all, ({ words }) => words[0] ?? '');
  for (const list of map.values()) list.sort((a, b) => b.words.length - a.words.length);
  return map;
}

function find(piece: string, byFirst: ReadonlyMap<string, Spelled[]>): Hit[] {
  const words = tokens(piece);
  const out: Hit[] = [];
  for (let at = 0; at < words.length; ) {
    const hit = byFirst
      .get(words[at]?.text ?? '')
      ?.find(
        (one) =>
          one.words.every((word, index) => words[at + index]?.text === word) &&
          written(piece, one, words[at]?.start ?? 0),
      );
    if (hit)
      out.push({ term: hit.term, start: words[at]?.start ?? 0, end: words[at + hit.words.length - 1]?.end ?? 0 });
    at += hit ? hit.words.length : 1;
  }
  return out;
}

function written(piece: string, one: Spelled, start: number): boolean {
  return piece
    .slice(start, start + one.written.length + 2)
    .replace(/\s+/g, ' ')
    .startsWith(one.written);
}
