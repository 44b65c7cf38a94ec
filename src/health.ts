import { Hono } from 'hono';
import type { JobKind } from './queue/job.ts';
import type { JobQueue } from './queue/queue.ts';

/** A probe that takes longer than this is an answer too: not ready. Kubernetes gives 1 s by default. */
const PROBE_TIMEOUT_MS = 900;

export interface Probes {
  readonly queue: Pick<JobQueue, 'counts'>;
  readonly kinds: readonly Pick<JobKind, 'name'>[];
  /** Throws when the database does not answer. */
  askDatabase(): Promise<void>;
  /** Further lines for `/metrics`. */
  readonly lines: () => readonly string[];
}

/** `GET /healthz` (the process lives), `/readyz` (its database and queue answer), `/metrics` (Prometheus text format 0.0.4). */
export function health(probes: Probes): Hono {
  return new Hono()
    .get('/healthz', (c) => c.text('ok\n'))
    .get('/readyz', async (c) => {
      const [database, queue] = await Promise.all([answers(probes.askDatabase()), answers(counts(probes))]);
      const state = `database ${database ? 'ok' : 'down'}\nqueue ${queue ? 'ok' : 'down'}\n`;
      return c.text(state, database && queue ? 200 : 503);
    })
    .get('/metrics', async (c) =>
      metrics(probes).then(
        (text) => c.text(text),
        () => c.text('queue down\n', 503),
      ),
    );
}

async function answers(probe: Promise<unknown>): Promise<boolean> {
  const late = Promise.withResolvers<boolean>();
  const timer = setTimeout(late.resolve, PROBE_TIMEOUT_MS, false);
  const answered = probe.then(
    () => true,
    () => false,
  );
  return Promise.race([answered, late.promise]).finally(() => clearTimeout(timer));
}

const counts = ({ queue, kinds }: Probes) =>
  Promise.all(kinds.map(async (kind) => [kind.name, await queue.counts(kind)] as const));

async function metrics(probes: Probes): Promise<string> {
  const jobs = (await counts(probes)).flatMap(([name, states]) =>
    Object.entries(states).map(([state, n]) => `rolefit_jobs{kind="${name}",state="${state}"} ${n}`),
  );
  return [
    '# HELP rolefit_jobs Jobs by kind and state.',
    '# TYPE rolefit_jobs gauge',
    ...jobs,
    '# HELP process_resident_memory_bytes Resident memory of this process.',
    '# TYPE process_resident_memory_bytes gauge',
    `process_resident_memory_bytes ${process.memoryUsage.rss()}`,
    ...probes.lines(),
    '',
  ].join('\n');
}
