import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Command, defineCommand, file } from '../src/chat/command.ts';
import { toldIfCutOff, wordsWith } from '../src/cut-off.ts';
import { CUT_OFF } from '../src/queue/job.ts';
import type { JobQueue } from '../src/queue/queue.ts';
import cutOff from '../workers/cut-off.ts';
import { openDesk } from './support/desk.ts';
import { aCard } from './support/toy-commands.ts';

let desk: Awaited<ReturnType<typeof openDesk>>;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

const ADA = { platform: 'recording', id: 'ada' };
const PLACE = { platform: 'recording', channel: 'c' };
const signal = new AbortController().signal;

/** A command that takes a paper in, and a queue that holds the words that are left with it. */
function taking(run: () => Promise<void>) {
  const words = new Map<string, unknown>();
  const queue: Pick<JobQueue, 'enqueue' | 'cancel'> = {
    enqueue: async (_kind, data, id) => void words.set(id, data),
    cancel: async (_kind, id) => void words.delete(id),
  };
  const take = defineCommand({
    ...{ name: 'evaluate', summary: 'Takes a paper in', listed: true },
    options: { paper: file({ label: 'Paper', required: false, accept: ['.pdf'] }) },
    async run() {
      await run();
      return aCard('taken');
    },
  });
  const [command] = toldIfCutOff([take] as unknown as readonly Command[], queue);
  const give = async () =>
    command?.run({ values: {}, person: ADA, place: PLACE, platform: desk.platform, services: null });
  return { words, give };
}

const wordsOf = (words: ReadonlyMap<string, unknown>) => [...words.values()].map((word) => CUT_OFF.data.parse(word));

test('word is left while a command is taken in, and taken back when it is, or failed where the person is told', async () => {
  for (const end of [async () => {}, () => Promise.reject(new Error('ours'))]) {
    const gate = Promise.withResolvers<void>();
    const { words, give } = taking(() => gate.promise.then(end));
    const given = give().catch(() => {});
    await expect.poll(() => wordsOf(words)).toMatchObject([{ command: 'evaluate', person: 'ada' }]);
    gate.resolve();
    await given;
    await expect.poll(() => words.size).toBe(0);
  }
});

test('a word that stays is said to the person, once; where their request was stored, it is not', async () => {
  const { words, give } = taking(() => new Promise(() => {}));
  void give();
  await expect.poll(() => words.size).toBe(1);
  const [data] = wordsOf(words);
  if (!data) throw new Error('no word was left');
  const given = { data, services: desk.services, signal };
  await cutOff.run(given);
  await cutOff.run(given);
  expect([...desk.posts.values()].map(({ title }) => title)).toEqual(['Your command was cut off']);
  desk.posts.clear();
  const postings = [{ link: 'https://jobs.example.com/1' }];
  await desk.services.store.requests.add({
    ...{ id: 'stored', kind: 'xray', person: ADA, place: PLACE, resumes: [], postings },
  });
  await cutOff.run(given);
  expect(desk.posts.size).toBe(0);
});

test('word that a platform left before it acknowledged is not left again', async () => {
  const words = new Map<string, unknown>();
  const queue: Pick<JobQueue, 'enqueue' | 'cancel'> = {
    enqueue: async (_kind, data, id) => void words.set(id, data),
    cancel: async (_kind, id) => void words.delete(id),
  };
  const take = defineCommand({
    ...{ name: 'evaluate', summary: 'Takes a paper in', listed: true },
    options: { paper: file({ label: 'Paper', required: false, accept: ['.pdf'] }) },
    run: async () => aCard(`taken, ${words.size} word`),
  });
  const [command] = toldIfCutOff([take] as unknown as readonly Command[], queue);
  if (!command) throw new Error('no command');
  const word = await wordsWith(queue)(command, ADA);
  expect(wordsOf(words)).toMatchObject([{ command: 'evaluate', person: 'ada' }]);
  const given = { values: {}, person: ADA, place: PLACE, platform: desk.platform, services: null, word };
  expect(await command.run(given)).toEqual(aCard('taken, 1 word'));
  expect(words.size).toBe(1);
  word?.takeBack();
  await expect.poll(() => words.size).toBe(0);
});

test('a queue that is away keeps no command from being taken', async () => {
  const away = () => new Promise<never>(() => {});
  const take = defineCommand({
    ...{ name: 'evaluate', summary: 'Takes a paper in', listed: true },
    options: { paper: file({ label: 'Paper', required: false, accept: ['.pdf'] }) },
    run: async () => aCard('taken'),
  });
  const [command] = toldIfCutOff([take] as unknown as readonly Command[], { enqueue: away, cancel: away });
  const given = { values: {}, person: ADA, place: PLACE, platform: desk.platform, services: null };
  expect(await command?.run(given)).toEqual(aCard('taken'));
});
