import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openLog } from '../src/log.ts';
import { referenceOf } from '../src/queue/failure.ts';
import { defineJob, EVALUATE, type JobDefinition, type JobGiven } from '../src/queue/job.ts';
import { type JobQueue, openQueue } from '../src/queue/queue.ts';
import { openDatabase } from '../src/store/database.ts';
import { sealWith } from '../src/store/seal.ts';
import { openStore, type Store } from '../src/store/store.ts';
import { type Scratch, scratchDatabase, scratchFolder } from './support/databases.ts';
import { freePort } from './support/process.ts';

const SECRET_KEY = 'a secret of at least thirty-two characters';
const ada = { platform: 'slack', id: 'T1.U1' };
/** A database of Redis of this file's own: other files work on evaluations too. */
const redisUrl = inject('redisUrl') === null ? undefined : `${inject('redisUrl')}/7`;

interface Backend {
  readonly scratch: () => Promise<Scratch>;
  readonly redis?: string;
}
const backends: readonly (readonly [string, Backend])[] = [
  ['the embedded database', { scratch: scratchFolder }],
  ...(inject('databaseUrl') ? ([['PostgreSQL', { scratch: scratchDatabase }]] as const) : []),
  ...(inject('databaseUrl') && redisUrl ? ([['Redis', { scratch: scratchDatabase, redis: redisUrl }]] as const) : []),
];

test('a queue that does not answer is said, as something to mend', async () => {
  const scratch = await scratchFolder();
  const env = { ...process.env, DATA_DIR: scratch.where.dataDir, REDIS_URL: `redis://127.0.0.1:${await freePort()}` };
  const { code, out } = await new Promise<{ code: number; out: string }>((resolve) => {
    const child = execFile(process.execPath, ['src/main.ts', 'jobs', '--json'], { env }, (_error, told) =>
      resolve({ code: child.exitCode ?? -1, out: told }),
    );
  });
  await scratch.remove();
  expect([code, JSON.parse(out).problem]).toEqual([
    2,
    expect.objectContaining({ code: 'queue-closed', detail: expect.stringContaining('does not answer') }),
  ]);
});

describe.each(backends)('failed work on %s', (_name, { scratch: place, redis }) => {
  let scratch: Scratch;
  beforeAll(async () => {
    scratch = await place();
  });
  afterAll(() => scratch.remove());

  /** The real entry under bare Node. */
  const rolefit = (...args: readonly string[]) =>
    new Promise<{ code: number; out: string }>((resolve) => {
      const data = 'url' in scratch.where ? { DATABASE_URL: scratch.where.url } : { DATA_DIR: scratch.where.dataDir };
      const env = { ...process.env, ...data, SECRET_KEY, ...(redis && { REDIS_URL: redis }) };
      const child = execFile(process.execPath, ['src/main.ts', 'jobs', ...args], { env }, (_error, out) =>
        resolve({ code: child.exitCode ?? -1, out }),
      );
    });

  const withQueue = async (work: (queue: JobQueue, store: Store) => Promise<void>): Promise<void> => {
    const database = await openDatabase(scratch.where);
    const queue = await openQueue(redis ? { redisUrl: redis } : { pool: database.queuePool }, openLog('silent'));
    await work(queue, openStore(database.db, sealWith(SECRET_KEY)))
      .finally(queue.close)
      .finally(database.close);
  };

  const evaluating = (run: (given: JobGiven<{ request: string }, unknown>) => Promise<void>) =>
    defineJob({ ...EVALUATE, attempts: 1, concurrency: 1, run, async onProblem() {}, async onGiveUp() {} });

  /** A request whose job fails for good by a fault that quotes what was being read. */
  async function failed(
    id: string,
    queue: JobQueue,
    store: Store,
    poison: JobDefinition<{ request: string }, unknown>,
  ) {
    const place = { platform: 'slack', channel: 'C1' };
    const papers = { postings: [{ link: 'https://example.com' }], resumes: [] };
    await store.requests.add({ id, kind: 'evaluate', person: ada, place, ...papers });
    await queue.enqueue(poison, { request: id }, id);
    await expect.poll(() => queue.stateOf(poison, id)).toBe('failed');
  }

  // Each run of the terminal opens the database anew: the embedded one takes seconds for it.
  test('is listed without a text, and runs again only where nobody was answered', { timeout: 120_000 }, async () => {
    const [open, over] = [randomUUID(), randomUUID()];
    const poison = evaluating(() => Promise.reject(new TypeError('Ada Lovelace, 12 Rose Street')));
    await withQueue(async (queue, store) => {
      await queue.work(poison, {});
      for (const id of [open, over]) await failed(id, queue, store, poison);
      await store.requests.finish(over, 'failed');
    });

    const { code, out } = await rolefit('--json');
    expect(code).toBe(0);
    expect(out).not.toMatch(/Ada|Rose/);
    const { jobs } = JSON.parse(out);
    expect(jobs).toMatchObject([
      { kind: 'evaluate', reference: referenceOf(over), attempts: 1, answered: true },
      { kind: 'evaluate', reference: referenceOf(open), attempts: 1, answered: false },
    ]);
    expect(jobs[0].error).toMatch(/^TypeError at .*cli-jobs\.test\.ts/);
    expect((await rolefit()).out).toMatch(
      new RegExp(`^${referenceOf(over)}  evaluate .*  1 run  answered  TypeError at`),
    );

    expect(JSON.parse((await rolefit('--retry', referenceOf(over), '--json')).out).problem.code).toBe('job-answered');
    expect(JSON.parse((await rolefit('--retry', 'NOTHING1', '--json')).out).problem.code).toBe('job-unknown');
    const again = await rolefit('--retry', referenceOf(open).toLowerCase(), '--json');
    expect([again.code, JSON.parse(again.out)]).toEqual([0, { retried: 1, reference: referenceOf(open) }]);

    await withQueue(async (queue) => {
      const ran = Promise.withResolvers<string>();
      await queue.work(
        evaluating(async ({ data }) => ran.resolve(data.request)),
        {},
      );
      expect(await ran.promise).toBe(open);
      await expect.poll(() => queue.stateOf(EVALUATE, open)).toBe('unknown');
      expect((await queue.dead(EVALUATE)).map(({ id }) => id)).toEqual([over]);
    });
  });

  test('how long the oldest job has waited is known, and nothing when none waits', () =>
    withQueue(async (queue) => {
      expect(await queue.waitingSince(EVALUATE)).toBeUndefined();
      const before = Date.now();
      for (const id of [randomUUID(), randomUUID()]) await queue.enqueue(EVALUATE, { request: id }, id);
      const since = (await queue.waitingSince(EVALUATE))?.getTime() ?? 0;
      expect(since).toBeGreaterThanOrEqual(before);
      expect(since).toBeLessThanOrEqual(Date.now());
    }));
});
