import { z } from 'zod';
import type { DeadJob } from '../queue/dead.ts';
import { type JobKind, KINDS, REMIND } from '../queue/job.ts';
import type { JobQueue } from '../queue/queue.ts';
import type { Store } from '../store/store.ts';
import { answered, recurring, unknown, waiting } from './problems.ts';

/**
 * Who still waits for a job that failed for good. 'waits': a person, who was told nothing yet. 'answered': nobody, they had an
 * apology, were charged nothing, and their papers are gone. 'untold': it had something to tell that nobody asked for just then.
 * 'recurs': nobody, it comes again by itself.
 */
export type Standing = 'waits' | 'answered' | 'untold' | 'recurs';

export interface FailedJob extends DeadJob {
  readonly standing: Standing;
}

/** Which of them is meant: a reference that a person was told, and the kind where it is known. */
export interface Meant {
  readonly reference: string;
  readonly kind?: string | undefined;
}

export interface FailedWork {
  /** The newest `most` of what failed for good, newest first. */
  list(most?: number): Promise<readonly FailedJob[]>;
  /** Gives it all its attempts again, and answers how many jobs that were. Throws a Problem where there is nothing to run again. */
  again(meant: Meant): Promise<number>;
  /** Forgets it, and answers how many jobs that were. Throws a Problem where somebody still waits for it, and where there is none. */
  discard(meant: Meant): Promise<number>;
}

type Queue = Pick<JobQueue, 'dead' | 'retry' | 'discard'>;
type Kept = Pick<Store, 'requests' | 'steps'>;

/** What an operator can do about work that failed for good. */
export function failedWork(queue: Queue, store: Kept): FailedWork {
  const found = async ({ reference, kind }: Meant): Promise<readonly FailedJob[]> => {
    const kinds = KINDS.filter(({ name }) => kind === undefined || name === kind);
    const meant = (await deadOf(queue, kinds)).filter((job) => job.reference === reference);
    if (meant.length === 0) throw unknown(reference);
    return Promise.all(meant.map((job) => standingOf(job, store)));
  };
  return {
    async list(most = Number.POSITIVE_INFINITY) {
      return Promise.all((await deadOf(queue, KINDS)).slice(0, most).map((job) => standingOf(job, store)));
    },
    async again(meant) {
      const jobs = await found(meant);
      const open = jobs.filter(mayRunAgain);
      if (open.length === 0)
        throw jobs[0]?.standing === 'recurs' ? recurring(meant.reference) : answered(meant.reference);
      for (const job of open) {
        // A reminder that was given up is noted as not sent, and a job for it would find nothing to do.
        await noted(job, store, 'waiting');
        await queue.retry({ name: job.kind }, job.id);
      }
      return open.length;
    },
    async discard(meant) {
      const free = (await found(meant)).filter(mayBeForgotten);
      if (free.length === 0) throw waiting(meant.reference);
      for (const job of free) {
        // Else the sweep would find that it waits, and add it anew.
        await noted(job, store, 'unsent');
        await queue.discard({ name: job.kind }, job.id);
      }
      return free.length;
    },
  };
}

export const mayRunAgain = ({ standing }: FailedJob): boolean => standing === 'waits' || standing === 'untold';

/** Not while a person waits: the failed job is what says that they were told nothing yet. */
export const mayBeForgotten = ({ standing }: FailedJob): boolean => standing !== 'waits';

async function deadOf(queue: Queue, kinds: readonly Pick<JobKind, 'name'>[]): Promise<DeadJob[]> {
  const dead = await Promise.all(kinds.map((kind) => queue.dead(kind)));
  return dead.flat().sort((one, other) => other.failedAt.getTime() - one.failedAt.getTime());
}

async function standingOf(job: DeadJob, { requests }: Kept): Promise<FailedJob> {
  if (KINDS.some(({ name, attempts }) => name === job.kind && attempts === 1)) return { ...job, standing: 'recurs' };
  const { request } = z.object({ request: z.string().optional() }).catch({}).parse(job.data);
  if (request === undefined) return { ...job, standing: 'untold' };
  return { ...job, standing: (await requests.get(request))?.state === 'waiting' ? 'waits' : 'answered' };
}

/** What is written down of a reminder; of other kinds, nothing is. */
async function noted({ kind, data }: DeadJob, { steps }: Kept, reminded: 'waiting' | 'unsent'): Promise<void> {
  if (kind === REMIND.name) await steps.reminded(REMIND.data.parse(data).step, reminded);
}
