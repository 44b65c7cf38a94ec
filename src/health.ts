import { Hono } from 'hono';
import type { Metrics } from './metrics/metrics.ts';
import type { JobKind } from './queue/job.ts';
import type { JobQueue } from './queue/queue.ts';

/** A probe that takes longer than this is an answer too: not ready. Kubernetes gives 1 s by default. */
const PROBE_TIMEOUT_MS = 900;

export interface Probes {
  readonly queue: Pick<JobQueue, 'counts' | 'waitingSince'>;
  readonly kinds: readonly Pick<JobKind, 'name'>[];
  readonly metrics: Metrics;
  /** Throws when the database does not answer. */
  askDatabase(): Promise<void>;
}

/** `GET /healthz` (the process lives), `/readyz` (its database and queue answer), `/metrics` (Prometheus text format 0.0.4). */
export function health(probes: Probes): Hono {
  const { registry } = probes.metrics;
  return new Hono()
    .get('/healthz', (c) => c.text('ok\n'))
    .get('/readyz', async (c) => {
      const { database, queue } = await look(probes);
      const state = `database ${database ? 'ok' : 'down'}\nqueue ${queue ? 'ok' : 'down'}\n`;
      return c.text(state, database && queue ? 200 : 503);
    })
    .get('/metrics', async (c) => {
      note(probes.metrics, await look(probes));
      return c.body(await registry.metrics(), 200, { 'content-type': registry.contentType });
    });
}

interface Jobs {
  readonly kind: string;
  readonly states: Readonly<Record<string, number>>;
  readonly oldest: Date | undefined;
}

/** What stands, and how; `queue` is undefined when it does not answer in time. */
interface Seen {
  readonly database: boolean;
  readonly queue: readonly Jobs[] | undefined;
}

async function look(probes: Probes): Promise<Seen> {
  const [database, queue] = await Promise.all([
    inTime(probes.askDatabase().then(() => true)),
    inTime(Promise.all(probes.kinds.map((kind) => jobsOf(probes, kind)))),
  ]);
  return { database: database ?? false, queue };
}

async function jobsOf({ queue }: Probes, kind: Pick<JobKind, 'name'>): Promise<Jobs> {
  const [states, oldest] = await Promise.all([queue.counts(kind), queue.waitingSince(kind)]);
  return { kind: kind.name, states, oldest };
}

/** The answer; undefined for one that fails or comes late. */
async function inTime<T>(probe: Promise<T>): Promise<T | undefined> {
  const late = Promise.withResolvers<undefined>();
  const timer = setTimeout(late.resolve, PROBE_TIMEOUT_MS, undefined);
  const answered = probe.catch(() => undefined);
  return Promise.race([answered, late.promise]).finally(() => clearTimeout(timer));
}

/** A queue that does not answer says nothing of its jobs: old numbers would look like news. */
function note({ up, jobs, oldest }: Metrics, { database, queue }: Seen): void {
  up.set({ part: 'database' }, Number(database));
  up.set({ part: 'queue' }, Number(queue !== undefined));
  jobs.reset();
  oldest.reset();
  for (const { kind, states, oldest: since } of queue ?? []) {
    for (const [state, count] of Object.entries(states)) jobs.set({ kind, state }, count);
    oldest.set({ kind }, since ? Math.max(0, (Date.now() - since.getTime()) / 1_000) : 0);
  }
}
