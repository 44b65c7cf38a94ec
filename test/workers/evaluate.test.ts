import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Card } from '../../src/chat/card.ts';
import type { Place, Thread } from '../../src/chat/platform.ts';
import { Problem } from '../../src/chat/problem.ts';
import { RateLimited, Unreachable } from '../../src/chat/refusal.ts';
import { builtinReader } from '../../src/fit/builtin/reader.ts';
import { openLog } from '../../src/log.ts';
import { PUBLIC, postingDoor } from '../../src/papers.ts';
import { EVALUATE } from '../../src/queue/job.ts';
import { type JobQueue, openQueue } from '../../src/queue/queue.ts';
import { readResume } from '../../src/resume/read.ts';
import type { Services } from '../../src/services.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { newRequestId } from '../../src/store/request.ts';
import { sealWith } from '../../src/store/seal.ts';
import { openStore } from '../../src/store/store.ts';
import evaluate from '../../workers/evaluate.ts';
import sweep from '../../workers/sweep.ts';
import { type Scratch, scratchFolder } from '../support/databases.ts';
import { recordingPlatform } from '../support/recording.ts';

const ADA = { platform: 'recording', id: 'ada' };
const signal = new AbortController().signal;
const noPages = () => Promise.reject(new Error('no pages here'));
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

async function given(resume: Uint8Array, changes: Partial<Place> = {}, opened = true) {
  const recording = recordingPlatform();
  const store = openStore(database.db, sealWith('a secret of at least thirty-two characters'));
  const read = { resume: 0 };
  const services: Services = {
    store,
    queue,
    log,
    platforms: { recording: recording.platform },
    reader: builtinReader,
    links: { report: noPages, download: noPages, picture: () => undefined },
    readResume: (bytes, stop) => {
      read.resume += 1;
      return readResume(bytes, stop && { signal: stop });
    },
    readPosting: postingDoor(PUBLIC),
    evaluationDays: 90,
    admins: new Set<string>(),
  };
  const id = newRequestId();
  const paste = await store.files.add(ADA, await article('posting.md'));
  const resumeFile = await store.files.add(ADA, resume);
  const thread = { platform: 'recording', channel: 'c', ...changes, message: id };
  const place = { platform: 'recording', channel: 'c', ...changes };
  await store.requests.add({
    id,
    person: ADA,
    place,
    kind: 'evaluate',
    postings: [{ paste }],
    resumes: [resumeFile],
  });
  if (opened) await store.requests.opened(id, thread);
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
  failures.answer = [new Error('the platform is down')];
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

const refused = (code: string) => new Unreachable('forbidden', code);

test('a thread that the platform was too busy for is opened by the worker', async () => {
  const { job, posts, failures, store, id } = await given(await text(), {}, false);
  failures.open = [new RateLimited(5)];
  await expect(evaluate.run(job)).rejects.toThrow(RateLimited);
  expect((await store.requests.get(id))?.state).toBe('waiting');
  await evaluate.run(job);
  expect((await store.requests.get(id))?.thread).toMatchObject({ message: id });
  expect([...posts.keys()]).toEqual([id]);
});

test('a card that its place does not take goes to the person, and the place says so', async () => {
  const { job, posts, updates, failures, store, id } = await given(await text());
  failures.answer = [refused('is_archived'), refused('is_archived')];
  await evaluate.run(job);
  await evaluate.run(job);
  expect([...posts.keys()]).toEqual([`ada ${id}`]);
  expect(JSON.stringify([...posts.values()][0])).toContain('came to you directly');
  expect(updates.at(-1)?.summary).toContain('it came to you directly');
  expect((await store.requests.get(id))?.state).toBe('done');
});

test('a thread that can never be opened still ends in one card, with the person', async () => {
  const { job, posts, failures, id } = await given(await text(), {}, false);
  failures.open = [refused('not_in_channel')];
  await evaluate.run(job);
  expect([...posts.keys()]).toEqual([`ada ${id}`]);
});

test('a private card is never posted for others: they see a button that opens it for its owner alone', async () => {
  const { job, posts, failures, id } = await given(await text(), { private: true });
  failures.answer = [refused('token expired')];
  failures.tell = [refused('50007')];
  await evaluate.run(job);
  const [[key, card] = []] = [...posts];
  expect(key).toBe(`c ready ${id}`);
  expect(card?.buttons).toMatchObject([{ command: 'show', values: { evaluation: id } }]);
  expect(JSON.stringify(card)).not.toMatch(/Stripe|of 100|match/);
});

test('what can be delivered nowhere ends too, and the evaluation stays for its owner', async () => {
  const { job, posts, failures, store, id } = await given(await text());
  failures.answer = [refused('a')];
  failures.tell = [refused('b')];
  failures.say = [refused('c')];
  await evaluate.run(job);
  expect(posts.size).toBe(0);
  expect((await store.requests.get(id))?.state).toBe('done');
  expect(await store.evaluations.get(id, ADA)).toBeDefined();
});

test('a stage that can’t be told does not keep the card', async () => {
  const { job, posts, failures } = await given(await text());
  failures.update = [new Error('down'), new Error('down'), new Error('down')];
  await evaluate.run(job);
  expect(posts.size).toBe(1);
});

test('the opening message names who asked and the role, never a name of the resume', async () => {
  const { job, updates } = await given(await text());
  await evaluate.run(job);
  const last = JSON.stringify(updates.at(-1));
  expect(last).toContain('{"kind":"mention","person":{"platform":"recording","id":"ada"}}');
  expect(last).toContain('Backend Engineer, Core Technology · Stripe');
  expect(JSON.stringify(updates)).not.toMatch(/Priya|Krishnamurthy|Adyen|PayU/);
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
