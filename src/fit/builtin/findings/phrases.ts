import { findTermsAmong, type TermHit } from '../lexicon/find.ts';
import { STOP_WORDS, stem, type Token, tokens } from '../words.ts';
import { isBeside } from './alike/groups.ts';
import { joined } from './alike/names.ts';
import { askedAlone, askedAs } from './synonyms.ts';
import { isStandard, WEIGHTS, weightAt } from './telling.ts';

/** One thing to look for: any of its keys will do. */
export interface Unit {
  readonly keys: readonly string[];
  /** One of WEIGHTS. */
  readonly weight: number;
  /** True for a name that says enough alone ("Kubernetes"), false for a field ("sales"), undefined for an open word. */
  readonly name?: boolean;
  /** The key of the very word or term. */
  readonly exact: string;
  /** A word of every posting, telling only together with the others. */
  readonly common?: boolean;
}

/** What an alternative asks to be found together, in one statement. */
export interface Phrase {
  readonly units: readonly Unit[];
}

/** The key of a term in the index; stems and meanings are their own keys. */
export const termKey = (id: string): string => `#${id}`;

/** The key of a word as it is written. */
export const wordKey = (word: string): string => `'${word}`;

/**
 * The ways to look for an alternative: by the lexicon's terms in it with the words around them, and, where the terms only describe
 * ("patient education"), by their words, so that "educated patients" is found too.
 */
export function phrasesOf(alternative: string): Phrase[] {
  const words = lettered(alternative);
  const hits = findTermsAmong(alternative, words);
  const loose = hits.filter((hit) => describes(alternative, hit));
  const names = hits.filter((hit) => !loose.includes(hit));
  const isTerm = (start: number, end: number): boolean => names.some((hit) => hit.start < end && start < hit.end);
  const together = joined(alternative, words, isTerm);
  const ways = [
    isProduct(alternative, hits) ? spelledOut(words, hits) : units(words, hits, hits),
    ...(loose.length > 0 ? [loosely(words, hits, loose)] : []),
    ...(together ? [units(together, names, hits)] : []),
  ];
  return ways.map((each) => ({ units: withWeight(each) })).filter((phrase) => phrase.units.length > 0);
}

/** "SAP Integrated Business Planning": a maker's name with two more capitalised words is a product of its own. */
const isProduct = (alternative: string, [first, ...more]: readonly TermHit[]): boolean =>
  first?.start === 0 && more.length === 0 && /^(?: \p{Lu}\p{Ll}+){2,4}$/u.test(alternative.slice(first.end));

const spelledOut = (words: readonly Token[], hits: readonly TermHit[]): Unit[] =>
  units(words, hits, hits).map((unit) => ({ ...unit, weight: WEIGHTS.telling, name: true }));

/** Terms that describe, by their words: all of them must be there, of a term of several words at least two. */
function loosely(words: readonly Token[], hits: readonly TermHit[], loose: readonly TermHit[]): Unit[] {
  const within = ({ start }: Token): boolean => loose.some((hit) => start >= hit.start && start < hit.end);
  const own = words.filter((word) => within(word) && !STOP_WORDS.has(word.text));
  if (
    own.length < 2 &&
    loose.some(({ start, end }) => words.filter((word) => word.start >= start && word.end <= end).length > 1)
  )
    return [];
  const spelled = own.map(({ text }) => ({
    keys: askedAs(stem(text)),
    exact: wordKey(text),
    weight: WEIGHTS.telling,
    name: true,
  }));
  const others = words.filter((word) => !within(word));
  return [
    ...spelled,
    ...units(
      others,
      hits.filter((hit) => !loose.includes(hit)),
      hits,
    ),
  ];
}

/** The terms of `hits` and the other words as units; `all`: every term of the alternative, those looked for by their words too. */
function units(words: readonly Token[], hits: readonly TermHit[], all: readonly TermHit[]): Unit[] {
  const terms = hits.map(({ term }) => ({
    keys: [termKey(term.id)],
    exact: termKey(term.id),
    weight: WEIGHTS.telling,
    name: !BROAD.has(term.id),
  }));
  const open = words
    .filter(({ start }) => !hits.some((hit) => start >= hit.start && start < hit.end))
    .map((word) => openUnit(word, words));
  const kept = [...terms, ...open.map((unit) => withHead(unit, words, all))].filter(({ weight }) => weight > 0);
  return kept.filter(({ keys }, index) => kept.findIndex((other) => other.keys[0] === keys[0]) === index);
}

