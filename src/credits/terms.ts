// What people get for nothing, and when they get it again. Periods are those of UTC.

export type Refill = 'never' | 'daily' | 'weekly' | 'monthly';

/** The conditions that whoever runs Rolefit set. */
export interface Terms {
  /** Evaluations that a person has for nothing in each period. */
  readonly free: number;
  readonly refill: Refill;
  /** Evaluations of a server in a month; undefined is as many as there are. */
  readonly spaceBudget: number | undefined;
}

/** Names the period that `now` lies in: "2026-11-26", the week's Monday, "2026-11", or the one there is. */
export function periodOf(refill: Refill, now: Date): string {
  if (refill === 'never') return 'once';
  return refill === 'monthly' ? monthOf(now) : day(startOf(refill, now));
}

/** When the free evaluations come again; undefined when they never do. */
export function nextRefill(refill: Refill, now: Date): Date | undefined {
  if (refill === 'never') return undefined;
  const start = startOf(refill, now);
  return refill === 'monthly' ? later(start, 1, 0) : later(start, 0, refill === 'daily' ? 1 : 7);
}

export const monthOf = (now: Date): string => day(now).slice(0, 7);

/** When a server's month is over. */
export const nextMonth = (now: Date): Date => later(startOf('monthly', now), 1, 0);

const day = (date: Date): string => date.toISOString().slice(0, 10);

const later = (date: Date, months: number, days: number): Date =>
  new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, date.getUTCDate() + days));

function startOf(refill: Exclude<Refill, 'never'>, now: Date): Date {
  const today = later(now, 0, 0);
  if (refill === 'daily') return today;
  if (refill === 'monthly') return later(now, 0, 1 - now.getUTCDate());
  // Weeks begin on Monday (ISO 8601); JavaScript counts from Sunday.
  return later(today, 0, -((today.getUTCDay() + 6) % 7));
}
