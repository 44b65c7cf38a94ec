import { jointOf, singular, type Token, tokens } from '../words.ts';
import { type Candidate, inCompany } from './company.ts';
import { SPELLINGS } from './lexicon.ts';
import { inLink } from './links.ts';
import type { Spelling, Term } from './term.ts';

/** A term in a text, with the offsets of its spelling there. */
export interface TermHit {
  readonly term: Term;
  readonly start: number;
  readonly end: number;
}

interface Entry {
  readonly spelling: Spelling;
  /** The words as the text must have them, the last one without its plural ending. */
  readonly words: readonly string[];
  /** How they are joined; hyphen and space are one. */
  readonly joints: readonly string[];
}

function entryOf(spelling: Spelling): Entry {
  const words = tokens(spelling.written);
  return { spelling, words: words.map(({ text }) => singular(text)), joints: jointsOf(spelling.written, words) };
}

/** The joint before each word but the first. */
const jointsOf = (text: string, words: readonly Token[]): string[] =>
  words.slice(1).map(({ start }, index) => soft(jointOf(text.slice(words[index]?.end, start))));

const soft = (joint: string): string => (joint === '-' ? ' ' : joint);

/** Spellings by their first word, longest first. */
const BY_FIRST: ReadonlyMap<string, readonly Entry[]> = (() => {
  const map = Map.groupBy(SPELLINGS.map(entryOf), ({ words }) => words[0] ?? '');
  for (const entries of map.values()) entries.sort((one, other) => other.words.length - one.words.length);
  return map;
})();

/**
 * The terms of the lexicon that a text names, in order and without overlaps; the longest spelling wins. Homonyms count only in
 * technical company, web addresses never. One pass over the text.
 */
export const findTerms = (text: string): TermHit[] => findTermsAmong(text, tokens(text));

/** The same, where the text's words are known already: `words` must be `tokens(text)`. */
export function findTermsAmong(text: string, words: readonly Token[]): TermHit[] {
  const all = candidates(text, words);
  return all
    .filter((_, index) => inCompany(text, all, index))
    .map(({ spelling, start, end }) => ({ term: spelling.term, start, end }));
}

function candidates(text: string, words: readonly Token[]): Candidate[] {
  const found: Candidate[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const entry = longest(text, words, at);
    const start = words[at]?.start ?? 0;
    if (!entry || inLink(text, start)) continue;
    const end = words[at + entry.words.length - 1]?.end ?? 0;
    found.push({
      spelling: entry.spelling,
      start,
      end,
      exact: isExact(text.slice(start, end), entry.spelling.written),
    });
    at += entry.words.length - 1;
  }
  return found;
}

function longest(text: string, words: readonly Token[], at: number): Entry | undefined {
  const first = words[at];
  if (!first) return undefined;
  const entries = BY_FIRST.get(singular(first.text));
  return entries?.find((entry) => fits(text, words.slice(at, at + entry.words.length), entry));
}

function fits(text: string, found: readonly Token[], entry: Entry): boolean {
  if (!found.every(({ text: word }, index) => singular(word) === entry.words[index])) return false;
  if (found.length < entry.words.length) return false;
  const { guard } = entry.spelling;
  if (jointsOf(text, found).some((joint, index) => joint !== entry.joints[index])) return false;
  if (guard !== 'cased') return true;
  return isExact(text.slice(found[0]?.start, found.at(-1)?.end), entry.spelling.written);
}

/** A plural of it is still it: "REST APIs". */
const isExact = (raw: string, written: string): boolean => raw === written || raw === `${written}s`;
