import { timeIn } from './clock.ts';
import { dayIn } from './day.ts';
import { daysAfter, type Local, localAt, momentOf } from './local.ts';

/** Why there is no moment: it was not understood, is over, or is too far away. */
export type NoMoment = 'unclear' | 'past' | 'far';

/** Where and when somebody says a time. */
export interface Spoken {
  readonly now: Date;
  /** An IANA name, as `zoneIn` gives it. */
  readonly zone: string;
}

/** A day that is named without a time means the morning. */
const MORNING = { hour: 9, minute: 0 };
/** Further ahead than any application goes, and well within what a queue counts in its delays. */
const FARTHEST_DAYS = 366;
/** Longer than any time that can be said here (characters). */
const LONGEST = 60;
const MINUTE_MS = 60_000;

/**
 * The moment that a person means: "tomorrow 9:00", "Friday 10am", "next Monday", "in 3 days", "in 2 hours", "17:30", "4 Dec 14:00",
 * "2026-12-04 14:30". Days are those of the zone; a day without a time is 9:00, a time without a day the next one to come,
 * a weekday the next one to come, "next" one that of next week (which begins on Monday). Clock changes: see `momentOf`.
 */
export function whenIn(text: string, { now, zone }: Spoken): Date | NoMoment {
  if (text.length > LONGEST) return 'unclear';
  const words = wordsOf(text);
  const today = localAt(now, zone);
  const at = spanIn(words, now) ?? calendarIn(words, today, (local) => momentOf(local, zone), now);
  if (at === undefined) return 'unclear';
  if (at.getTime() <= now.getTime()) return 'past';
  return at > momentOf(daysAfter(today, FARTHEST_DAYS), zone) ? 'far' : at;
}

/** In lower case, one blank between words, without the words and signs that say nothing. */
const wordsOf = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(\d)t(\d)/, '$1 $2')
    .replaceAll(/[,\s]+|\b(?:at|on)\b/g, ' ')
    .replaceAll(/ +/g, ' ')
    .trim();

/** "in 2 hours": by the clock that runs, whatever those on the walls do. */
function spanIn(words: string, now: Date): Date | undefined {
  const [, number, unit] = /^in (an?|\d{1,5}) ?(m|min|mins|minutes?|h|hours?)$/.exec(words) ?? [];
  if (number === undefined || unit === undefined) return undefined;
  const minutes = (number.startsWith('a') ? 1 : Number(number)) * (unit.startsWith('h') ? 60 : 1);
  return new Date(now.getTime() + minutes * MINUTE_MS);
}

function calendarIn(words: string, today: Local, moment: (local: Local) => Date, now: Date): Date | undefined {
  const { time, rest } = timeIn(words);
  const day = rest === '' ? undefined : dayIn(rest, today);
  if (rest === '' ? time === undefined : day === undefined) return undefined;
  const first = moment({ ...(day?.local ?? today), ...(time ?? MORNING) });
  // Said late on a Friday, "Friday 9:00" is the one in a week; said in the evening, "9:00" is tomorrow's.
  const again = day === undefined ? 1 : day.againAfter;
  if (first > now || again === undefined) return first;
  return moment(daysAfter({ ...(day?.local ?? today), ...(time ?? MORNING) }, again));
}
