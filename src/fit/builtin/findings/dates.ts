import { monthOf } from './months.ts';

/** A month as a count: year × 12 + month from 0. */
export type Month = number;

/** A span of time as written. `end` is exclusive; null means "present". */
export interface Span {
  readonly from: Month;
  readonly until: Month | null;
  /** Offsets into the text it was read from. */
  readonly start: number;
  readonly end: number;
}

const SEASON_MONTHS = 3;

const YEAR = '(?:19[5-9]\\d|20\\d\\d)';
const WORD = '\\p{L}{3,10}\\.?';
const POINT = `(?:(?:(?<w>${WORD})(?:\\s+\\d{1,2},)?(?:\\s+(?:de|del|of))?[\\s,]+|(?<m>\\d{1,2})[/.])?(?<y>${YEAR})(?:[-/.](?<i>0[1-9]|1[0-2])(?!\\d))?)`;
const NOW =
  '(?:present|current|currently|now|today|ongoing|to date|date|aujourd.hui|présent|maintenant|ce jour|heute|aktuell|jetzt|actualidad|actualmente|actual|hoy|presente|atualmente|atual|hoje|o momento|oggi|attuale)';
const TO = '[-–—‒−]{1,2}|to|until|till|through|bis(?: zum)?|jusqu.à|au|à|hasta|até|fino ad?|ad?|[ \\u00a0\\t]{2}';
/** Where the dash was lost, a date right before "present" is still a range. */
const LOST = '[ \\u00a0\\t]';
const named = (side: string): string => POINT.replace(/\?<(\w)>/g, `?<$1${side}>`);
const RANGE = new RegExp(
  `(?<![\\p{L}\\d])${named('a')}(?:\\s*(?:${TO})\\s*(?:${named('b')}|(?<now>${NOW}))|${LOST}(?<lost>present|now))(?![\\p{L}\\d])`,
  'giu',
);
const SINCE = new RegExp(`(?<!\\p{L})(?:since|seit|depuis|desde|dal|da)\\s+${POINT}(?!\\d)`, 'giu');
const SEASON = new RegExp(`\\b(winter|spring|summer|fall|autumn)\\s+(${YEAR})\\b`, 'gi');

/** Every span of dates in a text: "Jan 2019 – Present", "03/2018-05/2020", "2016 to 2019", "2019-03 – 2020-01", "since May 2020", "Summer 2020". */
export function spansIn(text: string): Span[] {
  const ranges = [...text.matchAll(RANGE)].flatMap((hit) => rangeOf(hit));
  const since = [...text.matchAll(SINCE)].flatMap((hit) => {
    const from = pointOf(hit, '');
    return from ? [{ from: from.month, until: null, start: hit.index, end: hit.index + hit[0].length }] : [];
  });
  const all = [...ranges, ...since];
  return all.length > 0 ? all : [...text.matchAll(SEASON)].map(seasonOf);
}

function rangeOf(hit: RegExpMatchArray): Span[] {
  const from = pointOf(hit, 'a');
  const to = pointOf(hit, 'b');
  const place = { start: hit.index ?? 0, end: (hit.index ?? 0) + hit[0].length };
  if (!from) return [];
  if ((hit.groups?.now ?? hit.groups?.lost) !== undefined) return [{ from: from.month, until: null, ...place }];
  if (!to) return [];
  const until = untilOf(from, to);
  return until > from.month ? [{ from: from.month, until, ...place }] : [];
}

interface Point {
  readonly month: Month;
  /** True when only the year is written. */
  readonly rough: boolean;
}

// A named last month was worked; "2016 – 2019" is three years, and "2019 – 2019" something within one: half of it.
const untilOf = (from: Point, to: Point): Month => {
  if (!to.rough) return to.month + 1;
  return to.month === from.month - (from.month % 12) ? from.month + (from.rough ? 6 : 1) : to.month;
};

function pointOf(hit: RegExpMatchArray, side: string): Point | null {
  const group = (name: string): string | undefined => hit.groups?.[name + side];
  const year = Number(group('y'));
  if (!Number.isInteger(year) || year === 0) return null;
  const word = group('w')?.toLowerCase();
  const month = word === undefined ? Number(group('m') ?? group('i') ?? 0) - 1 : monthOf(word);
  return month >= 0 && month < 12 ? { month: year * 12 + month, rough: false } : { month: year * 12, rough: true };
}

function seasonOf(hit: RegExpMatchArray): Span {
  const from = Number(hit[2]) * 12 + Math.max(0, monthOf(hit[1] ?? ''));
  return { from, until: from + SEASON_MONTHS, start: hit.index ?? 0, end: (hit.index ?? 0) + hit[0].length };
}
