import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Place } from '../../src/chat/platform.ts';
import { Problem } from '../../src/chat/problem.ts';
import { Unreachable } from '../../src/chat/refusal.ts';
import type { Services } from '../../src/services.ts';
import { type NewRequest, newRequestId, type PostingSource } from '../../src/store/request.ts';
import compare from '../../workers/compare.ts';
import sweep from '../../workers/sweep.ts';
import { strings } from '../cards/strings.ts';
import { article, openDesk } from '../support/desk.ts';

const ADA = { platform: 'recording', id: 'ada' };
const PLACE: Place = { platform: 'recording', channel: 'c', private: true };
const FORBIDDEN: PostingSource = { link: 'https://www.linkedin.com/jobs/view/1' };
const TERMS = { free: 5, refill: 'never', spaceBudget: undefined } as const;
const signal = new AbortController().signal;
const posting = (name: string) => readFile(new URL(`../fixtures/postings/${name}.md`, import.meta.url));

let desk: Awaited<ReturnType<typeof openDesk>>;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());
let read = { resumes: 0, postings: 0 };
beforeEach(() => {
  read = { resumes: 0, postings: 0 };
  desk.posts.clear();
  desk.updates.length = 0;
});

const counting = (): Services => ({
  ...desk.services,
  readResume: (...given) => {
    read.resumes += 1;
    return desk.services.readResume(...given);
  },
  readPosting: (...given) => {
    read.postings += 1;
    return desk.services.readPosting(...given);
  },
});
const keep = (bytes: Uint8Array) => desk.services.store.files.add(ADA, bytes);
const pasted = async (name: string) => ({ paste: await keep(await posting(name)) });

async function asked(papers: Pick<NewRequest, 'postings' | 'resumes'>, person = ADA) {
  const { store } = desk.services;
  const id = newRequestId();
  // Ada pays nothing: whoever does has five free ones.
  const terms = person === ADA ? undefined : TERMS;
  expect(await store.requests.add({ id, kind: 'compare', person, place: PLACE, ...papers }, terms)).toBeUndefined();
  return { id, job: { data: { request: id }, services: counting(), signal } };
}
const priya = async () => [await keep(await article('priya.md'))];
const three = async () =>
  Promise.all(['matteo.md', 'priya.md', 'james.md'].map(async (name) => keep(await article(name))));
const card = () => [...desk.posts.values()][0];
const words = () => strings(card() ?? { title: '', summary: '', tone: 'plain', blocks: [], buttons: [] }).join('\n');
const problemOf = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (error: unknown) => (error instanceof Problem ? error.text : error),
  );

describe('one resume against several postings', () => {
  test('is one card, with a kept evaluation of each posting', async () => {
    const { id, job } = await asked({
      postings: [await pasted('nurse'), await pasted('backend')],
      resumes: await priya(),
    });
    await compare.run(job);
    await compare.run(job);
    expect([...desk.posts.keys()]).toEqual([id]);
    expect(card()?.title).toBe('Your resume against 2 postings');
    expect(card()?.buttons.map(({ values }) => values.evaluation)).toEqual([`${id}-2`, id]);
    const kept = await Promise.all([id, `${id}-2`].map((each) => desk.services.store.evaluations.get(each, ADA)));
    expect(kept.map((each) => each?.role.title)).toEqual([
      expect.stringContaining('Nurse'),
      expect.stringContaining('Engineer'),
    ]);
    expect(desk.updates.map(({ summary }) => summary).slice(0, 3)).toEqual([
      'Reading what you gave, side by side.',
      'Weighing every resume against every posting.',
      'Writing your comparison.',
    ]);
    expect(read).toEqual({ resumes: 1, postings: 2 });
    expect((await desk.services.store.requests.get(id))?.state).toBe('done');
  });

  test('goes on without a posting that can’t be read, and says why', async () => {
    const postings = [await pasted('backend'), FORBIDDEN, await pasted('support')];
    const { job } = await asked({ postings, resumes: await priya() });
    await compare.run(job);
    expect(words()).toContain('Posting 2 · linkedin.com: LinkedIn does not let programs read its postings');
    expect(card()?.buttons).toHaveLength(2);
  });

  test('weighs a posting once that came by two ways', async () => {
    const postings = [await pasted('backend'), await pasted('backend'), await pasted('support')];
    const { job } = await asked({ postings, resumes: await priya() });
    await compare.run(job);
    expect(words()).toContain('Posting 2: This is the same posting as the one in place 1');
    expect(card()?.buttons).toHaveLength(2);
  });

  test('is a problem where fewer than two can be read, and nothing is charged', async () => {
    const person = { ...ADA, id: 'cleo' };
    const { id, job } = await asked({ postings: [await pasted('backend'), FORBIDDEN], resumes: await priya() }, person);
    const problem = await problemOf(compare.run(job));
    expect(problem).toMatchObject({
      code: 'compare-too-few',
      detail: expect.stringContaining('Posting 2 (linkedin.com): LinkedIn does not let programs read its postings.'),
    });
    await compare.onProblem(job, problem as Problem['text']);
    expect(card()?.buttons).toMatchObject([{ command: 'compare' }]);
    expect((await desk.services.store.requests.get(id))?.state).toBe('problem');
    expect((await desk.services.store.ledger.statement(person, TERMS, 0)).balance).toEqual({
      free: 5,
      paid: 0,
      held: 0,
    });
  });

  test('is charged for each posting that was weighed, and for no other', async () => {
    const person = { ...ADA, id: 'dora' };
    const postings = [await pasted('backend'), FORBIDDEN, await pasted('support')];
    const { job } = await asked({ postings, resumes: await priya() }, person);
    const { ledger } = desk.services.store;
    expect((await ledger.statement(person, TERMS, 0)).balance).toEqual({ free: 2, paid: 0, held: 3 });
    await compare.run(job);
    expect((await ledger.statement(person, TERMS, 0)).balance).toEqual({ free: 3, paid: 0, held: 0 });
  });

  test('that nobody could be given is not charged', async () => {
    const person = { ...ADA, id: 'emma' };
    const { job } = await asked(
      { postings: [await pasted('backend'), await pasted('support')], resumes: await priya() },
      person,
    );
    desk.failures.answer = [new Unreachable('forbidden', 'a')];
    desk.failures.tell = [new Unreachable('forbidden', 'b')];
    await compare.run(job);
    expect(desk.posts.size).toBe(0);
    expect((await desk.services.store.ledger.statement(person, TERMS, 0)).balance).toEqual({
      free: 5,
      paid: 0,
      held: 0,
    });
  });
});

