import { findTerms } from '../lexicon/find.ts';
import { STOP_WORDS, tokens } from '../words.ts';

/** The key of a short form in capitals: "FRT", "WFM". */
export const shortKey = (letters: string): string => `^${letters.toLowerCase()}`;

/** Short forms that initials alone would not tell: of two letters, or with letters of their own. */
const KNOWN: readonly (readonly [short: string, long: string])[] = [
  ['GP', 'gross profit'],
  ['QA', 'quality assurance'],
  ['QC', 'quality control'],
  ['PO', 'purchase order'],
  ['KPI', 'key performance indicator'],
  ['CSAT', 'customer satisfaction'],
  ['AHT', 'average handling time'],
  ['SOP', 'standard operating procedure'],
  ['RFP', 'request for proposal'],
  ['L&D', 'learning and development'],
  ['H&S', 'health and safety'],
  ['P&L', 'profit and loss'],
  ['FOH', 'front of house'],
  ['BOH', 'back of house'],
];

const WAYS = KNOWN.map(([short, long]) => ({
  short,
  long,
  isShort: new RegExp(`\\b${short}(?=s?\\b)`),
  isLong: new RegExp(`\\b${long}(?=s?\\b)`, 'i'),
}));

/** Makers whose name people leave out before a product's of two words, or of one with a figure: "AutoCAD Civil 3D" is "Civil 3D". */
const MAKER =
  /^(?:Adobe|Autodesk|AutoCAD|Microsoft|MS|Google|Apache|Oracle|IBM|Atlassian|Siemens|Esri|ESRI|Bentley|Trimble|Intuit|Amazon|AWS|Cisco|VMware|Epic|Sage|Thermo|Agilent|Waters) (?=\p{Lu}\S* \S|\p{Lu}\S*\d)/u;

/** What the lexicon holds has its other names there: "Google Cloud Platform" is no "cloud platform". */
const isTerm = (asked: string): boolean =>
  findTerms(asked).some(({ start, end }) => start === 0 && end === asked.length);

/** Parts that are counted, by their letter: "section 47" is "S47", "key stage 2" is "KS2". */
const COUNTED = /\b(key stage|section|level|grade|band|year) (\d{1,3}\p{L}?)\b/iu;
const LETTERS: Readonly<Record<string, string>> = {
  'key stage': 'KS',
  section: 'S',
  level: 'L',
  grade: 'G',
  band: 'B',
  year: 'Y',
};

/** The other ways to write what is asked: "food GP" as "food gross profit", "quality assurance" as "QA", a product without its maker. */
export const otherForms = (asked: string): string[] => [
  ...(MAKER.test(asked) && !isTerm(asked) ? [asked.replace(MAKER, '')] : []),
  ...(COUNTED.test(asked)
    ? [asked.replace(COUNTED, (_, part: string, count: string) => `${LETTERS[part.toLowerCase()]}${count}`)]
    : []),
  ...WAYS.flatMap(({ short, long, isShort, isLong }) => [
    ...(isShort.test(asked) ? [asked.replace(isShort, long)] : []),
    ...(isLong.test(asked) ? [asked.replace(isLong, short)] : []),
  ]),
];

/** A part of an ask as the key of its initials, with what is left of the ask. */
export interface Shortened {
  readonly key: string;
  readonly rest: string;
}

/** From so many words on, a resume's capitals are their initials and no chance. */
const FEWEST = 3;
const MOST = 5;

/** Every run of words of an ask by its initials: "first response time" is "FRT", "short-term disability claims" is "STD" with claims. */
export function shortened(asked: string): Shortened[] {
  const words = tokens(asked).map(({ text }) => text);
  return words.flatMap((_, from) => LENGTHS.flatMap((length) => runAt(words, from, from + length)));
}

const LENGTHS = Array.from({ length: MOST - FEWEST + 1 }, (_, index) => FEWEST + index);

/** With its small words and without: "terms of reference" is "TOR". */
function runAt(words: readonly string[], from: number, to: number): Shortened[] {
  const run = words.slice(from, to);
  const [first = '', last = ''] = [run.at(0), run.at(-1)];
  if (to > words.length || STOP_WORDS.has(first) || STOP_WORDS.has(last)) return [];
  const rest = [...words.slice(0, from), ...words.slice(to)].join(' ');
  const bare = run.filter((word) => !STOP_WORDS.has(word));
  const ways = bare.length === run.length ? [run] : [run, bare];
  return ways.filter(({ length }) => length >= FEWEST).map((each) => ({ key: initialsOf(each), rest }));
}

const initialsOf = (words: readonly string[]): string => shortKey(words.map((word) => word.charAt(0)).join(''));
