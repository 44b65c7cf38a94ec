import { type Month, type Point, pointsIn } from './date-points.ts';
import { before, readAt } from './date-ranges.ts';
import { BEFORE_NEVER, BEFORE_RANGE, plainDates } from './date-words.ts';

export type { Month } from './date-points.ts';

/** A span of time as written. `end` is exclusive; null means "present". */
export interface Span {
  readonly from: Month;
  readonly until: Month | null;
  /** Offsets into the text it was read from. */
  readonly start: number;
  readonly end: number;
}

/**
 * Every span of dates in a text, as written in English, German, French, Spanish, Portuguese and Italian: "Jan 2019 – Present",
 * "01.10.2013 – 31.03.2019", "2016 to 2019", "seit Mai 2020", "mar/2018 – atualmente", "Q1 2020 – Q3 2021", "Sommer 2020".
 */
export function spansIn(text: string): Span[] {
  if (!/\d/.test(text)) return [];
  const plain = plainDates(text);
  const points = pointsIn(plain).filter(({ start }) => !BEFORE_NEVER.test(before(plain, start)));
  const spans: Span[] = [];
  let taken = 0;
  for (const [index, point] of points.entries()) {
    if (index < taken) continue;
    const { range, used } = readAt(plain, point, points[index + 1]);
    if (range) spans.push({ ...range, start: startOf(plain, point) });
    taken = index + used;
  }
  return spans.length > 0 ? spans : points.filter(({ kind }) => kind === 'season').map(alone);
}

/** "Von 2018 bis 2020" begins at "Von". */
const startOf = (plain: string, { start }: Point): number =>
  start - (BEFORE_RANGE.exec(before(plain, start))?.[0].length ?? 0);

const alone = ({ month, months, start, end }: Point): Span => ({ from: month, until: month + months, start, end });

/** True where nothing but dates stands there. */
export const isDatesAlone = (words: string, spans: readonly Span[] = spansIn(words)): boolean =>
  spans.length > 0 &&
  !/[\p{L}\d]/u.test(spans.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), words));
