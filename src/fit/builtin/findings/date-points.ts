import { DATE } from './date-spellings.ts';
import { monthOf, SEASON_MONTHS } from './months.ts';

/** A month as a count: year × 12 + month from 0. */
export type Month = number;

/** One date as written. */
export interface Point {
  /**
   * bare: its two digits are a year only beside another date ("Sep 15 – now"); yearless: it takes the year of the other end.
   */
  readonly kind: 'year' | 'month' | 'season' | 'bare' | 'yearless';
  /** The first of the months it names; of a yearless one the month of the year from 0. */
  readonly month: Month;
  readonly months: number;
  /** "Oct 20, 2019" says that the 15 of "Sep 15" beside it is a day as well. */
  readonly dayAfter: boolean;
  readonly start: number;
  readonly end: number;
}

type Groups = Readonly<Record<string, string | undefined>>;

/** Every date in a plain text, in order. */
export function pointsIn(plain: string): Point[] {
  const hits = [...plain.matchAll(DATE)];
  const dayFirst = isDayFirst(hits.map(({ groups }) => groups ?? {}));
  return hits.flatMap((hit) => {
    const groups: Groups = hit.groups ?? {};
    const named = namedBy(groups, dayFirst);
    const place = { start: hit.index, end: hit.index + hit[0].length, dayAfter: groups.after !== undefined };
    return named ? [{ ...named, ...place }] : [];
  });
}

type Named = Pick<Point, 'kind' | 'month' | 'months'>;

function namedBy(groups: Groups, dayFirst: boolean): Named | null {
  const part = partOf(groups, dayFirst);
  if (part === null) return null;
  if (groups.yearless !== undefined) return { kind: 'yearless', ...part };
  const year = yearOf(groups.year ?? groups.bare ?? '');
  if (year === null) return null;
  const kind = groups.season
    ? 'season'
    : groups.next
      ? 'month'
      : groups.bare
        ? 'bare'
        : part.months === YEAR_MONTHS
          ? 'year'
          : 'month';
  return { kind, month: year * YEAR_MONTHS + part.month, months: part.months };
}

const YEAR_MONTHS = 12;
/** "'35" is still to come in a contract, "'65" began a career: what lies between is no year of work. */
const LATEST_SHORT = 35;
const EARLIEST_SHORT = 60;

function yearOf(digits: string): number | null {
  const year = Number(digits);
  if (digits.length === 4) return year;
  return year <= LATEST_SHORT ? 2000 + year : year >= EARLIEST_SHORT ? 1900 + year : null;
}

/** The part of its year that a date names. */
function partOf(groups: Groups, dayFirst: boolean): { month: number; months: number } | null {
  const word = groups.word ?? groups.yearless;
  if (groups.next && !groups.season) return schoolYear(groups.year ?? '', groups.next);
  if (groups.season) return seasonOf(groups.season, groups.next !== undefined);
  if (word) return { month: monthOf(word), months: 1 };
  if (groups.unit) return unitOf(groups.unit, Number(groups.part));
  if (groups.first) return numbered(groups, dayFirst);
  return groups.month ? { month: Number(groups.month) - 1, months: 1 } : { month: 0, months: YEAR_MONTHS };
}

/** A school year begins in September; "2018/25" is none. */
const SEPTEMBER = 8;
const schoolYear = (year: string, next: string): { month: number; months: number } | null =>
  (Number(year) + 1) % 100 === Number(next) % 100 ? { month: SEPTEMBER, months: YEAR_MONTHS } : null;

/** "Winter 2019/20" is counted from the January in its middle. */
const seasonOf = (name: string, overNewYear: boolean): { month: number; months: number } => ({
  month: monthOf(name) + (overNewYear && monthOf(name) === 0 ? YEAR_MONTHS : 0),
  months: SEASON_MONTHS,
});

/** Quarters ("Q1", "T1", "1. Quartal", "1er trimestre") and halves ("H1", "1. Halbjahr", "1º semestre"). */
function unitOf(unit: string, part: number): { month: number; months: number } | null {
  const months = /^[qt]/.test(unit) ? 3 : 6;
  return part * months <= YEAR_MONTHS ? { month: (part - 1) * months, months } : null;
}

const LAST_DAY = 31;

function numbered({ first, second, sep }: Groups, dayFirst: boolean): { month: number; months: number } | null {
  const written = dayFirst || sep === '.' ? [Number(first), Number(second)] : [Number(second), Number(first)];
  const [day = 0, month = 0] = (written[1] ?? 0) > YEAR_MONTHS ? [...written].reverse() : written;
  return day >= 1 && day <= LAST_DAY && month >= 1 && month <= YEAR_MONTHS ? { month: month - 1, months: 1 } : null;
}

/**
 * Which way round 01/02/2019 is, for a whole text: a number above 12 is a day; else a lone 1 is, because work begins on the first of a
 * month; else the day comes first, as in five of the six languages and in British English. With dots it always does.
 */
function isDayFirst(all: readonly Groups[]): boolean {
  const pairs = all
    .filter(({ first, sep }) => first !== undefined && sep !== '.')
    .map(({ first, second }) => [Number(first), Number(second)] as const);
  const telling =
    pairs.find(([first, second]) => first > YEAR_MONTHS !== second > YEAR_MONTHS) ??
    pairs.find(([first, second]) => (first === 1) !== (second === 1));
  if (!telling) return true;
  const [first, second] = telling;
  return Math.max(first, second) > YEAR_MONTHS ? first > second : first === 1;
}
