import type { Queue } from 'bullmq';

/** Jobs by state; those with a turn wait too. */
export async function countsOf(queue: Queue): Promise<Readonly<Record<string, number>>> {
  const states = ['waiting', 'prioritized', 'active', 'delayed', 'failed'] as const;
  const { waiting = 0, prioritized = 0, ...others } = await queue.getJobCounts(...states);
  return { waiting: waiting + prioritized, ...others };
}

/** Since when the job waits that has waited longest; undefined when none waits. */
export async function waitingSince(queue: Queue): Promise<Date | undefined> {
  // Of those that have a turn the next one: it may have come a little later than another's tenth.
  const next = await Promise.all([queue.getWaiting(0, 0), queue.getPrioritized(0, 0)]);
  const since = next.flat().map(({ timestamp, opts }) => timestamp + (opts.delay ?? 0));
  return since.length === 0 ? undefined : new Date(Math.min(...since));
}

/** Turns that are looked at: who has hours of work before them is not told how many hours. */
const MOST_TURNS = 1_000;

/** Jobs with a turn that come before one with this turn. */
export async function waitingUpTo(queue: Queue, turn: number): Promise<number> {
  const [next] = await queue.getPrioritized(0, 0);
  const from = next?.opts.priority ?? turn + 1;
  const turns = Array.from({ length: Math.min(MOST_TURNS, Math.max(0, turn - from + 1)) }, (_, at) => from + at);
  if (turns.length === 0) return 0;
  const counts = await queue.getCountsPerPriority(turns);
  return Object.values(counts).reduce((all, one) => all + one, 0);
}
