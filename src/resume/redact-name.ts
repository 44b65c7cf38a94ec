import { sectionOf, unspaced } from './headings.ts';
import type { Section } from './resume.ts';
import { headerOf, linesIn, matches, type Span, segmentsIn, sliceOf } from './spans.ts';

/** Lines from the top among which the name is looked for. */
const FIRST_LINES = 8;
const MOST_WORDS = 5;

const WORD =
  /^(?:\p{Lu}[\p{L}'’.-]*|\p{L}|(?:de|da|do|dos|das|del|della|di|van|von|der|den|ter|la|le|el|al|bin|bint|ibn|zu|und|y|e|af|av|st)\.?|["“(]\p{L}+["”)])$/u;
const DOCUMENT =
  /^(?:curriculum vitae|curriculum|vitae|resume|résumé|cv|lebenslauf|page|confidential|contact|profile)\b/iu;
/** Ends of lines that say what somebody is. They are only passed over where another line can be the name. */
const ROLE =
  /\b(?:engineer|developer|manager|analyst|designer|consultant|architect|scientist|nurse|accountant|teacher|assistant|specialist|administrator|director|officer|coordinator|lead|intern|student|technician|programmer|representative|supervisor|executive|researcher|professional|graduate|entwickler(?:in)?|ingenieur(?:in)?|ingénieure?|développeu(?:r|se)|desarrollador[a]?|ingenier[oa]|sviluppatore|ingegnere|engenheir[oa])s?$/iu;
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
    .filter((word) => !TITLE.test(word) && !DOCUMENT.test(word));
  return [
    ...found,
    ...elsewhere(text, sections, words),
    ...partsIn(text, headerOf(sections), words),
    ...addressed(text, words),
  ];
}

const wordsOf = (name: string): string[] => name.split(/\s+/).filter((word) => word !== '');

/** The first line that can be a name; two lines of one word each are one name. */
function nameLines(text: string, sections: readonly Section[], contact: readonly Span[]): Span[] {
  const [first] = sections;
  const end = first?.heading === null ? first.end : text.length;
  const top = linesIn(text, { start: 0, end })
    .slice(0, FIRST_LINES)
    .map((line) => nameIn(text, line, contact));
  const candidates = top.flatMap((span) => (span === null ? [] : [span]));
  const named = candidates.find((span) => !ROLE.test(sliceOf(text, span))) ?? null;
  if (named === null) return [];
  const next = top[top.indexOf(named) + 1];
  const isOne = (span: Span) => wordsOf(sliceOf(text, span)).length === 1 && !ROLE.test(sliceOf(text, span));
  return next !== null && next !== undefined && isOne(named) && isOne(next) ? [named, next] : [named];
}

/** The name at the start of a line, or null where the line starts with something else. */
function nameIn(text: string, line: Span, contact: readonly Span[]): Span | null {
  const [segment] = segmentsIn(text, line);
  if (segment === undefined || contact.some(({ start, end }) => start < segment.end && end > segment.start))
    return null;
  const plain = unspaced(sliceOf(text, segment).replace(/[*_]+/g, ''));
  const words = wordsOf(plain);
  const kept = words.findIndex((word, index) => index > 0 && POSTNOMINAL.test(word));
  const name = kept === -1 ? words.filter((word) => !DOCUMENT.test(word)) : words.slice(0, kept);
  const aside = text.slice(segment.end, line.end).trim() !== '';
  if (
    name.length === 0 ||
    (name.length === 1 && aside && kept === -1) ||
    name.length > MOST_WORDS ||
    DOCUMENT.test(plain) ||
    sectionOf(plain) !== null
  )
    return null;
  if (!name.every((word) => WORD.test(word)) || !name.some((word) => word.length > 1)) return null;
  const last = words[kept];
  const end =
    last === undefined || kept === -1
      ? segment.end
      : segment.start + sliceOf(text, segment).slice(0, sliceOf(text, segment).lastIndexOf(last)).trimEnd().length;
  return { start: segment.start, end };
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
