import { sectionOf, unspaced } from '../headings.ts';
import type { Section } from '../resume.ts';
import { headerOf, linesIn, matches, type Span, segmentsIn, sliceOf } from '../spans.ts';
import { isNoName, isRole, startOfRole } from './no-name.ts';

/** Lines from the top among which the name is looked for. */
const FIRST_LINES = 8;
const MOST_WORDS = 5;
/** Longer runs of letters are no part of a name, and too long for a pattern. */
const LONGEST_WORD = 40;

const WORD =
  /^(?:\p{Lu}[\p{L}'’.-]*|\p{L}|(?:de|da|do|dos|das|del|della|di|van|von|der|den|ter|la|le|el|al|bin|bint|ibn|zu|und|y|e|af|av|st)\.?|["“(]\p{L}+["”)])$/u;
const DOCUMENT =
  /^(?:curriculum vitae|curriculum|vitae|resume|résumé|cv|lebenslauf|page|confidential|contact|profile)\b/iu;
const TITLE = /^(?:dr|prof|mr|mrs|ms|miss|mx|ing|dipl|herr|frau)\.?$/iu;
/** Letters after a name say what somebody learned, and stay. */
const POSTNOMINAL =
  /^(?:ph\.?d|m\.?d|mba|m\.?sc|b\.?sc|m\.?a|b\.?a|rn|bsn|msn|cpa|cfa|pmp|esq|jr|sr|ii|iii|iv|p\.?e|dr|m\.?eng|b\.?eng)\.?$/iu;

/** The name where it stands: the lines that hold it in the header, and in full or with initials anywhere else. */
export function nameSpans(text: string, sections: readonly Section[], contact: readonly Span[]): Span[] {
  const found = nameLines(text, sections, contact);
  if (found.length === 0) return [];
  const words = found
    .flatMap((span) => wordsOf(unspaced(sliceOf(text, span))))
    .map((word) => word.replace(/,$/, ''))
    .filter((word) => !TITLE.test(word) && !DOCUMENT.test(word));
  return [
    ...found,
    ...elsewhere(text, sections, words),
    ...partsIn(text, headerOf(sections), words),
    ...missedIn(text, sections, words),
    ...addressed(text, words),
  ];
}

const wordsOf = (name: string): string[] => name.split(/\s+/).filter((word) => word !== '');

/** The first line that can be a name; two lines of one word each are one name. */
function nameLines(text: string, sections: readonly Section[], contact: readonly Span[]): Span[] {
  const [first] = sections;
  const end = first?.heading === null ? first.end : text.length;
  const lines = linesIn(text, { start: 0, end });
  const job = lines.findIndex((_, index) => isJob(text, lines.slice(index, index + 2)));
  const top = lines
    .slice(0, job < 0 ? FIRST_LINES : Math.min(job, FIRST_LINES))
    .map((line) => nameIn(text, line, contact));
  const candidates = top.flatMap((span) => (span === null ? [] : [span]));
  const named = candidates.find((span) => !isRole(sliceOf(text, span))) ?? null;
  if (named === null) return [];
  const next = top[top.indexOf(named) + 1];
  const isOne = (span: Span) => wordsOf(sliceOf(text, span)).length === 1 && !isRole(sliceOf(text, span));
  return next !== null && next !== undefined && isOne(named) && isOne(next) ? [named, next] : [named];
}

/** Where jobs stand without a heading, a title and its employer look like a name: "Night Porter — Grand Hotel, 2018 – 2021". */
const isJob = (text: string, [line, next]: readonly Span[]): boolean =>
  line !== undefined &&
  (RANGE.test(sliceOf(text, line)) ||
    /^[-•] /.test(sliceOf(text, line)) ||
    (next !== undefined && line.start > 0 && RANGE.test(sliceOf(text, next))));

const RANGE =
  /\b(?:19|20)\d\d\b.{0,12}?(?:[-–—]|\bto\b|\buntil\b).{0,12}?(?:\b(?:19|20)\d\d\b|\b(?:present|now|today|date)\b)/iu;

/** The name at the start of a line, or null where the line starts with something else. */
function nameIn(text: string, line: Span, contact: readonly Span[]): Span | null {
  const [segment, second, ...more] = segmentsIn(text, line);
  const whole = sliceOf(text, line);
  if (segment === undefined || contact.some(({ start, end }) => start < segment.end && end > segment.start))
    return null;
  if (/^[-•] /.test(whole) || isNoName(sliceOf(text, segment)) || (line.start > 0 && isPlace(text, second)))
    return null;
  if (second !== undefined && more.length === 0 && isReversed(whole)) return { start: segment.start, end: second.end };
  const words = wordsOf(unspaced(sliceOf(text, segment).replace(/[*_]+/g, '')));
  const kept = keptFrom(words);
  const name = kept === -1 ? words.filter((word) => !DOCUMENT.test(word)) : words.slice(0, kept);
  const aside = text.slice(segment.end, line.end).trim() !== '';
  if (!isName(name) || (name.length === 1 && aside && kept === -1) || isHeadingOrKind(words.join(' '))) return null;
  return { start: segment.start, end: kept === -1 ? segment.end : endBefore(text, segment, words.slice(kept)) };
}

const isHeadingOrKind = (plain: string): boolean => DOCUMENT.test(plain) || sectionOf(plain) !== null;

/** Where in the words the letters after the name or the profession begin, or -1. */
function keptFrom(words: readonly string[]): number {
  const letters = words.findIndex(
    (word, index) => POSTNOMINAL.test(word) && !words.slice(0, index).every((before) => TITLE.test(before)),
  );
  return letters === -1 ? startOfRole(words) : letters;
}

const isName = (words: readonly string[]): boolean =>
  words.length > 0 &&
  words.length <= MOST_WORDS &&
  words.every((word) => word.length <= LONGEST_WORD && WORD.test(word)) &&
  words.some((word) => word.length > 1);

/** "Haifa Bay, Israel": a country beside it makes it a place, except on the first line of all. */
const isPlace = (text: string, second: Span | undefined): boolean =>
  second !== undefined && isNoName(sliceOf(text, second));

/** "Doe, Jane" or "DE LA CRUZ, José María", and nothing else on the line. */
const isReversed = (line: string): boolean => {
  const [last = '', first = '', ...more] = line.trim().split(/, ?/);
  if (
    more.length > 0 ||
    [last, first].some(isNoName) ||
    POSTNOMINAL.test(first) ||
    /^\p{Lu}{2}$/u.test(first) ||
    isRole(first)
  )
    return false;
  return (
    wordsOf(last).length <= 4 &&
    wordsOf(first).length <= 3 &&
    isName([...wordsOf(last), ...wordsOf(first)].slice(0, MOST_WORDS))
  );
};

/** The end of the name: before the words that follow it in its segment. */
function endBefore(text: string, segment: Span, rest: readonly string[]): number {
  const part = sliceOf(text, segment);
  return segment.start + part.slice(0, part.lastIndexOf(rest.join(' '))).trimEnd().length;
}

const literal = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const BEFORE = '(?<![\\p{L}\\p{N}])';
const AFTER = '(?![\\p{L}\\p{N}])';

/** The full name, also with initials between, and a last name with an initial; "Last, First" only among authors and contact data. */
function elsewhere(text: string, sections: readonly Section[], words: readonly string[]): Span[] {
  const [first, last] = [words[0], words.at(-1)];
  if (words.length < 2 || first === undefined || last === undefined) return [];
  const [a, z, initial] = [literal(first), literal(last), literal(first.charAt(0))];
  const full = new RegExp(`${BEFORE}${words.map(literal).join('[\\s.]{1,3}')}${AFTER}`, 'giu');
  const around = new RegExp(`${BEFORE}${a}\\s(?:\\p{Lu}\\.\\s?){0,3}${z}${AFTER}`, 'giu');
  const initials = new RegExp(`${BEFORE}${initial}\\.\\s?(?:\\p{Lu}\\.\\s?){0,2}${z}${AFTER}`, 'gu');
  const reversed = new RegExp(`${BEFORE}${z},?\\s(?:${a}${AFTER}|${initial}\\.)`, 'giu');
  const named = [full, around, initials].flatMap((pattern) => matches(text, pattern));
  const authors = sections.filter(({ name }) => name === 'publications' || name === 'header');
  return [...named, ...authors.flatMap((section) => matches(text, reversed, section))].filter((span) =>
    /^\p{Lu}/u.test(sliceOf(text, span)),
  );
}

/** Single parts of the name count as the name only where contact data stands: a skill may have the same word. */
function partsIn(text: string, header: readonly Section[], words: readonly string[]): Span[] {
  const long = words.filter((word) => word.length > 2).map(literal);
  if (long.length === 0) return [];
  const alone = new RegExp(`(?:^|(?<=[|•·]\\s|\\s{2}))(?:${long.join('|')})(?=$|\\s[|•·]|\\s{2})`, 'gimu');
  return header.flatMap((section) => matches(text, alone, section));
}

/** In what others say of the person, any part of the name is the person: "Ruby is missed here." */
function missedIn(text: string, sections: readonly Section[], words: readonly string[]): Span[] {
  const long = words.filter((word) => word.length > 2).map(literal);
  if (long.length === 0) return [];
  const part = new RegExp(`${BEFORE}(?:${long.join('|')})${AFTER}`, 'gu');
  return sections.filter(({ name }) => name === 'references').flatMap((section) => matches(text, part, section));
}

/** "Dear Ms. Chen", "Sincerely, Ruby", "Ruby's": words that only go with people. */
function addressed(text: string, words: readonly string[]): Span[] {
  const any = words
    .filter((word) => word.length > 1)
    .map(literal)
    .join('|');
  if (any === '') return [];
  const patterns = [
    `(?<=\\b(?:dear|hi|hello|sincerely|regards|mr|mrs|ms|miss|mx|dr|prof|herr|frau)\\b[.,]?\\s{1,2})(?:${any})${AFTER}`,
    `${BEFORE}(?:${any})(?=[’']s?\\s(?:resume|résumé|cv|portfolio|profile)\\b)`,
  ];
  return patterns.flatMap((source) => matches(text, new RegExp(source, 'giu')));
}
