import { afterAll, beforeAll, expect, test } from 'vitest';
import { answering } from '../src/chat/answering.ts';
import { type Command, defineCommand, file } from '../src/chat/command.ts';
import { wordsWith } from '../src/cut-off.ts';
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

const take = defineCommand({
  ...{ name: 'evaluate', summary: 'Takes a paper in', listed: true },
  options: { paper: file({ label: 'Paper', required: false, accept: ['.pdf'] }) },
  run: async () => aCard('taken'),
}) as unknown as Command;

/** Whoever gives that command is answered by this; and the words that are left with the queue meanwhile. */
function taking(answer: () => Promise<unknown>) {
  const words = new Map<string, unknown>();
  const queue: Pick<JobQueue, 'enqueue' | 'cancel'> = {
    enqueue: async (_kind, data, id) => void words.set(id, data),
    cancel: async (_kind, id) => void words.delete(id),
  };
  const answered = answering({ leaveWord: wordsWith(queue) }, async (leave) => {
    await leave(take, ADA);
    return answer();
  });
  return { words, answered };
}

const wordsOf = (words: ReadonlyMap<string, unknown>) => [...words.values()].map((word) => CUT_OFF.data.parse(word));

test('word is left before a person is answered, and taken back when they were', async () => {
  const gate = Promise.withResolvers<string>();
  const { words, answered } = taking(() => gate.promise);
  await expect.poll(() => wordsOf(words)).toMatchObject([{ command: 'evaluate', person: 'ada' }]);
  gate.resolve('an answer');
  expect(await answered).toBe('an answer');
  await expect.poll(() => words.size).toBe(0);
});

test('words are taken back one after another, and one that fails holds up no other', async () => {
  const cancels = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  let begun = 0;
  const cancel = async () => cancels[begun++]?.promise;
  const leave = wordsWith({ enqueue: async () => {}, cancel });
  for (const word of await Promise.all([leave(take, ADA), leave(take, ADA), leave(take, ADA)])) word?.takeBack();
  await expect.poll(() => begun).toBe(1);
  cancels[0]?.reject(new Error('away'));
  await expect.poll(() => begun).toBe(2);
  cancels[1]?.resolve();
  await expect.poll(() => begun).toBe(3);
});

test('word of somebody who could not be told anything stays', async () => {
  const { words, answered } = taking(() => Promise.reject(new Error('nobody heard')));
  await expect(answered).rejects.toThrow('nobody heard');
  expect(wordsOf(words)).toMatchObject([{ command: 'evaluate', person: 'ada' }]);
});

test('of a command that takes no papers none is left', async () => {
  const { words, answered } = taking(async () => {});
  await answered;
  const leave = wordsWith({ enqueue: async (_kind, data, id) => void words.set(id, data), cancel: async () => {} });
  expect(await leave({ ...take, options: {} }, ADA)).toBe(undefined);
  expect(words.size).toBe(0);
});

test('a word that stays is said to the person, once; where their request was stored, it is not', async () => {
  const { words } = taking(() => new Promise(() => {}));
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

test('a queue that is away keeps nobody from being answered', async () => {
  const away = () => new Promise<never>(() => {});
  const leaveWord = wordsWith({ enqueue: away, cancel: away });
  const answered = answering({ leaveWord }, async (leave) => {
    await leave(take, ADA);
    return 'an answer';
  });
  expect(await answered).toBe('an answer');
});