describe('several resumes against one posting', () => {
  test('are weighed by one reading, named by their places, and kept nowhere', async () => {
    const files = await three();
    const before = (await desk.services.store.evaluations.latest(ADA, 100)).length;
    const { id, job } = await asked({ postings: [{ paste: await keep(await article('posting.md')) }], resumes: files });
    await compare.run(job);
    expect(read).toEqual({ resumes: 3, postings: 1 });
    expect(words()).not.toMatch(/Priya|Matteo|James|Adyen|Satispay|Andela|@/);
    const totals = new Set([...words().matchAll(/^\d+ of (\d+)$/gm)].map(([, total]) => total));
    expect(totals.size).toBe(1);
    expect(card()?.buttons).toEqual([]);
    expect((await desk.services.store.evaluations.latest(ADA, 100)).length).toBe(before);
    const request = await desk.services.store.requests.get(id);
    const stored = [...files, request?.result ?? ''].map((file) => desk.services.store.files.get(file));
    expect(await Promise.all(stored)).toEqual([undefined, undefined, undefined, undefined]);
    expect(request?.result).not.toBeNull();
  });

  test('that could not be delivered at first are delivered without being read again', async () => {
    const { id, job } = await asked({ postings: [await pasted('backend')], resumes: await three() });
    desk.failures.answer = [new Error('the platform is down')];
    await expect(compare.run(job)).rejects.toThrow('the platform is down');
    const result = (await desk.services.store.requests.get(id))?.result ?? '';
    const { sealed } = await desk.database.db
      .selectFrom('files')
      .select('sealed')
      .where('id', '=', result)
      .executeTakeFirstOrThrow();
    expect(Buffer.from(sealed).includes('Ruby')).toBe(false);
    expect(await desk.services.store.files.removeOlderThan(new Date(Date.now() + 60_000))).toBe(0);
    await compare.run(job);
    expect(read).toEqual({ resumes: 3, postings: 1 });
    expect([...desk.posts.keys()]).toEqual([id]);
  });

  test('go on without one that can’t be read', async () => {
    const resumes = [...(await three()), await keep(Buffer.from('%PDF-1.7 and then nothing'))];
    const { job } = await asked({ postings: [await pasted('backend')], resumes });
    await compare.run(job);
    expect(words()).toMatch(/Not compared\nResume 4: /);
  });

  test('count as one evaluation of their posting, and as none when it was charged before', async () => {
    const person = { ...ADA, id: 'fay' };
    const { ledger } = desk.services.store;
    for (const _ of [1, 2]) {
      const { job } = await asked(
        { postings: [{ paste: await keep(await posting('accountant')) }], resumes: await three() },
        person,
      );
      await compare.run(job);
      desk.posts.clear();
      expect((await ledger.statement(person, TERMS, 0)).balance).toEqual({ free: 4, paid: 0, held: 0 });
    }
  });
});

test('the sweep gives a comparison that lost its job a job of its own kind', async () => {
  const { id } = await asked({ postings: [await pasted('backend')], resumes: await three() });
  await desk.database.db
    .updateTable('requests')
    .set({ created_at: new Date(0) } as never)
    .where('id', '=', id)
    .execute();
  const added: string[] = [];
  const queue = {
    ...desk.services.queue,
    stateOf: async () => 'unknown',
    enqueue: async ({ name }: { name: string }, _data: unknown, job: string) => void added.push(`${name} ${job}`),
  };
  await sweep.run({ data: {}, services: { ...desk.services, queue }, signal });
  expect(added).toEqual([`compare ${id}`]);
});