/** The words of what is asked, with those that are letters ("JAC") marked: they are names, whatever holds them. */
const lettered = (asked: string): (Token & { readonly isName: boolean })[] =>
  tokens(asked).map((word) => ({ ...word, isName: /^\p{Lu}{3,6}$/u.test(asked.slice(word.start, word.end)) }));

function openUnit(word: Token & { readonly isName?: boolean }, words: readonly Token[]): Unit {
  const { text } = word;
  const at = words.indexOf(word);
  const weight = isSeveral(text) ? WEIGHTS.telling : weightAt(words, at);
  const plain = { keys: askedAs(stem(text)), exact: wordKey(text), weight };
  const isName = isStandard(words, at) || (word.isName === true && plain.weight === WEIGHTS.telling);
  return isName ? { ...plain, name: true } : plain;
}

/** True for a name of several words, read as one. */
const isSeveral = (text: string): boolean => text.includes(' ');

/** What is done with a thing is asked for beside it: "clinical trial design" is more than clinical trials. */
const HEADS: ReadonlySet<string> = new Set(['analysis', 'analytics', 'design', 'training', 'testing'].map(stem));

/** Names that are letters: "REST APIs", "SQL Server". */
const LETTERS = /^\p{Lu}{2,}\b/u;

/** A weak last word that says what is done counts in full; after a proper name ("SQL analysis", "REST API design") the name says enough. */
function withHead(unit: Unit, words: readonly Token[], hits: readonly TermHit[]): Unit {
  const last = words.at(-1)?.text ?? '';
  const isHead = unit.weight === WEIGHTS.weak && unit.exact === wordKey(last) && HEADS.has(stem(last));
  const fields = hits.filter(
    ({ term }) => BROAD.has(term.id) || (term.label.includes(' ') && !LETTERS.test(term.label)),
  );
  return isHead && fields.length > 0 && fields.length === hits.length
    ? { ...unit, weight: WEIGHTS.telling, name: true }
    : unit;
}

/** A phrase of weak words only ("project coordination") is asked for whole; a single weak word only as it is written: "testing" is no "tested"; what only holds a thing ("systems") is no phrase. A single telling word has other spellings and no synonyms: nothing beside it says which is meant. */
function withWeight(found: readonly Unit[]): readonly Unit[] {
  const [only] = found;
  if (found.length === 1 && only?.weight === WEIGHTS.telling) return [{ ...only, keys: askedAlone(only.keys) }];
  if (found.some(({ weight }) => weight === WEIGHTS.telling)) return found;
  if (found.every(({ weight }) => weight === WEIGHTS.holder)) return [];
  const whole = found.length === 1;
  return found.map((unit) => ({
    weight: WEIGHTS.telling,
    common: true,
    keys: whole ? [unit.exact] : unit.keys.filter((key) => !isBeside(key)),
    exact: unit.exact,
  }));
}

/** Fields rather than things: beside them the next word counts too ("sales training" is more than any sales). */
const BROAD: ReadonlySet<string> = new Set(
  'sales marketing accounting retail banking insurance healthcare manufacturing logistics teaching nursing construction networking databases data-analysis compliance negotiation ui-design ux-design product-design graphic-design software-engineering api machine-learning artificial-intelligence data-science cybersecurity devops automation programming cloud-platforms agile human-resources supply-chain-management front-end-development statistics recruiting'.split(
    ' ',
  ),
);

const NEVER_LOOSE =
  /^(?:programming|scripting|translation|construction|networking|marketing|accounting|illustration|branding|typing|filing|banking|charting)$/i;

/** True for terms that are no names: "Inventory management", "Budgeting"; not "Power BI", "Docker", "Kubernetes". */
function describes(alternative: string, { term, start, end }: TermHit): boolean {
  if (/[A-Z].*[A-Z]|[./+#&\d]/.test(term.label) || /[A-Z]{2}/.test(alternative.slice(start, end))) return false;
  if (term.label.includes(' ')) return true;
  return /(?:ing|ion|ment)$/.test(term.label) && !NEVER_LOOSE.test(term.label);
}
