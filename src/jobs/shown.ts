import { MONTHS, WEEKDAYS } from './day.ts';
import { type Local, localAt, weekdayOf } from './local.ts';

const two = (number: number): string => String(number).padStart(2, '0');

const clock = ({ hour, minute }: Local): string => `${two(hour)}:${two(minute)}`;

/** "Fri 4 Dec 2026, 14:30", by the clocks of the zone. */
export function shownTime(at: Date, zone: string): string {
  const local = localAt(at, zone);
  return `${WEEKDAYS[weekdayOf(local)]} ${local.day} ${MONTHS[local.month - 1]} ${local.year}, ${clock(local)}`;
}

/** "2026-12-04 14:30", by the clocks of the zone: for tables. */
export function tableTime(at: Date, zone: string): string {
  return `${tableDay(at, zone)} ${clock(localAt(at, zone))}`;
}

/** "2026-12-04". */
export function tableDay(at: Date, zone: string): string {
  const { year, month, day } = localAt(at, zone);
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}
