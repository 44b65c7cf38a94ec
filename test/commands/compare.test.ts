import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import compare from '../../commands/compare.ts';
import recheck from '../../commands/recheck.ts';
import xray from '../../commands/xray.ts';
import type { FileRef } from '../../src/chat/platform.ts';
import { Problem } from '../../src/chat/problem.ts';
import { article, openDesk } from '../support/desk.ts';
import { anEvaluation } from '../support/facts.ts';

const ADA = { platform: 'recording', id: 'ada' };
const BEN = { platform: 'recording', id: 'ben' };
const OPEN = { platform: 'recording', channel: 'c' };
const ALONE = { ...OPEN, private: true };
const TWO = 'https://jobs.example.com/1 https://jobs.example.com/2';
const ONE = 'https://jobs.example.com/1';
const file = (id: string): FileRef => ({ platform: 'recording', id, size: 1 });

let desk: Awaited<ReturnType<typeof openDesk>>;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

const waiting = () => desk.services.store.requests.waitingSince(new Date(Date.now() + 1_000));
afterEach(async () => {
  for (const { id } of await waiting()) await desk.services.store.requests.finish(id, 'done');
});

type Values = Parameters<typeof compare.run>[0]['values'];
const NOTHING: Omit<Values, 'jobs'> = {
  resume: undefined,
  resume2: undefined,
  resume3: undefined,
  resume4: undefined,
  resume5: undefined,
  consent: undefined,
  private: undefined,
};
/** Every file holds its own id; one named "sound" is none of ours. */
const download = async ({ id }: FileRef) => Buffer.from(id === 'sound' ? 'ID3 and so on' : `A resume ${id}`);
const around = (place: typeof OPEN = ALONE, person = ADA) => ({
  person,
  place,
  platform: { ...desk.platform, download },
  services: desk.services,
});
const give = (values: Partial<Values> & Pick<Values, 'jobs'>, place: typeof OPEN = ALONE) =>
  compare.run({ values: { ...NOTHING, ...values }, ...around(place) });
const problemOf = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (error: unknown) => (error instanceof Problem ? [error.text.code, error.option] : error),
  );
async function onlyRequest() {
  const [{ id } = { id: '' }, ...more] = await waiting();
  expect(more).toEqual([]);
  return desk.services.store.requests.get(id);
}
const textOf = async (id: string | undefined) =>
  Buffer.from((await desk.services.store.files.get(id ?? '')) ?? []).toString();

