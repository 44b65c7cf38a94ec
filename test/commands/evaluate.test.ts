import { afterAll, beforeAll, expect, test } from 'vitest';
import evaluate from '../../commands/evaluate.ts';
import { Problem } from '../../src/chat/problem.ts';
import { RateLimited, Unreachable } from '../../src/chat/refusal.ts';
import type { Line } from '../../src/queue/line.ts';
import { article, openDesk } from '../support/desk.ts';

const ADA = { platform: 'recording', id: 'ada' };
const FILE = { platform: 'recording', id: 'a file', size: 1 };
const soon = () => new Date(Date.now() + 1_000);

let desk: Awaited<ReturnType<typeof openDesk>>;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

type Values = Parameters<typeof evaluate.run>[0]['values'];
const NOTHING: Values = {
  resume: undefined,
  job: undefined,
  posting: undefined,
  private: undefined,
  saved: undefined,
};
const LINK = { job: 'https://jobs.example.com/1' };

const give = async (values: Partial<Values>, bytes: Uint8Array = Buffer.from('A resume')) =>
  evaluate.run({
    values: { ...NOTHING, ...values },
    person: ADA,
    place: { platform: 'recording', channel: 'c' },
    platform: { ...desk.platform, download: async () => bytes },
    services: desk.services,
  });
const problemOf = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (error: unknown) => (error instanceof Problem ? [error.text.code, error.option] : error),
  );
const waiting = async () => (await desk.services.store.requests.waitingSince(soon())).map(({ id }) => id);

test('a request is kept and answered when the queue is away', async () => {
  expect(await give({ resume: FILE, ...LINK })).toBeNull();
  const [id = ''] = await waiting();
  expect((await desk.services.store.requests.get(id))?.thread).toMatchObject({ channel: 'c', message: id });
  await desk.services.store.requests.finish(id, 'done');
});

test('a request is kept without a thread when the platform is too busy to open one', async () => {
  desk.failures.open = [new RateLimited(1_000)];
  expect(await give({ resume: FILE, ...LINK })).toBeNull();
  const [id = ''] = await waiting();
  expect((await desk.services.store.requests.get(id))?.thread).toBeNull();
  await desk.services.store.requests.finish(id, 'done');
});

test('a place that never takes a thread ends the request at once', async () => {
  desk.failures.open = [new Unreachable('forbidden', 'restricted_action')];
  await expect(give({ resume: FILE, ...LINK })).rejects.toThrow(Unreachable);
  expect(await waiting()).toEqual([]);
});

test.each([
  ['no resume, and none on file', {}, Buffer.from('x'), ['resume-missing', 'resume']],
  ['no posting', { resume: FILE }, Buffer.from('x'), ['posting-missing', 'job']],
  ['a sound as a resume', { resume: FILE, ...LINK }, Buffer.from('ID3 and so on'), ['resume-format', 'resume']],
  [
    'a site that does not want to be read',
    { resume: FILE, job: 'https://www.linkedin.com/jobs/view/1' },
    Buffer.from('x'),
    ['site-forbids-reading', 'job'],
  ],
] as const)('%s is a problem beside its field, and nothing waits', async (_name, values, bytes, problem) => {
  expect(await problemOf(give(values, bytes))).toEqual(problem);
  expect(await waiting()).toEqual([]);
});

test('the resume on file is taken when none is attached', async () => {
  await desk.services.store.resumes.put(ADA, await article('priya.md'));
  await give(LINK);
  const [id = ''] = await waiting();
  const request = await desk.services.store.requests.get(id);
  const bytes = await desk.services.store.files.get(request?.resumes[0] ?? '');
  expect(Buffer.from(bytes ?? []).equals(await article('priya.md'))).toBe(true);
  await desk.services.store.requests.finish(id, 'done');
});

test('where the line is longer than ten minutes nothing is kept, and you are told how long it is', async () => {
  const files = async () => (await desk.database.db.selectFrom('files').select('id').execute()).length;
  const [waited, kept] = [await waiting(), await files()];
  const withLine = (line: Line) =>
    evaluate.run({
      values: { ...NOTHING, resume: FILE, ...LINK },
      person: ADA,
      place: { platform: 'recording', channel: 'c' },
      platform: { ...desk.platform, download: async () => Buffer.from('A resume') },
      services: { ...desk.services, queue: { ...desk.services.queue, line: async () => line } },
    });
  await expect(withLine({ before: 1_234, seconds: 601 })).rejects.toMatchObject({
    text: {
      code: 'too-many-waiting',
      detail: '1,234 requests would be before yours, about 11 minutes. Nothing was kept and nothing was charged.',
    },
  });
  await expect(withLine({ before: 1_001, seconds: undefined })).rejects.toMatchObject({
    text: { detail: '1,001 requests would be before yours. Nothing was kept and nothing was charged.' },
  });
  expect([await waiting(), await files()]).toEqual([waited, kept]);
  expect(await withLine({ before: 5_000, seconds: 600 })).toBeNull();
});
