import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtinReader } from '../../src/fit/builtin/reader.ts';
import type { Services } from '../../src/services.ts';
import { newRequestId } from '../../src/store/request.ts';
import evaluate from '../../workers/evaluate.ts';
import xray from '../../workers/xray.ts';
import { strings } from '../cards/strings.ts';
import { article, openDesk } from '../support/desk.ts';

const ADA = { platform: 'recording', id: 'ada' };
const PLACE = { platform: 'recording', channel: 'c' };
const signal = new AbortController().signal;

let desk: Awaited<ReturnType<typeof openDesk>>;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

test('an X-ray reads the posting alone, once; an evaluation after it uses the same reading', async () => {
  const read = { roles: 0 };
  const services: Services = {
    ...desk.services,
    reader: {
      ...builtinReader,
      readRole: (...given) => {
        read.roles += 1;
        return builtinReader.readRole(...given);
      },
    },
  };
  const { store } = services;
  const ask = async (kind: 'xray' | 'evaluate', resumes: string[]) => {
    const postings = [{ paste: await store.files.add(ADA, await article('posting.md')) }];
    const id = newRequestId();
    await store.requests.add({ id, kind, person: ADA, place: PLACE, postings, resumes }, NO_CREDITS);
    return { id, job: { data: { request: id }, services, signal } };
  };
  const { id, job } = await ask('xray', []);
  await xray.run(job);
  await xray.run(job);
  const [card] = [...desk.posts.values()];
  expect([...desk.posts.keys()]).toEqual([id]);
  expect(card?.title).toBe('X-ray · Backend Engineer, Core Technology · Stripe');
  expect(desk.updates.map(({ summary }) => summary)).toEqual([
    'Reading the posting.',
    'Writing your X-ray.',
    card?.summary,
  ]);
  expect((await store.requests.get(id))?.state).toBe('done');

  const resume = await store.files.add(ADA, await article('priya.md'));
  const request = { id: newRequestId(), kind: 'evaluate', person: ADA, place: PLACE } as const;
  const postings = [{ paste: await store.files.add(ADA, await article('posting.md')) }];
  await store.requests.add({ ...request, postings, resumes: [resume] });
  await evaluate.run({ data: { request: request.id }, services, signal });
  expect(read.roles).toBe(1);
  const total = (await store.evaluations.get(request.id, ADA))?.fit.total;
  expect(card ? strings(card) : []).toContain(`${total} things`);
});

/** An X-ray weighs nothing: it costs nothing where nothing is left. */
const NO_CREDITS = { free: 0, refill: 'never', spaceBudget: undefined } as const;

test('a posting that asks for nothing is a problem, and opens the form of the X-ray again', async () => {
  const paste = await desk.services.store.files.add(ADA, Buffer.from('We are a happy family. '.repeat(20)));
  const id = newRequestId();
  await desk.services.store.requests.add({
    id,
    kind: 'xray',
    person: ADA,
    place: PLACE,
    postings: [{ paste }],
    resumes: [],
  });
  const job = { data: { request: id }, services: desk.services, signal };
  await expect(xray.run(job)).rejects.toThrow(/posting-/);
  await xray.onGiveUp(job, '0123ABCD');
  const card = [...desk.posts.values()].at(-1);
  expect(card?.buttons).toMatchObject([{ command: 'xray' }]);
  expect(card?.summary).toContain('Your X-ray was not finished');
});
