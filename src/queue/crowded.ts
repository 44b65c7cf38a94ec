import { Problem } from '../chat/problem.ts';
import type { Line } from './line.ts';

/** Whoever would wait longer had better come back: an answer for one person alone can be given on Discord for 15 minutes, and papers wait meanwhile. */
const LONGEST_WAIT_S = 10 * 60;
/** As many as one process does in that time (docs/bench.md), for as long as nobody knows how fast the line moves. */
const MOST_BEFORE = 1_000;

/** What whoever joins this line is told instead; undefined where they are welcome. */
export function crowded({ before, seconds }: Line): Problem | undefined {
  const long = seconds === undefined ? before > MOST_BEFORE : seconds > LONGEST_WAIT_S;
  if (!long) return undefined;
  const wait = seconds === undefined ? '' : `, about ${Math.ceil(seconds / 60)} minutes`;
  return tooMany(`${before.toLocaleString('en')} requests would be before yours${wait}.`);
}

/** Too much is asked at this moment. Thrown before anything is kept. */
export const tooMany = (how: string): Problem =>
  new Problem({
    code: 'too-many-waiting',
    title: 'Too many people are asking at this moment',
    detail: `${how} Nothing was kept and nothing was charged.`,
    next: 'Come back in half an hour and give your command once more.',
  });
