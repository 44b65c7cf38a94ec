import { DelayedError, type Job, type Queue, UnrecoverableError, type Worker } from 'bullmq';
import { RateLimited, Unreachable } from '../chat/refusal.ts';
import type { Log } from '../log.ts';
import { type Backend, openBackend, type Processor, type QueuePlace, type RunningJob } from './backend.ts';
import { type DeadJob, deadJob } from './dead.ts';
import { referenceOf, runJob, wordless } from './failure.ts';
import type { JobDefinition, JobKind } from './job.ts';
import { type Line, watchedLine } from './line.ts';

/** First wait between attempts; each next one doubles. Rides out a platform's hiccup, and a person still waits. */
const BACKOFF_MS = 1_000;
/** Failed jobs stay for the operator to look at; they hold ids only. */
const KEEP_FAILED = { count: 1_000 };
/**
 * A job whose process died is picked up again within 15 s instead of BullMQ's 60: somebody waits. A living process renews
 * its lock every 5 s. After as many deaths as it has attempts, the job counts as what kills them; the sweep apologises.
 */
const AFTER_A_CRASH = { lockDuration: 10_000, stalledInterval: 5_000, maxStalledCount: 3 };

/** When a job runs: not before its time, and in its turn; one without a turn goes before those that have one. */
export interface When {
  readonly at?: Date;
  readonly turn?: number;
}

export interface JobQueue {
  /** Adds a job under its id, to run now or at its time; the same id again adds nothing. */
  enqueue<D>(kind: JobKind<D>, data: D, id: string, when?: When): Promise<void>;
  /** What a job with this turn would have before it. */
  line(kind: Pick<JobKind, 'name'>, turn: number): Promise<Line>;
  /** Takes a job that waits out again; one that runs, runs on. */
  cancel(kind: Pick<JobKind, 'name'>, id: string): Promise<void>;
  /** Runs the job again and again, `everyMs` apart, however many processes ask for it. */
  repeat<D>(kind: JobKind<D>, data: D, everyMs: number): Promise<void>;
  /** 'unknown' when there is no such job: finished, or never added. */
  stateOf(kind: Pick<JobKind, 'name'>, id: string): Promise<string>;
  /** Jobs by state: waiting, active, delayed, failed. */
  counts(kind: Pick<JobKind, 'name'>): Promise<Readonly<Record<string, number>>>;
  /** Since when the job waits that has waited longest for a worker; undefined when none waits. */
  waitingSince(kind: Pick<JobKind, 'name'>): Promise<Date | undefined>;
  /** The jobs that failed for good and are kept, newest first. */
  dead(kind: Pick<JobKind, 'name'>): Promise<readonly DeadJob[]>;
  /** Gives a job that failed for good all its attempts once more. Throws when it is not there, or no longer failed. */
  retry(kind: Pick<JobKind, 'name'>, id: string): Promise<void>;
  /** Forgets a job that failed for good; one that is not there, or no longer failed, is left as it is. */
  discard(kind: Pick<JobKind, 'name'>, id: string): Promise<void>;
  /** Starts working on this kind of job in this process. */
  work<D, S>(definition: JobDefinition<D, S>, services: S): Promise<void>;
  /** Stops taking jobs, lets the running ones finish, closes. */
  close(): Promise<void>;
}

