import {
  createPostgresBackend,
  type PostgresConnectionOptions,
  Queue,
  runMigrations,
  Worker,
  withBackend,
} from 'bullmq';
import { BullMQOtel } from 'bullmq-otel';
import type { Pool } from 'pg';
import { inTime } from '../silence.ts';
import type { JobKind } from './job.ts';

/** Where jobs wait. An `embedded` database is in this process, and can't be away. */
export type QueuePlace = { readonly redisUrl: string } | { readonly pool: Pool; readonly embedded?: boolean };

export interface Backend {
  /** Throws what keeps it from answering. Queues and workers are made after that. */
  begin(): Promise<void>;
  /** A sign of life. */
  look(): Promise<void>;
  queue(name: string): Queue;
  worker(name: string, run: Processor, options: WorkerOptions): Worker;
}

/** Asks the queue of a kind. Throws Away where its server is. */
export type On = <T>(kind: Pick<JobKind, 'name'>, ask: (queue: Queue) => Promise<T>) => Promise<T>;

/** When a job whose worker died is given to another: see BullMQ's options of these names. Times in milliseconds. */
export interface WorkerOptions {
  readonly concurrency: number;
  readonly lockDuration: number;
  readonly stalledInterval: number;
  readonly maxStalledCount: number;
}

/** BullMQ hands over the signal only to a function of exactly three plain parameters. */
export type Processor = (job: RunningJob, token: string | undefined, signal: AbortSignal | undefined) => Promise<void>;

export interface RunningJob {
  readonly id?: string | undefined;
  readonly data: unknown;
  readonly attemptsMade: number;
  readonly opts: { readonly attempts?: number | undefined };
  /** Gives the job back, to be run at this time (ms since 1970); costs no attempt. */
  moveToDelayed(at: number, token: string | undefined): Promise<void>;
}

/** Redis names the kind of an error in the first word of its answer, and nowhere else. */
function coded(error: Error): Error {
  const [code] = /^[A-Z]{3,}(?= )/.exec(error.message) ?? [];
  return code === undefined ? error : Object.assign(error, { code });
}

/** A server that takes a connection and then says nothing counts as one that does not answer. */
const CONNECT_MS = 2_000;

/** A producer waits this long for Redis before the person is told; chat platforms give 3 s in all. */
const COMMAND_TIMEOUT_MS = 2_500;

/** A server that was gone is tried every second: BullMQ's own waits grow to twenty, and somebody waits. */
const RECONNECT_MS = 1_000;
const again = { retryStrategy: () => RECONNECT_MS };

/** The backend at its place, which nobody has asked yet. */
export const backendAt = (place: QueuePlace): Backend =>
  'redisUrl' in place ? redisBackend(place.redisUrl) : postgresBackend(place);

/** Throws what keeps Redis from answering. */
async function reach(url: string): Promise<void> {
  const probe = new Queue('reach', { connection: { url, retryStrategy: () => null } });
  const broken = Promise.withResolvers<never>();
  probe.on('error', (error: Error) => broken.reject(coded(error)));
  await inTime(CONNECT_MS, Promise.race([probe.waitUntilReady(), broken.promise])).finally(() => probe.close());
}

/**
 * Spans of what is added and run, for whichever tracer the process was started with (OpenTelemetry); none, where there is
 * none. Made when a backend opens: it looks for the tracer once.
 */
const openTelemetry = () => new BullMQOtel({ tracerName: 'rolefit' });

const redisBackend = (url: string, telemetry = openTelemetry()): Backend => ({
  begin: () => reach(url),
  look: () => reach(url),
  queue: (name) => new Queue(name, { connection: { url, commandTimeout: COMMAND_TIMEOUT_MS, ...again }, telemetry }),
  // A worker waits for Redis to come back, however long: BullMQ asks for null here.
  worker: (name, run, options) =>
    new Worker(name, run, { connection: { url, maxRetriesPerRequest: null, ...again }, telemetry, ...options }),
});

function postgresBackend(
  { pool, embedded }: Extract<QueuePlace, { pool: Pool }>,
  telemetry = openTelemetry(),
): Backend {
  const bound = withBackend(createPostgresBackend);
  // BullMQ's own narrow copy of the pool's type does not overlap with @types/pg; at run time it is the pool it documents.
  const connection = pool as unknown as PostgresConnectionOptions;
  return {
    // BullMQ's own schema, safely from several processes.
    async begin() {
      const client = await pool.connect();
      await runMigrations(client).finally(() => client.release());
    },
    async look() {
      if (!embedded) await pool.query('select 1');
    },
    // BullMQ's classes differ by backend only in a type argument that nobody here reads.
    queue: (name) => new bound.Queue(name, { connection, telemetry }) as unknown as Queue,
    worker: (name, run, options) =>
      new bound.Worker(name, run, { connection, telemetry, ...options }) as unknown as Worker,
  };
}
