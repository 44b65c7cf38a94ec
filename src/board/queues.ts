import { KINDS } from '../queue/job.ts';
import type { JobQueue } from '../queue/queue.ts';

/** The jobs of one kind: how many stand where, and since when the one waits that has waited longest. */
export interface QueueSeen {
  readonly kind: string;
  readonly waiting: number;
  readonly active: number;
  readonly delayed: number;
  readonly failed: number;
  readonly oldest: Date | undefined;
}

export const queuesSeen = (queue: Pick<JobQueue, 'counts' | 'waitingSince'>): Promise<readonly QueueSeen[]> =>
  Promise.all(
    KINDS.map(async (kind) => {
      const [counts, oldest] = await Promise.all([queue.counts(kind), queue.waitingSince(kind)]);
      const { waiting = 0, active = 0, delayed = 0, failed = 0 } = counts;
      return { kind: kind.name, waiting, active, delayed, failed, oldest };
    }),
  );
