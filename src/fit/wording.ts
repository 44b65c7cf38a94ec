/** Small numbers are words, the others figures: "three", "16". */
const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
export const number = (n: number): string => WORDS[n] ?? String(n);

/** "1 point", "3 points". */
export const plural = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

/** "A", "A and B", "A, B and C"; with 'or' for what is denied. Names that hold a comma, "and" or "or" are set apart: "A or B, and C"; "A or B; C; and D". */
export function series(parts: readonly string[], word: 'and' | 'or'): string {
  const last = parts.at(-1) ?? '';
  if (parts.length < 2) return last;
  const first = parts.slice(0, -1);
  if (!parts.some((part) => /,| and | or /.test(part))) return `${first.join(', ')} ${word} ${last}`;
  return parts.length === 2 ? `${first.join()}, ${word} ${last}` : `${first.join('; ')}; ${word} ${last}`;
}

/** A series of at most `most` names, then how many more there are: "A, B and two more". */
export function named(parts: readonly string[], word: 'and' | 'or', most: number): string {
  const rest = parts.length - most;
  if (rest <= 0) return series(parts, word);
  return series([...parts.slice(0, most), `${number(rest)} more`], 'and');
}

export const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** At most `limit` characters, cut at a word, with "…" where something was cut. */
export function shortened(text: string, limit: number): string {
  const flat = text.replace(/\s+/gu, ' ').trim();
  if (flat.length <= limit) return flat;
  const cut = flat.slice(0, limit - 1);
  const space = cut.lastIndexOf(' ');
  return `${(space > limit / 2 ? cut.slice(0, space) : cut).replace(/[\s,;:.\ud800-\udbff]+$/u, '')}…`;
}

/** A requirement's or a condition's name, short enough to stand inside a sentence. */
export const label = (thing: { readonly label: string }): string => shortened(thing.label, 70);

/** Of several sentences the one that shares most words with a name: a condition may stand at the end of a paragraph. */
export function sentenceOn(name: string, words: string): string {
  const wanted = new Set(wordsOf(name));
  const shared = (sentence: string): number => new Set(wordsOf(sentence).filter((word) => wanted.has(word))).size;
  const [first = words, ...rest] = words.split(/(?<=[.!?;])\s+(?=\p{Lu})|\n+/u);
  return rest.reduce((best, sentence) => (shared(sentence) > shared(best) ? sentence : best), first);
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];

/** The posting's own words, as a quotation inside a sentence: it brings no full stop of its own. */
export const quoted = (words: string): string => `“${shortened(words.replace(/^\s*[-*•]\s*|[.;,\s]+$/gu, ''), 140)}”`;
