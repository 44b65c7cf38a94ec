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

/** What stands behind a name's own noun: "reconciliations of accounts", "excel (lookups)". */
const BEHIND = /\s*(?:\(.*|\s(?:of|for|in|with|to|on|from|at|by|under|per|across|within|through|against)\s.*)$/;
/** "bending conduit" is one thing, whatever is bent; "building regulations" are several. */
const GERUND = /^(?!building|operating|working|engineering|accounting|marketing|nursing)\p{Ll}+ing\s/u;
const NO_PLURAL = /(?:[siu]s|ics|news|series|sales)$/;

/** Whether a name is spoken of as "them": "hand tools", "REST APIs", "English and Spanish"; not "analytics", "Kubernetes", "bending conduit". */
export function isPlural(name: string): boolean {
  if (GERUND.test(name)) return false;
  const bare = name.replace(BEHIND, '');
  const noun = bare.split(/\s+/).at(-1) ?? '';
  return / and \S+$/.test(bare) || (/^(?:\p{Ll}+|\p{Lu}{2,})s$/u.test(noun) && !NO_PLURAL.test(noun));
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

/** A longer quotation is not read inside a sentence (characters). */
const LONGEST_QUOTE = 140;

/** The posting's own words, as a quotation inside a sentence: it brings no full stop of its own. */
export const quoted = (words: string): string => `“${shortened(bare(words), LONGEST_QUOTE)}”`;

const bare = (words: string): string => words.replace(/^\s*[-*•]\s*|[.;,\s]+$/gu, '').replace(/\s+/gu, ' ');

/** The sentence on a name, quoted so that the name stands in what is left of it: a long one begins with "…", at a clause where it can. */
export function quotedOn(name: string, words: string): string {
  const sentence = bare(sentenceOn(name, words));
  const places = wordsOf(name).flatMap((word) => {
    const at = sentence.toLowerCase().indexOf(word);
    return at < 0 ? [] : [{ from: at, to: at + word.length }];
  });
  const end = Math.max(0, ...places.map(({ to }) => to));
  const start = Math.min(sentence.length, ...places.map(({ from }) => from));
  if (end < LONGEST_QUOTE || end - start >= LONGEST_QUOTE) return quoted(sentence);
  const clauses = [...sentence.matchAll(/[,;:–—]\s+|\s/gu)].map((found) => ({
    at: found.index + found[0].length,
    isClause: found[0].length > 1,
  }));
  const fitting = clauses.filter(({ at }) => at <= start && end - at < LONGEST_QUOTE - 1);
  const from = (fitting.find(({ isClause }) => isClause) ?? fitting[0])?.at ?? start;
  return `“…${quoted(sentence.slice(from)).slice(1)}`;
}

/** "or willing to obtain it within 18 months", "or working towards it", "ability to get certified in the first 60 days". */
const LENIENT =
  /\b(?:(?:willing(?:ness)?|able|ability|ready|prepared) to (?:obtain|get|gain|complete|take|work)|work(?:ing)? towards?|eligib\w+|obtain\w* (?:it )?within|in progress)\b/i;

/** Whether a posting's words take somebody who does not hold the thing yet. */
export const leavesTime = (words: string): boolean => LENIENT.test(words);
