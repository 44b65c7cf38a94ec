/** A time of day on a day, as a clock on somebody's wall shows it. Months from 1. */
export interface Local {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
}

/** Longer than any clock is ever put forward or back, and shorter than the time between two such changes (milliseconds). */
const AROUND_MS = 24 * 60 * 60_000;

/** What the clocks of a time zone show at a moment. Throws for a zone that `zoneIn` did not give. */
export function localAt(at: Date, zone: string): Local {
  const parts = clockOf(zone).formatToParts(at);
  const number = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((part) => part.type === type)?.value);
  const [year, month, day] = [number('year'), number('month'), number('day')];
  return { year, month, day, hour: number('hour'), minute: number('minute') };
}

/**
 * The moment at which the clocks of a time zone show this. A time that exists twice, when clocks go back, is the first of
 * the two; one that does not exist, when they go forward, is counted by the clock from before the change, and so falls
 * as much later as the clocks went forward: 2:30 is then 3:30 (as RFC 5545 §3.3.5 has it).
 */
export function momentOf(local: Local, zone: string): Date {
  const asUtc = utcOf(local);
  const before = asUtc - offsetAt(asUtc - AROUND_MS, zone);
  const after = asUtc - offsetAt(asUtc + AROUND_MS, zone);
  const shows = [before, after].filter((at) => at + offsetAt(at, zone) === asUtc);
  return new Date(shows.length > 0 ? Math.min(...shows) : before);
}

/** The same time of day, some days later. */
export function daysAfter(local: Local, days: number): Local {
  const at = new Date(utcOf({ ...local, day: local.day + days }));
  return { ...local, year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() };
}

/** Whether the calendar has the day. */
export const isDay = ({ year, month, day }: Pick<Local, 'year' | 'month' | 'day'>): boolean => {
  const at = new Date(Date.UTC(year, month - 1, day));
  return at.getUTCMonth() === month - 1 && at.getUTCDate() === day;
};

/** 0 is Monday (ISO 8601). */
export const weekdayOf = (local: Local): number => (new Date(utcOf(local)).getUTCDay() + 6) % 7;

const utcOf = ({ year, month, day, hour, minute }: Local): number => Date.UTC(year, month - 1, day, hour, minute);

/** Milliseconds by which the zone's clocks are ahead of UTC, to the whole minute. */
const offsetAt = (at: number, zone: string): number =>
  utcOf(localAt(new Date(at), zone)) - Math.floor(at / 60_000) * 60_000;

const clocks = new Map<string, Intl.DateTimeFormat>();

/** Making a formatter takes a hundred times as long as using it. */
function clockOf(zone: string): Intl.DateTimeFormat {
  const clock =
    clocks.get(zone) ??
    new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      calendar: 'gregory',
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    });
  clocks.set(zone, clock);
  return clock;
}
