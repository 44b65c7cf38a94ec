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

/** Where jobs wait. */
export type QueuePlace = { readonly redisUrl: string } | { readonly pool: Pool };

export interface Backend {
  readonly kind: 'redis' | 'postgres';
  queue(name: string): Queue;
  worker(name: string, run: Processor, options: WorkerOptions): Worker;
}

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

/** A producer waits this long for Redis before the person is told; chat platforms give 3 s in all. */
const COMMAND_TIMEOUT_MS = 2_500;

/** Opens the backend, and throws when it does not answer; on PostgreSQL it brings BullMQ's own schema up to date first, safely from several processes. */
export async function openBackend(place: QueuePlace): Promise<Backend> {
  if (!('redisUrl' in place)) return postgresBackend(place.pool);
  await reach(place.redisUrl);
  return redisBackend(place.redisUrl);
}

/** Throws what keeps Redis from answering: at the start a wrong address should be said, later ones are waited for. */
async function reach(url: string): Promise<void> {
  const probe = new Queue('reach', { connection: { url, retryStrategy: () => null } });
  const broken = Promise.withResolvers<never>();
  probe.on('error', broken.reject);
  await Promise.race([probe.waitUntilReady(), broken.promise]).finally(() => probe.close());
}

/**
 * Spans of what is added and run, for whichever tracer the process was started with (OpenTelemetry); none, where there is
 * none. Made when a backend opens: it looks for the tracer once.
 */
const openTelemetry = () => new BullMQOtel({ tracerName: 'rolefit' });

const redisBackend = (url: string, telemetry = openTelemetry()): Backend => ({
  kind: 'redis',
  queue: (name) => new Queue(name, { connection: { url, commandTimeout: COMMAND_TIMEOUT_MS }, telemetry }),
  // A worker waits for Redis to come back, however long: BullMQ asks for null here.
  worker: (name, run, options) =>
    new Worker(name, run, { connection: { url, maxRetriesPerRequest: null }, telemetry, ...options }),
});

async function postgresBackend(pool: Pool, telemetry = openTelemetry()): Promise<Backend> {
  const client = await pool.connect();
  await runMigrations(client).finally(() => client.release());
  const bound = withBackend(createPostgresBackend);
  // BullMQ's own narrow copy of the pool's type does not overlap with @types/pg; at run time it is the pool it documents.
  const connection = pool as unknown as PostgresConnectionOptions;
  return {
    kind: 'postgres',
    // BullMQ's classes differ by backend only in a type argument that nobody here reads.
    queue: (name) => new bound.Queue(name, { connection, telemetry }) as unknown as Queue,
    worker: (name, run, options) =>
      new bound.Worker(name, run, { connection, telemetry, ...options }) as unknown as Worker,
  };
}