describe('a comparison', () => {
  test('of several postings keeps them all with the one resume', async () => {
    expect(await give({ jobs: TWO, resume3: file('a') })).toBeNull();
    const request = await onlyRequest();
    expect(request).toMatchObject({
      kind: 'compare',
      postings: [{ link: 'https://jobs.example.com/1' }, { link: 'https://jobs.example.com/2' }],
    });
    expect(request?.resumes).toHaveLength(1);
    expect(await textOf(request?.resumes[0])).toBe('A resume a');
  });

  test('takes the resume on file where none is attached, and texts beside links', async () => {
    await desk.services.store.resumes.put(ADA, await article('priya.md'));
    await give({ jobs: `${'We look for a nurse. '.repeat(20)}\n---\n${ONE}` });
    const request = await onlyRequest();
    expect(await textOf(request?.resumes[0])).toBe((await article('priya.md')).toString());
    const [text] = request?.postings ?? [];
    expect(await textOf(text && 'paste' in text ? text.paste : '')).toMatch(/^We look for a nurse/);
    await desk.services.store.resumes.remove(ADA);
  });

  test('of several resumes keeps them in the order of their places, with the one posting', async () => {
    await give({ jobs: ONE, resume: file('a'), resume2: file('b'), resume5: file('e'), consent: 'yes' });
    const request = await onlyRequest();
    expect(request?.postings).toEqual([{ link: ONE }]);
    expect(await Promise.all((request?.resumes ?? []).map(textOf))).toEqual(['A resume a', 'A resume b', 'A resume e']);
  });

  test.each<[string, Partial<Values> & Pick<Values, 'jobs'>, typeof OPEN, readonly [string, string | undefined]]>([
    ['one of each', { jobs: ONE, resume: file('a') }, ALONE, ['compare-one-only', 'jobs']],
    [
      'several of both',
      { jobs: TWO, resume: file('a'), resume2: file('b'), consent: 'yes' },
      ALONE,
      ['compare-both-sides', 'jobs'],
    ],
    [
      'six postings',
      { jobs: [1, 2, 3, 4, 5, 6].map((n) => `https://jobs.example.com/${n}`).join('\n'), resume: file('a') },
      ALONE,
      ['compare-too-many', 'jobs'],
    ],
    ['no resume', { jobs: TWO }, ALONE, ['resume-missing', 'resume']],
    [
      'several resumes without a word of consent',
      { jobs: ONE, resume: file('a'), resume2: file('b') },
      ALONE,
      ['consent-missing', 'consent'],
    ],
    [
      'several resumes where others look on',
      { jobs: ONE, resume: file('a'), resume2: file('b'), consent: 'yes' },
      OPEN,
      ['resumes-stay-private', 'private'],
    ],
    [
      'a sound among the resumes',
      { jobs: ONE, resume: file('a'), resume4: file('sound'), consent: 'yes' },
      ALONE,
      ['resume-format', 'resume4'],
    ],
  ])('of %s is a problem beside its field, and nothing waits', async (_name, values, place, problem) => {
    expect(await problemOf(give(values, place))).toEqual(problem);
    expect(await waiting()).toEqual([]);
  });

  test('of postings may stand in the channel where its person chose that', async () => {
    await give({ jobs: TWO, resume: file('a') }, OPEN);
    expect((await onlyRequest())?.place.private).toBeUndefined();
  });
});

test('an X-ray keeps a posting and no resume', async () => {
  const values = { job: ONE, posting: undefined, private: undefined };
  expect(await xray.run({ values, ...around(OPEN) })).toBeNull();
  expect(await onlyRequest()).toMatchObject({ kind: 'xray', postings: [{ link: ONE }], resumes: [] });
  expect(await problemOf(xray.run({ values: { ...values, job: undefined }, ...around(OPEN) }))).toEqual([
    'posting-missing',
    'job',
  ]);
});

describe('a re-check', () => {
  const again = (id: string | undefined, person = ADA) =>
    recheck.run({ values: { resume: file('a'), private: undefined, again: id }, ...around(OPEN, person) });

  test('of nothing says to evaluate first', async () => {
    expect(await problemOf(again(undefined, BEN))).toEqual(['nothing-to-recheck', undefined]);
  });

  test('takes the latest evaluation of the person, or the one whose button was pressed', async () => {
    const { evaluations } = desk.services.store;
    for (const id of ['older', 'newer']) {
      await evaluations.add(id, ADA, anEvaluation());
      const at = new Date(id === 'older' ? 1_000 : 2_000);
      await desk.database.db
        .updateTable('evaluations')
        .set({ created_at: at } as never)
        .where('id', '=', id)
        .execute();
    }
    await again(undefined);
    expect(await onlyRequest()).toMatchObject({ kind: 'evaluate', postings: [{ evaluation: 'newer' }] });
    for (const { id } of await waiting()) await desk.services.store.requests.finish(id, 'done');
    await again('older');
    expect((await onlyRequest())?.postings).toEqual([{ evaluation: 'older' }]);
  });

  test('of somebody else’s evaluation is refused before its form opens, and again when it is sent', async () => {
    const check = (person: typeof ADA) =>
      problemOf(recheck.check?.({ values: { again: 'older' }, person, services: desk.services }) ?? Promise.resolve());
    expect([await check(ADA), await check(BEN)]).toEqual([undefined, ['evaluation-not-yours', undefined]]);
    expect(await problemOf(again('older', BEN))).toEqual(['evaluation-not-yours', undefined]);
    expect(await waiting()).toEqual([]);
  });
});
