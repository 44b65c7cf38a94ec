import { readFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { setTimeout as after } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { Queue } from 'bullmq';
import { Redis } from 'ioredis';
import { sql } from 'kysely';
import { postingText, resumeText } from './scale/papers.ts';
import { childrenNamed, processorOf } from './scale/processor.ts';
import { writeSection } from './scale/section.ts';
import { openYard, type Yard } from './scale/yard.ts';
import { table } from './speed/table.ts';

/** `npm run workers -- --evaluations 1000`: how many evaluations a minute one, two and four workers do, and what each takes of processors, Redis and PostgreSQL. */
const { values } = parseArgs({
  options: { evaluations: { type: 'string', default: '1000' }, write: { type: 'string' } },
});
const evaluations = Number(values.evaluations);

const COUNTS = [1, 2, 4];
/** A PDF takes longer to read than all the rest of a text's evaluation. */
const PDFS = Math.ceil(evaluations / 8);
const LOOK_EVERY_MS = 200;
const MINUTE_MS = 60_000;

interface Measured {
  readonly workers: number;
  readonly papers: string;
  readonly perMinute: number;
  /** Processor time of one evaluation, in milliseconds. */
  readonly worker: number;
  readonly children: number;
  readonly postgres: number;
  readonly redis: number;
  /** What one that waits takes, in bytes. */
  readonly waiting: { readonly redis: number; readonly postgres: number };
}

const pdf = await readFile('test/fixtures/article/priya-two-pages.pdf');
const measured: Measured[] = [];
for (const workers of COUNTS) {
  measured.push(await measure(workers, 'text', evaluations, (at) => Buffer.from(resumeText(at))));
  measured.push(await measure(workers, 'PDF, two pages', PDFS, () => pdf));
}
const number = (value: number) => Math.round(value).toLocaleString('en');
const report = [
  `${cpus().length} cores for everything: workers, their children that read files, PostgreSQL, Redis and the chat. Pasted postings, each used five times.\n`,
  table(
    ['workers', 'resumes', 'evaluations a minute', 'worker', 'its children', 'PostgreSQL', 'Redis'],
    measured.map(({ workers, papers, perMinute, ...took }) => [
      String(workers),
      papers,
      number(perMinute),
      ...[took.worker, took.children, took.postgres, took.redis].map((ms) => `${ms.toFixed(1)} ms`),
    ]),
  ),
  `\nThe last four: processor time of one evaluation. One that waits takes ${number(measured[0]?.waiting.redis ?? 0)} bytes in Redis and ${number(measured[0]?.waiting.postgres ?? 0)} in PostgreSQL, its sealed papers among them.\n`,
].join('\n');
process.stdout.write(`# Workers\n\n${report}`);
if (values.write !== undefined) await writeSection(values.write, 'workers', report);

/** Evaluations that wait already when so many workers begin. */
async function measure(
  workers: number,
  papers: string,
  count: number,
  resume: (at: number) => Uint8Array,
): Promise<Measured> {
  const yard = await openYard();
  const line = new Queue('evaluate', { connection: { url: yard.redisUrl } });
  await line.pause();
  const before = await sizes(yard);
  for (let at = 0; at < count; at++)
    await yard.ask(at, { resume: resume(at), posting: Buffer.from(postingText(Math.floor(at / 5))) });
  const filled = await sizes(yard);
  const running = await Promise.all(Array.from({ length: workers }, () => yard.worker()));
  const pids = running.flatMap(({ pid }) => pid ?? []);
  const times = async () => ({
    workers: await processorOf(pids),
    postgres: await processorOf(await childrenNamed('postgres')),
    redis: await processorOf(await childrenNamed('redis-server')),
  });
  const idle = await times();
  const begun = performance.now();
  await line.resume();
  while ((await yard.ended()) < count) await after(LOOK_EVERY_MS);
  const perMinute = (count * MINUTE_MS) / (performance.now() - begun);
  const busy = await times();
  await line.close();
  await yard.stop();
  const took = (of: (at: typeof busy) => number) => (of(busy) - of(idle)) / count;
  return {
    ...{ workers, papers, perMinute },
    worker: took((at) => at.workers.own),
    children: took((at) => at.workers.below),
    postgres: took((at) => at.postgres.own + at.postgres.below),
    redis: took((at) => at.redis.own),
    waiting: {
      redis: (filled.redis - before.redis) / count,
      postgres: (filled.postgres - before.postgres) / count,
    },
  };
}

/** Bytes that Redis and our part of PostgreSQL take. */
async function sizes({ redisUrl, database }: Yard) {
  const redis = new Redis(redisUrl);
  const memory = /used_memory:(\d+)/.exec(await redis.info('memory'))?.[1];
  redis.disconnect();
  const { rows } = await sql<{ bytes: number }>`
    select sum(pg_total_relation_size(oid))::float8 as bytes from pg_class
    where relkind = 'r' and relnamespace = 'rolefit'::regnamespace`.execute(database.db);
  return { redis: Number(memory), postgres: rows[0]?.bytes ?? 0 };
}
