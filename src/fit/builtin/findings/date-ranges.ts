import type { Month, Point } from './date-points.ts';
import { AND, BEFORE_SINCE, BETWEEN, JOINED, LOST, OPEN } from './date-words.ts';

/** From a month to another, exclusive, or to now; `end` is where its text ends. */
interface Range {
  readonly from: Month;
  readonly until: Month | null;
  readonly end: number;
}

interface Read {
  readonly range: Range | null;
  /** How many dates it took. */
  readonly used: number;
}

/** So much of the text around a date says what it is: the longest words for "since" and "now" fit. */
const AROUND = 40;

/** What stands right before a date. */
export const before = (plain: string, start: number): string => plain.slice(Math.max(0, start - AROUND), start);

/** What begins with a date: a range to the next one, one to "now", one of two years ("2015–18"), or nothing. */
export function readAt(plain: string, from: Point, to: Point | undefined): Read {
  if (to && areJoined(plain, from, to)) return { range: closed(from, to), used: 2 };
  return { range: from.kind === 'yearless' ? null : lonely(plain, from), used: 1 };
}

function lonely(plain: string, { kind, month, start, end }: Point): Range | null {
  const after = plain.slice(end, end + AROUND);
  const open = OPEN.exec(after)?.[0];
  if (open !== undefined && (kind !== 'bare' || /\p{L}/u.test(open)))
    return { from: month, until: null, end: end + open.length };
  const short = kind === 'year' ? SHORT_END.exec(after) : null;
  if (short) return shortened(month, end, short);
  return kind !== 'bare' && BEFORE_SINCE.test(before(plain, start)) ? { from: month, until: null, end } : null;
}

function areJoined(plain: string, from: Point, to: Point): boolean {
  const gap = plain.slice(from.end, to.start);
  if (gap.length > AROUND || to.kind === 'yearless') return false;
  if (AND.test(gap)) return BETWEEN.test(before(plain, from.start));
  return JOINED.test(gap) || (LOST.test(gap) && isWhole(from) && isWhole(to));
}

const isWhole = ({ kind }: Point): boolean => kind !== 'bare' && kind !== 'yearless';

function closed(from: Point, to: Point): Range | null {
  const first = firstMonth(from, to);
  const until = first === null ? null : untilOf(first, from, to);
  return first !== null && until !== null && until > first ? { from: first, until, end: to.end } : null;
}

/** "Nov – Mar 2020" began the year before; "Sep 15 – Oct 20, 2019" did not begin in 2015. */
function firstMonth(from: Point, to: Point): Month | null {
  const dayInstead = from.kind === 'bare' && to.dayAfter;
  if (from.kind !== 'yearless' && !dayInstead) return from.month;
  if (to.kind === 'year') return null;
  const month = to.month - (to.month % 12) + (from.month % 12);
  return month > to.month ? month - 12 : month;
}

// A named last month was worked; "2016 – 2019" is three years, and "2019 – 2019" something within one: half of it.
function untilOf(first: Month, from: Point, to: Point): Month {
  if (to.kind !== 'year') return to.month + to.months;
  return to.month === first - (first % 12) ? first + (from.kind === 'year' ? 6 : 1) : to.month;
}

/** "2015–18" and "2015-18", but not "2015-18 people". */
const SHORT_END = /^[-–]'?(\d\d)(?=$|\s*[\n|,;:)\]])/u;

function shortened(month: Month, end: number, hit: RegExpExecArray): Range | null {
  const century = Math.floor(month / 1200) * 100;
  const until = (century + Number(hit[1])) * 12;
  return until > month ? { from: month, until, end: end + hit[0].length } : null;
}
