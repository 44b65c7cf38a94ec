import type { Queue, Worker } from 'bullmq';
import { type Door, door, type Told, UNTOLD } from '../door.ts';
import type { Log } from '../log.ts';
import { farewell } from '../silence.ts';
import { addedJobs, repeatedJobs, type When } from './added.ts';
import { backendAt, type On, type QueuePlace } from './backend.ts';
import { type DeadJob, deadJobs } from './dead.ts';
import { referenceOf } from './failure.ts';
import type { JobDefinition, JobKind } from './job.ts';
import type { Line } from './line.ts';
import { countsOf, waitingSince } from './waiting.ts';
import { startWorker } from './worker.ts';

export interface JobQueue {
  /** Adds a job under its id, to run now or at its time; the same id again adds nothing. */
  enqueue<D>(kind: JobKind<D>, data: D, id: string, when?: When): Promise<void>;
  /** What a job with this turn would have before it. */
  line(kind: Pick<JobKind, 'name'>, turn: number): Promise<Line>;
  /** Takes a job that waits out again; one that runs, runs on. Where the queue is away, that is done as soon as it is back. */
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

/** A queue whose server may be away. Until it answers, and whenever it does not, what it is asked throws Away. */
export interface AwaitedQueue extends JobQueue {
  /** Gives the silence of a server that is away: it is waited for. Throws what waiting does not mend. */
  begin(): Promise<Error | undefined>;
  /** When it answers for the first time: jobs are worked on after that. */
  readonly opened: Promise<void>;
}

/** Opens the queue at its place. Throws what keeps it from answering. */
export async function openQueue(place: QueuePlace, log: Log): Promise<JobQueue> {
  const queue = queueAt(place, log, UNTOLD);
  const silence = await queue.begin();
  if (!silence) return queue;
  await queue.close();
  throw silence;
}

/** The queue at its place, which nobody has asked yet. Every kind of job has a BullMQ queue of its own. */
export function queueAt(place: QueuePlace, log: Log, told: Told): AwaitedQueue {
  const backend = backendAt(place);
  const queues = new Map<string, Queue>();
  const workers: Worker[] = [];
  const running = new Set<Promise<void>>();
  const queueOf = (name: string): Queue => {
    const there = queues.get(name);
    if (there) return there;
    const queue = watched(backend.queue(name), log, entry);
    queues.set(name, queue);
    // On PostgreSQL it stays broken where the server went just as it was made: the next one is another.
    queue.waitUntilReady().catch(() => queues.delete(name));
    return queue;
  };
  const on: On = ({ name }, ask) => entry.through(() => ask(queueOf(name)));
  const { settle, ...added } = addedJobs(on);
  const { again, repeat } = repeatedJobs(on);
  const look = () => backend.look().then(() => again(queueOf));
  const back = () => {
    told.back();
    void settle();
  };
  const entry = door({ begin: backend.begin, look }, { ...told, back });
  return {
    begin: entry.begin,
    opened: entry.opened,
    ...added,
    repeat,
    stateOf: (kind, id) => on(kind, (queue) => queue.getJobState(id)),
    counts: (kind) => on(kind, countsOf),
    waitingSince: (kind) => on(kind, waitingSince),
    ...deadJobs(on),
    async work(definition, services) {
      const worker = startWorker(backend, definition, { services, running });
      worker.on('failed', (job, err) =>
        log.error({ job: definition.name, reference: referenceOf(job?.id ?? ''), err }, 'a job failed'),
      );
      workers.push(watched(worker, log, entry));
      await worker.waitUntilReady();
    },
    async close() {
      entry.close();
      const closing = closed(workers, queues);
      // Whoever runs has the time that a stop has; only to the server it is not left.
      do await Promise.allSettled(running);
      while (!(await farewell(closing)) && running.size > 0);
    },
  };
}

async function closed(workers: readonly Worker[], queues: ReadonlyMap<string, Queue>): Promise<void> {
  await Promise.all(workers.map((worker) => worker.close()));
  await Promise.all([...queues.values()].map((queue) => queue.close()));
}

/** Connection faults arrive as events; BullMQ reconnects by itself, the operator sees that it had to. That a server is away is told once, by the door. */
function watched<Q extends Queue | Worker>(queue: Q, log: Log, entry: Door): Q {
  const either = queue as Worker;
  either.on('error', (err: Error) => entry.open && log.warn({ queue: queue.name, err }, 'the queue had a fault'));
  either.on('ioredis:close', entry.doubt);
  return queue;
}
