import type { Histogram } from 'prom-client';
import { Problem } from '../chat/problem.ts';
import { RateLimited, Unreachable } from '../chat/refusal.ts';
import { Refusal } from '../fit/refusal.ts';

/** What can come of anything: done; a person's to mend; the other side is busy, or does not take it; our fault. */
export type Came = 'ok' | 'problem' | 'busy' | 'refused' | 'fault';

export function cameOf(error: unknown): Exclude<Came, 'ok'> {
  if (error instanceof Problem) return 'problem';
  if (error instanceof RateLimited) return 'busy';
  return error instanceof Unreachable || error instanceof Refusal ? 'refused' : 'fault';
}

/** Does the work, and notes how long it took and what came of it. Throws what the work throws. */
export async function timed<T, L extends string>(
  histogram: Histogram<L | 'outcome'>,
  labels: Readonly<Record<L, string>>,
  work: () => Promise<T>,
): Promise<T> {
  const end = histogram.startTimer();
  const note = (outcome: Came) => end({ ...labels, outcome } as Readonly<Record<L | 'outcome', string>>);
  try {
    const done = await work();
    note('ok');
    return done;
  } catch (error) {
    note(cameOf(error));
    throw error;
  }
}
