import type { Job } from 'bullmq';
import { KEEP_FAILED } from './added.ts';
import type { On } from './backend.ts';
import { referenceOf } from './failure.ts';
import type { JobKind } from './job.ts';

/** A job that failed for good, as an operator may see it: ids and places in the code, never a text of a person. */
export interface DeadJob {
  readonly kind: string;
  readonly id: string;
  readonly reference: string;
  readonly failedAt: Date;
  /** Runs that it had. */
  readonly attempts: number;
  /** The kind of fault and where in the code it came up, in one line. */
  readonly error: string;
  readonly data: unknown;
}

export type Kept = Pick<Job, 'id' | 'data' | 'finishedOn' | 'attemptsMade' | 'stacktrace' | 'failedReason'>;

type Kind = Pick<JobKind, 'name'>;

/** What an operator can see and do of them. */
export const deadJobs = (on: On) => ({
  async dead(kind: Kind): Promise<readonly DeadJob[]> {
    const kept = await on(kind, (queue) => queue.getFailed(0, KEEP_FAILED.count));
    const dead = kept.map((job) => deadJob(kind.name, job));
    return dead.sort((one, other) => other.failedAt.getTime() - one.failedAt.getTime());
  },
  retry: (kind: Kind, id: string): Promise<void> =>
    on(kind, async (queue) => {
      const job: Job | undefined = await queue.getJob(id);
      if (!job) throw new Error('no such job');
      await job.retry('failed', { resetAttemptsMade: true });
    }),
  discard: (kind: Kind, id: string): Promise<void> =>
    on(kind, async (queue) => {
      const job: Job | undefined = await queue.getJob(id);
      if (await job?.isFailed()) await job?.remove();
    }),
});

/** The dead job in what the queue keeps. */
export function deadJob(kind: string, { id = '', data, finishedOn, attemptsMade, ...fault }: Kept): DeadJob {
  return {
    kind,
    id,
    reference: referenceOf(id),
    failedAt: new Date(finishedOn ?? 0),
    attempts: attemptsMade,
    error: errorOf(fault),
    data,
  };
}

/** Longer lines wrap in every terminal (characters). */
const LONGEST_ERROR = 160;

/** A fault of ours was kept without its message (`wordless`): its name and first place say more. A job that killed its workers has only the queue's own word. */
function errorOf({ stacktrace, failedReason }: Pick<Kept, 'stacktrace' | 'failedReason'>): string {
  const [name = '', place = ''] = stacktrace?.at(-1)?.split('\n') ?? [];
  const told = place.startsWith('    at ') ? `${name} ${place.trim()}` : (failedReason ?? 'unknown');
  return told.split('\n')[0]?.slice(0, LONGEST_ERROR) ?? '';
}
