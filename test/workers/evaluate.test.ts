import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Card } from '../../src/chat/card.ts';
import type { Thread } from '../../src/chat/platform.ts';
import { Problem } from '../../src/chat/problem.ts';
import { builtinReader } from '../../src/fit/builtin/reader.ts';
import { openLog } from '../../src/log.ts';
import { PUBLIC, postingDoor } from '../../src/papers.ts';
import { EVALUATE } from '../../src/queue/job.ts';
import { type JobQueue, openQueue } from '../../src/queue/queue.ts';
import { readResume } from '../../src/resume/read.ts';
import type { Services } from '../../src/services.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { newRequestId } from '../../src/store/requests.ts';
import { sealWith } from '../../src/store/seal.ts';
import { openStore } from '../../src/store/store.ts';
import evaluate from '../../workers/evaluate.ts';
import sweep from '../../workers/sweep.ts';
import { type Scratch, scratchFolder } from '../support/databases.ts';
import { recordingPlatform } from '../support/recording.ts';

const ADA = { platform: 'recording', id: 'ada' };
const signal = new AbortController().signal;
const article = (name: string) => readFile(new URL(`../fixtures/article/${name}`, import.meta.url));

let scratch: Scratch;
let database: Database;
let queue: JobQueue;
const log = openLog('silent');
beforeAll(async () => {
  scratch = await scratchFolder();
  database = await openDatabase(scratch.where);
  queue = await openQueue({ pool: database.queuePool }, log);
});
afterAll(async () => {
  await queue.close();
  await database.close();
  await scratch.remove();
});

async function given(resume: Uint8Array) {
  const recording = recordingPlatform();
  const store = openStore(database.db, sealWith('a secret of at least thirty-two characters'));
  const read = { resume: 0 };
  const services: Services = {
    store,
    queue,
    log,
    platforms: { recording: recording.platform },
    reader: builtinReader,
    readResume: (bytes, stop) => {
      read.resume += 1;
      return readResume(bytes, stop && { signal: stop });
    },
    readPosting: postingDoor(PUBLIC),
  };
  const id = newRequestId();
  const paste = await store.files.add(ADA.id, await article('posting.md'));
  const resumeFile = await store.files.add(ADA.id, resume);
  const thread = { platform: 'recording', channel: 'c', message: id };
  await store.requests.add({
    id,
    person: ADA,
    place: { platform: 'recording', channel: 'c' },
    posting: { paste },
    resumeFile,
  });
  await store.requests.opened(id, thread);
  return {
    ...recording,
    services,
    store,
    read,
    id,
    files: [paste, resumeFile],
    job: { data: { request: id }, services, signal },
  };
}

const text = () => article('priya.md');

test('the stages are told, the card is posted once, the files are gone', async () => {
  const { job, posts, updates, store, files, id } = await given(await text());
  await evaluate.run(job);
  await evaluate.run(job);
  expect([...posts.keys()]).toEqual([id]);
  expect(updates.map(({ summary }) => summary).slice(0, 3)).toEqual([
    'Reading your resume and the posting.',
    'Weighing your resume against the posting.',
    'Writing your evaluation.',
  ]);
  expect(updates).toHaveLength(4);
  expect((await store.requests.get(id))?.state).toBe('done');
  expect(await Promise.all(files.map((file) => store.files.get(file)))).toEqual([undefined, undefined]);
});

test('a delivery that failed is tried again without reading again', async () => {
  const { job, posts, failures, read } = await given(await text());
  failures.answer = 1;
  await expect(evaluate.run(job)).rejects.toThrow('the platform is down');
  await evaluate.run(job);
  expect(posts.size).toBe(1);
  expect(read.resume).toBe(1);
});

test('a problem ends the request with its card and takes the files away', async () => {
  const { job, posts, store, id, files } = await given(Buffer.from('%PDF-1.7 nothing'));
  const problem = await evaluate.run(job).then(
    () => undefined,
    (error: unknown) => error,
  );
  if (!(problem instanceof Problem)) throw problem;
  await evaluate.onProblem(job, problem.text);
  expect([...posts.values()].map(({ title }) => title)).toEqual([problem.text.title]);
  expect((await store.requests.get(id))?.state).toBe('problem');
  expect(await store.files.get(files[1] ?? '')).toBeUndefined();
});

test('giving up twice apologises once, with the reference', async () => {
  const { job, posts } = await given(await text());
  await evaluate.onGiveUp(job, '0123ABCD');
  await evaluate.onGiveUp(job, '0123ABCD');
  expect([...posts.values()].map(({ summary }) => summary.includes('0123ABCD'))).toEqual([true]);
});

const longAgo = (id: string) =>
  database.db
    .updateTable('requests')
    .set({ created_at: new Date(0) } as never)
    .where('id', '=', id)
    .execute();

test('the sweep adds a job that a crash lost', async () => {
  const { id, services, store } = await given(await text());
  await longAgo(id);
  await sweep.run({ data: {}, services, signal });
  expect(await queue.stateOf(EVALUATE, id)).toBe('waiting');
  await store.requests.finish(id, 'done');
});

test('a request that the sweep can’t rescue keeps no other from being rescued', async () => {
  const [one, other] = [await given(await text()), await given(await text())];
  const state = (id: string) => Promise.resolve(id === one.id || id === other.id ? 'failed' : 'active');
  const stuck = {
    ...one.services,
    platforms: {},
    queue: { ...queue, stateOf: (_kind: unknown, id: string) => state(id) },
  };
  await longAgo(one.id);
  await longAgo(other.id);
  const { platform } = other;
  const platforms = {
    recording: {
      ...platform,
      answer: (thread: Thread, card: Card) =>
        thread.message === one.id ? Promise.reject(new Error('no')) : platform.answer(thread, card),
    },
  };
  await expect(sweep.run({ data: {}, services: { ...stuck, platforms }, signal })).rejects.toThrow('no');
  expect((await one.store.requests.get(one.id))?.state).toBe('waiting');
  expect((await other.store.requests.get(other.id))?.state).toBe('failed');
  await one.store.requests.finish(one.id, 'failed');
});
