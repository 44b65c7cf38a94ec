import { DelayedError, UnrecoverableError, type Worker } from 'bullmq';
import { Away, RateLimited, Unreachable } from '../chat/refusal.ts';
import type { Backend, Processor, RunningJob } from './backend.ts';
import { referenceOf, runJob, wordless } from './failure.ts';
import type { JobDefinition } from './job.ts';

/**
 * A job whose process died is picked up again within 15 s instead of BullMQ's 60: somebody waits. A living process renews
 * its lock every 5 s. After as many deaths as it has attempts, the job counts as what kills them; the sweep apologises.
 */
const AFTER_A_CRASH = { lockDuration: 10_000, stalledInterval: 5_000, maxStalledCount: 3 };

interface Around<S> {
  readonly services: S;
  /** What runs at this moment. */
  readonly running: Set<Promise<void>>;
}

/** Starts working on this kind of job. */
export function startWorker<D, S>(
  backend: Backend,
  definition: JobDefinition<D, S>,
  { services, running }: Around<S>,
): Worker {
  const run: Processor = async (job, token, signal) => {
    const given = { data: definition.data.parse(job.data), services, signal: signal ?? new AbortController().signal };
    const last = job.attemptsMade + 1 >= (job.opts.attempts ?? 1);
    const work = runJob(definition, given, { last, reference: referenceOf(job.id ?? '') });
    running.add(work);
    await work.finally(() => running.delete(work)).catch((error: unknown) => failed(job, token, error));
  };
  return backend.worker(definition.name, run, { concurrency: definition.concurrency, ...AFTER_A_CRASH });
}

/** What needs our own records waits for them a little at a time, however long they are away. */
const WITHOUT_RECORDS_MS = 2_000;

/** Tells BullMQ what becomes of a job that threw: later, never again, or as its attempts say. */
async function failed(job: RunningJob, token: string | undefined, error: unknown): Promise<never> {
  if (error instanceof RateLimited || error instanceof Away) {
    const wait = error instanceof Away ? WITHOUT_RECORDS_MS : error.afterMs;
    await job.moveToDelayed(Date.now() + wait, token);
    throw new DelayedError();
  }
  if (error instanceof Unreachable) throw Object.assign(new UnrecoverableError(error.reason), { code: error.code });
  throw wordless(error);
}
