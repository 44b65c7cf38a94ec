import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { builtinReader } from '../../src/fit/builtin/reader.ts';
import { openLog } from '../../src/log.ts';
import { PUBLIC, postingDoor } from '../../src/papers.ts';
import type { QueuePlace } from '../../src/queue/backend.ts';
import { defineJob, EVALUATE } from '../../src/queue/job.ts';
import { openQueue } from '../../src/queue/queue.ts';
import { dispose, keepWarm, readResume } from '../../src/resume/read.ts';
import type { Services } from '../../src/services.ts';
import { openDatabase } from '../../src/store/database.ts';
import { newRequestId } from '../../src/store/request.ts';
import { sealWith } from '../../src/store/seal.ts';
import { openStore } from '../../src/store/store.ts';
import { recordingPlatform } from '../../test/support/recording.ts';
import { startRedis } from '../../test/support/redis.ts';
import evaluate from '../../workers/evaluate.ts';
import { inFolder } from './program.ts';
import { table } from './table.ts';

const NOTHING_JOBS = 1_000;
const EVALUATIONS = 40;
const MINUTE = 60_000;

/** Evaluations a minute on one core against jobs that do nothing on the same backend: what the queue costs, and what the reading costs. */
export async function throughput(): Promise<string> {
  const redis = await startRedis();
  const rows = [await inFolder((dataDir) => measure('embedded database', dataDir))];
  if (redis) rows.push(await inFolder((dataDir) => measure('Redis', dataDir, { redisUrl: redis.url })));
  await redis?.stop();
  return `## Throughput\n\nOne process and its children on one core; ${NOTHING_JOBS} jobs that do nothing, ${EVALUATIONS} evaluations of a PDF with the role known.\n\n${table(['queue on', 'nothing, a minute', 'evaluations, a minute', 'queue, ms each', 'evaluation, ms each', 'the queue’s share'], rows)}\n`;
}

async function measure(name: string, dataDir: string, redis?: QueuePlace): Promise<string[]> {
  const log = openLog('silent');
  const database = await openDatabase({ dataDir });
  const queue = await openQueue(redis ?? { pool: database.queuePool }, log);
  const { platform } = recordingPlatform();
  const store = openStore(database.db, sealWith('a secret of at least thirty-two characters'));
  const services: Services = {
    store,
    queue,
    log,
    platforms: { recording: platform },
    reader: builtinReader,
    links: { report: noPages, download: noPages, picture: () => undefined },
    readResume: (bytes) => readResume(bytes),
    readPosting: postingDoor(PUBLIC),
    evaluationDays: 90,
    admins: new Set<string>(),
  };
  const nothing = await drained(queue, NOTHING_JOBS);
  keepWarm();
  const evaluated = await evaluating(services);
  await evaluated(1);
  const evaluations = await evaluated(EVALUATIONS);
  dispose();
  await queue.close();
  await database.close();
  const [each, evaluation] = [nothing / NOTHING_JOBS, evaluations / EVALUATIONS];
  const perMinute = (ms: number) => Math.round(MINUTE / ms).toLocaleString('en');
  return [
    name,
    perMinute(each),
    perMinute(evaluation),
    each.toFixed(2),
    evaluation.toFixed(0),
    `${((100 * each) / evaluation).toFixed(1)} %`,
  ];
}

async function drained(queue: Services['queue'], jobs: number): Promise<number> {
  const { promise, resolve } = Promise.withResolvers<void>();
  let left = jobs;
  const job = defineJob<{ id: string }, null>({
    name: 'nothing',
    data: z.object({ id: z.string() }),
    attempts: 1,
    concurrency: evaluate.concurrency,
    run: async () => {
      left -= 1;
      if (left === 0) resolve();
    },
    onProblem: async () => {},
    onGiveUp: async () => {},
  });
  const begun = performance.now();
  await queue.work(job, null);
  await Promise.all(Array.from({ length: jobs }, (_, at) => queue.enqueue(job, { id: String(at) }, `nothing-${at}`)));
  await promise;
  return performance.now() - begun;
}

/** One worker that counts what it finished; the answer gives it that many evaluations and tells the milliseconds they took. */
const noPages = () => Promise.reject(new Error('no pages here'));

async function evaluating(services: Services): Promise<(count: number) => Promise<number>> {
  const [resume, posting] = await Promise.all(
    ['priya.pdf', 'posting.md'].map((name) => readFile(`test/fixtures/article/${name}`)),
  );
  let finished = () => {};
  const run: typeof evaluate.run = async (given) => {
    await evaluate.run(given);
    finished();
  };
  await services.queue.work({ ...evaluate, run }, services);
  return async (count) => {
    const { promise, resolve } = Promise.withResolvers<void>();
    let left = count;
    finished = () => {
      left -= 1;
      if (left === 0) resolve();
    };
    const begun = performance.now();
    for (let at = 0; at < count; at++) await ask(services, resume ?? new Uint8Array(), posting ?? new Uint8Array());
    await promise;
    return performance.now() - begun;
  };
}

async function ask({ store, queue }: Services, resume: Uint8Array, posting: Uint8Array): Promise<void> {
  const id = newRequestId();
  const person = { platform: 'recording', id: 'ada' };
  const [paste, file] = [await store.files.add(person, posting), await store.files.add(person, resume)];
  const thread = { platform: 'recording', channel: 'c', message: id };
  await store.requests.add({ id, kind: 'evaluate', person, place: thread, postings: [{ paste }], resumes: [file] });
  await store.requests.opened(id, thread);
  await queue.enqueue(EVALUATE, { request: id }, id);
}

if (import.meta.main) process.stdout.write(await throughput());
