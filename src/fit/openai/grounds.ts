import { findTerms } from '../builtin/lexicon/find.ts';
import { STOP_WORDS, stem, tokens } from '../builtin/words.ts';

/** What a text may speak of: the words of what is known, and the terms that they name. */
export interface Grounds {
  readonly words: ReadonlySet<string>;
  readonly terms: ReadonlySet<string>;
}

/** The words and terms of a known text. */
export const wordsAndTermsOf = (known: string): Grounds => ({
  words: new Set(tokens(known).flatMap(({ text }) => [text, stem(text)])),
  terms: termsOf(known),
});

/** True for a text that names something by a word of the other's, or by a term that the other shows: "k8s" is about Kubernetes. */
export function isAbout(name: string, text: string): boolean {
  const [stems, terms] = [contentOf(text), termsOf(text)];
  return [...contentOf(name)].some((word) => stems.has(word)) || findTerms(name).some(({ term }) => terms.has(term.id));
}

/** The terms that a text names, with what they show as well: PostgreSQL shows SQL. */
const termsOf = (text: string): ReadonlySet<string> =>
  new Set(findTerms(text).flatMap(({ term }) => [term.id, ...term.implies]));

const contentOf = (text: string): ReadonlySet<string> =>
  new Set(tokens(text).flatMap(({ text: word }) => (STOP_WORDS.has(word) ? [] : stem(word))));

/** Names, figures and skills in a text that its grounds do not hold: each as it is written. */
export function foreignIn(text: string, grounds: Grounds): string[] {
  const skills = findTerms(text)
    .map(({ term, start, end }) => ({ id: term.id, written: text.slice(start, end) }))
    .filter(({ id, written }) => !grounds.terms.has(id) && !tokens(written).every(isKnown(grounds)));
  return [...new Set([...foreignNamesIn(text, grounds), ...skills.map(({ written }) => written)])];
}

/** Names and figures alone. A capital at the start of a sentence makes no name. */
export const foreignNamesIn = (text: string, grounds: Grounds): string[] =>
  tokens(text)
    .filter(({ start, end }) => looksNamed(text, start, end))
    .filter((token) => !isKnown(grounds)(token))
    .map(({ start, end }) => text.slice(start, end));

const isKnown =
  ({ words }: Grounds) =>
  ({ text }: { readonly text: string }): boolean =>
    words.has(text) || words.has(stem(text));

/** A figure, a sign of a product's name, or a capital that no sentence asks for. */
function looksNamed(text: string, start: number, end: number): boolean {
  const word = text.slice(start, end);
  if (/\d|[+#]/.test(word) || /^.+\p{Lu}/u.test(word)) return true;
  return /^\p{Lu}/u.test(word) && !beginsSentence(text, start);
}

const beginsSentence = (text: string, at: number): boolean =>
  /(?:^|[.!?:]["”’)]*\s+|["“(]|\n\s*[-•]?\s*)$/u.test(text.slice(0, at));

/** What sentences to a person begin with, besides the words that carry no content. */
const OPENERS: ReadonlySet<string> = new Set(
  `overall matched matching missing strongest still however although though yet otherwise besides beyond together instead nothing
   none most begin start add say show name write tell mention describe put give ask look keep note make use find take bring check
   include state explain link lead open spell turn move work experience skills requirements musts clear strong two three four five
   six seven eight nine ten one first next then finally even unless without`.split(/\s+/),
);

/** Words at the start of a sentence that may be a name: neither known nor how sentences begin. "Globex needs your Go." */
export const foreignOpenersIn = (text: string, grounds: Grounds): string[] =>
  tokens(text)
    .filter(({ start, end }) => /^\p{Lu}/u.test(text.slice(start, end)) && beginsSentence(text, start))
    .filter((token) => !isKnown(grounds)(token) && !STOP_WORDS.has(token.text) && !OPENERS.has(token.text))
    .map(({ start, end }) => text.slice(start, end));
