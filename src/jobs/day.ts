import { daysAfter, isDay, type Local, weekdayOf } from './local.ts';

/** A day that was said. Its time of day is that of `today`, and means nothing. */
export interface Day {
  readonly local: Local;
  /** It comes again, after so many days: a weekday does. */
  readonly againAfter?: number;
}

export const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
export const WEEKDAYS = 'Mon Tue Wed Thu Fri Sat Sun'.split(' ');
const FULL_MONTHS = 'january february march april may june july august september october november december'.split(' ');
const FULL_WEEKDAYS = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');
const WEEK = 7;

/** The day in words in lower case with one blank between them, as seen from `today`. */
export const dayIn = (words: string, today: Local): Day | undefined =>
  near(words, today) ?? ahead(words, today) ?? weekday(words, today) ?? dated(words, today);

function near(words: string, today: Local): Day | undefined {
  const days = ['today', 'tomorrow', 'day after tomorrow'].indexOf(words.replace(/^the /, ''));
  return days < 0 ? undefined : { local: daysAfter(today, days) };
}

/** "in 3 days", "in a week", "in 2 months". */
function ahead(words: string, today: Local): Day | undefined {
  const [, number, unit] = /^in (an?|\d{1,3}) ?(day|week|month)s?$/.exec(words) ?? [];
  if (number === undefined || unit === undefined) return undefined;
  const count = number.startsWith('a') ? 1 : Number(number);
  if (unit === 'month') return { local: monthsAfter(today, count) };
  return { local: daysAfter(today, unit === 'week' ? count * WEEK : count) };
}

/** The same day of the month, or the month's last where it has none such. */
function monthsAfter({ year, month, ...rest }: Local, months: number): Local {
  const first = { ...rest, year: year + Math.floor((month - 1 + months) / 12), month: ((month - 1 + months) % 12) + 1 };
  return [0, 1, 2, 3].map((fewer) => ({ ...first, day: rest.day - fewer })).find(isDay) ?? first;
}

function weekday(words: string, today: Local): Day | undefined {
  const [, next, name = ''] = /^(next |this )?([a-z]+)$/.exec(words) ?? [];
  const index = named(name, FULL_WEEKDAYS);
  if (index < 0) return undefined;
  const until = index - weekdayOf(today);
  if (next === 'next ') return { local: daysAfter(today, until + WEEK) };
  return { local: daysAfter(today, (until + WEEK) % WEEK), againAfter: WEEK };
}

/** "2026-12-04", "4.12.", "4.12.2026", "4 Dec", "December 4th 2026"; without a year, the next one to come. Not "12/4": that is two days. */
function dated(words: string, today: Local): Day | undefined {
  const [, isoYear, isoMonth, isoDay] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(words) ?? [];
  if (isoDay !== undefined) return dayOf(isoYear, Number(isoMonth), isoDay, today);
  const [, dotDay, dotMonth, dotYear] = /^(\d{1,2})\. ?(\d{1,2})\.(?: ?(\d{4}))?$/.exec(words) ?? [];
  if (dotDay !== undefined) return dayOf(dotYear, Number(dotMonth), dotDay, today);
  const [, one, other, year] = DAY_FIRST.exec(words) ?? [];
  if (one !== undefined) return dayOf(year, named(other ?? '', FULL_MONTHS) + 1, one, today);
  const [, month = '', day, later] = MONTH_FIRST.exec(words) ?? [];
  return day === undefined ? undefined : dayOf(later, named(month, FULL_MONTHS) + 1, day, today);
}

const DAY_FIRST = /^(\d{1,2})(?:st|nd|rd|th|\.)? (?:of )?([a-z]+)\.?(?: (\d{4}))?$/;
const MONTH_FIRST = /^([a-z]+)\.? (\d{1,2})(?:st|nd|rd|th)?(?: (\d{4}))?$/;

function dayOf(year: string | undefined, month: number, day: string | undefined, today: Local): Day | undefined {
  const said = { ...today, year: Number(year ?? today.year), month, day: Number(day) };
  const isOver = said.month < today.month || (said.month === today.month && said.day < today.day);
  const local = year === undefined && isOver ? { ...said, year: today.year + 1 } : said;
  return isDay(local) ? { local } : undefined;
}

/** The place of a name among those that begin with it, from three letters on; -1 where it is none. */
const named = (name: string, names: readonly string[]): number =>
  name.length < 3 ? -1 : names.findIndex((each) => each.startsWith(name));
