import { STOP_WORDS, stem, tokens } from '../words.ts';
import type { Evidence } from './evidence.ts';
import { isOfFamily } from './field-families.ts';

/** Degrees from low to high, with the words that name one in a resume. */
const DEGREES: readonly (readonly [string, RegExp])[] = [
  [
    'high school diploma',
    /\b(?:high[- ]school (?:diploma|graduate|certificate)|ged\b|secondary school|abitur|baccalaur[eé]at|a[- ]levels?|gcses?)|(?<!\p{L} )\bdiploma(?=\s*(?:[,|(–—]|$|-\s))/iu,
  ],
  ["associate's degree", /\bassociate(?:'s|’s|s)?(?: degree| of| in)\b|\ba\.?a\.?s?\.? (?:degree|in)\b/i],
  [
    "bachelor's degree",
    /\bbachelor(?:'s|’s|s)?\b|\bb\.?\s?(?:sc|a|s|eng|tech|ed|com|ba|n|sn)\.?(?: \(?hons?\.?\)?)?(?=[\s,.(:|–-]|$)|\bb\.?e\.(?=[\s,])|\bbsn\b|\bbba\b|\bll\.?b\b|\blicence\b(?= en\b)|\bundergraduate degree/i,
  ],
  [
    "master's degree",
    /\bmaster(?:'s|’s|s)?(?: degree| of| in|,)|\bm\.?\s?(?:sc|eng|tech|ed|ba|phil|sn|sw|ph)\.?(?=[\s,.(:|–-]|$)|\bm\.?[as]\.?(?= (?:in|of)\b|,|\.)|\bmba\b|\bll\.m\b|\bj\.?d\b|\bjuris doctor/i,
  ],
  ['doctorate', /\bph\.?\s?d\.?(?=[\s,.(:|–-]|$)|\bdoctor(?:ate|al|\sof)\b|\bd\.?phil\b|\bm\.?d\.(?=[\s,]|$)|\bdnp\b/i],
];
/** A degree in law by its own name. */
const LAWYER = /\bll\.?\s?[bm]\b|\bj\.?d\b|\bjuris\b/i;
const ANY = /\b(?:degree|diploma)\b/i;
const UNFINISHED =
  /\b(?:expected|in progress|candidate|pursuing|incomplete|did not (?:finish|complete)|withdrew|ongoing|began|started|coursework towards?|anticipated)\b/i;
const FIELD_DISTANCE = 120;
/** "Bachelor of Science in Physics", "BSc Physics", "BSc, Physics": words after the degree's own. */
const NAMED_FIELD =
  /^\S+(?: degree)?(?: of (?:science|arts|engineering|technology|education|commerce))?(?: in| of|,|:|\s[–-])? +(?!degree|of )\p{L}{3,}/iu;
/** A line this long was probably wrapped by the page. */
const WRAPPED = 70;

/** A degree that the resume states. */
export interface Degree {
  /** Index from 0 (high school) to 4 (doctorate). */
  readonly rank: number;
  readonly finished: boolean;
  readonly statement: number;
  readonly start: number;
  readonly end: number;
  /** The words around it, small, where its field stands. */
  readonly around: string;
}

const LAW = /\blaw degree\b|\bjuris doctor\b/i;
const BACHELOR = 2;

/** The fields that a posting's degree may be in: the asks that name no degree, and the law where only a law degree is asked. */
export function fieldsOf(asks: readonly string[]): string[] {
  const degrees = asks.filter((ask) => rankOf(ask) !== null);
  const law = degrees.length > 0 && degrees.every((ask) => LAW.test(ask)) ? ['law'] : [];
  return [...law, ...asks.filter((ask) => rankOf(ask) === null)];
}

/** The rank of a degree a posting names, or null. "degree" alone is a bachelor's. */
export function rankOf(asked: string): number | null {
  const rank = DEGREES.findIndex(([name, words]) => name === asked.toLowerCase() || words.test(asked));
  if (rank >= 0) return rank;
  if (LAW.test(asked)) return BACHELOR;
  return /\bdegree\b/i.test(asked) ? 2 : null;
}

/** The degrees of the education section (of any line, where there is none). */
export function degreesHeld({ statements, resume }: Evidence): Degree[] {
  const schooled = statements.some(({ section }) => section === 'education');
  return statements.flatMap((statement, index) => {
    if (statement.copied || (schooled && statement.section !== 'education')) return [];
    const words = resume.redacted.slice(statement.start, statement.end);
    const rank = DEGREES.findLastIndex(([, name]) => name.test(words));
    const hit = DEGREES[rank]?.[1].exec(words) ?? null;
    if (!hit || (!schooled && !ANY.test(words) && statement.section !== 'header' && statement.section !== 'other'))
      return [];
    const start = statement.start + hit.index;
    const before = resume.redacted.slice(Math.max(statement.start, start - 40), start);
    const around = (before + fieldAfter(resume.redacted.slice(start, start + FIELD_DISTANCE))).toLowerCase();
    return [{ rank, finished: !UNFINISHED.test(words), statement: index, start, end: start + hit[0].length, around }];
  });
}

/** What follows a degree up to where its field can stand: its own line, and the next one where its own names none or was wrapped. */
function fieldAfter(rest: string): string {
  const [block = ''] = rest.split(/\n\s*(?:\n|[-*•])/, 1);
  const [own = '', next = ''] = block.split('\n', 2);
  const isFull = own.length < WRAPPED && NAMED_FIELD.test(own);
  return isFull ? own : `${own}\n${next}`;
}

/** True when all words of a field stand near the degree: "computer science". */
export function isField(field: string, { around }: Degree): boolean {
  if (field === 'law' && LAWYER.test(around)) return true;
  if (isOfFamily(field, around)) return true;
  const there = new Set(tokens(around).map(({ text }) => stem(text)));
  const wanted = tokens(field).filter(({ text }) => !STOP_WORDS.has(text));
  return wanted.length > 0 && wanted.every(({ text }) => there.has(stem(text)));
}