/** Opens the queue at its place. Every kind of job has a BullMQ queue of its own. */
export async function openQueue(place: QueuePlace, log: Log): Promise<JobQueue> {
  const backend = await openBackend(place);
  const queues = new Map<string, Queue>();
  const workers: Worker[] = [];
  const queueOf = (name: string): Queue => {
    const queue = queues.get(name) ?? watched(backend.queue(name), log);
    queues.set(name, queue);
    return queue;
  };
  const lines = new Map<string, ReturnType<typeof watchedLine>>();
  const lineOf = (name: string) => {
    const line = lines.get(name) ?? watchedLine();
    lines.set(name, line);
    return line;
  };
  return {
    async enqueue(kind, data, id, { at, turn } = {}) {
      const delay = at && { delay: Math.max(0, at.getTime() - Date.now()) };
      const priority = turn !== undefined && { priority: turn };
      const when = { jobId: id, ...delay, ...priority };
      await queueOf(kind.name).add(kind.name, kind.data.parse(data), { ...when, ...optionsOf(kind) });
      lineOf(kind.name).joins();
    },
    async line({ name }, turn) {
      const { waiting = 0, prioritized = 0 } = await queueOf(name).getJobCounts('waiting', 'prioritized');
      const upTo = prioritized === 0 ? 0 : await waitingUpTo(queueOf(name), turn);
      return lineOf(name).look(waiting + prioritized, waiting + upTo);
    },
    async cancel(kind, id) {
      await queueOf(kind.name).remove(id);
    },
    async repeat(kind, data, every) {
      const template = { name: kind.name, data: kind.data.parse(data), opts: optionsOf(kind) };
      await queueOf(kind.name).upsertJobScheduler(kind.name, { every }, template);
    },
    stateOf: async (kind, id) => queueOf(kind.name).getJobState(id),
    async counts({ name }) {
      const states = ['waiting', 'prioritized', 'active', 'delayed', 'failed'] as const;
      const { waiting = 0, prioritized = 0, ...others } = await queueOf(name).getJobCounts(...states);
      return { waiting: waiting + prioritized, ...others };
    },
    async waitingSince({ name }) {
      // Of those that have a turn the next one: it may have come a little later than another's tenth.
      const next = await Promise.all([queueOf(name).getWaiting(0, 0), queueOf(name).getPrioritized(0, 0)]);
      const since = next.flat().map(({ timestamp, opts }) => timestamp + (opts.delay ?? 0));
      return since.length === 0 ? undefined : new Date(Math.min(...since));
    },
    async dead(kind) {
      const kept = await queueOf(kind.name).getFailed(0, KEEP_FAILED.count);
      const dead = kept.map((job) => deadJob(kind.name, job));
      return dead.sort((one, other) => other.failedAt.getTime() - one.failedAt.getTime());
    },
    async retry(kind, id) {
      const job: Job | undefined = await queueOf(kind.name).getJob(id);
      if (!job) throw new Error('no such job');
      await job.retry('failed', { resetAttemptsMade: true });
    },
    async discard(kind, id) {
      const job: Job | undefined = await queueOf(kind.name).getJob(id);
      if (await job?.isFailed()) await job?.remove();
    },
    async work(definition, services) {
      const worker = startWorker(backend, definition, services);
      worker.on('failed', (job, err) =>
        log.error({ job: definition.name, reference: referenceOf(job?.id ?? ''), err }, 'a job failed'),
      );
      workers.push(watched(worker, log));
      await worker.waitUntilReady();
    },
    async close() {
      await Promise.all(workers.map((worker) => worker.close()));
      await Promise.all([...queues.values()].map((queue) => queue.close()));
    },
  };
}

/** Turns that are looked at: who has hours of work before them is not told how many hours. */
const MOST_TURNS = 1_000;

/** Jobs with a turn that come before one with this turn. */
async function waitingUpTo(queue: Queue, turn: number): Promise<number> {
  const [next] = await queue.getPrioritized(0, 0);
  const from = next?.opts.priority ?? turn + 1;
  const turns = Array.from({ length: Math.min(MOST_TURNS, Math.max(0, turn - from + 1)) }, (_, at) => from + at);
  if (turns.length === 0) return 0;
  const counts = await queue.getCountsPerPriority(turns);
  return Object.values(counts).reduce((all, one) => all + one, 0);
}

const optionsOf = (kind: Pick<JobKind, 'attempts'>) => ({
  attempts: kind.attempts,
  backoff: { type: 'exponential', delay: BACKOFF_MS },
  removeOnComplete: true,
  removeOnFail: KEEP_FAILED,
});

function startWorker<D, S>(backend: Backend, definition: JobDefinition<D, S>, services: S): Worker {
  const run: Processor = async (job, token, signal) => {
    const given = { data: definition.data.parse(job.data), services, signal: signal ?? new AbortController().signal };
    const last = job.attemptsMade + 1 >= (job.opts.attempts ?? 1);
    await runJob(definition, given, { last, reference: referenceOf(job.id ?? '') }).catch((error: unknown) =>
      failed(job, token, error),
    );
  };
  return backend.worker(definition.name, run, { concurrency: definition.concurrency, ...AFTER_A_CRASH });
}

/** Tells BullMQ what becomes of a job that threw: later, never again, or as its attempts say. */
async function failed(job: RunningJob, token: string | undefined, error: unknown): Promise<never> {
  if (error instanceof RateLimited) {
    await job.moveToDelayed(Date.now() + error.afterMs, token);
    throw new DelayedError();
  }
  if (error instanceof Unreachable) throw Object.assign(new UnrecoverableError(error.reason), { code: error.code });
  throw wordless(error);
}

/** Connection faults arrive as events; BullMQ reconnects by itself, the operator sees that it had to. */
function watched<Q extends Queue | Worker>(queue: Q, log: Log): Q {
  (queue as Worker).on('error', (err: Error) => log.warn({ queue: queue.name, err }, 'the queue had a fault'));
  return queue;
}
