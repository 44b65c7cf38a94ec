import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import evidence from '../../commands/evidence.ts';
import privacy from '../../commands/privacy.ts';
import privacyDelete from '../../commands/privacy-delete.ts';
import privacyExport from '../../commands/privacy-export.ts';
import { Problem } from '../../src/chat/problem.ts';
import { strings } from '../cards/strings.ts';
import { openDesk } from '../support/desk.ts';
import { anEvaluation } from '../support/facts.ts';

const ADA = { platform: 'recording', id: 'ada' };
const BEN = { platform: 'recording', id: 'ben' };

let desk: Awaited<ReturnType<typeof openDesk>>;
beforeAll(async () => {
  desk = await openDesk();
  for (const person of [ADA, BEN]) await desk.services.store.evaluations.add(person.id, person, anEvaluation());
  for (const person of [ADA, BEN])
    await desk.services.store.feedback.put({ evaluation: person.id, person, verdict: 'bad', why: `by ${person.id}` });
  for (const person of [ADA, BEN]) {
    const papers = { postings: [{ link: `https://jobs.example.com/${person.id}` }], resumes: [] };
    const place = { platform: 'recording', channel: 'c' };
    await desk.services.store.requests.add({ id: person.id, kind: 'evaluate', person, place, ...papers });
    await desk.services.store.requests.finish(person.id, 'done');
  }
  await desk.services.store.zones.put(ADA, 'Europe/Berlin');
  await desk.services.store.resumes.put(ADA, Buffer.from('%PDF-of Ada'));
});
afterAll(() => desk.close());

const given = (person = ADA) => ({
  person,
  place: { platform: 'recording', channel: 'c' },
  platform: desk.platform,
  services: desk.services,
});
const remove = (word: string) => privacyDelete.run({ values: { word }, ...given() });
const fault = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (error: unknown) => (error instanceof Problem ? [error.text.code, error.option] : error),
  );

test('what is kept is told with its reason, its time, and what was opened', async () => {
  await evidence.run({ values: { evaluation: 'ada', page: undefined }, ...given() });
  const card = await privacy.run({ values: {}, ...given() });
  const words = card ? strings(card).join('\n') : '';
  expect(words).toContain('1 evaluation');
  expect(words).toContain('90 days');
  expect(words).toContain('1 resume on file');
  expect(words).toMatch(/evidence of .+, \d{4}-\d\d-\d\d \d\d:\d\d UTC/);
  expect(words).not.toContain('tracked job');
});

test('the archive holds all of it, and nothing of anybody else', async () => {
  const card = await privacyExport.run({ values: {}, ...given() });
  const href = JSON.stringify(card).match(/"href":"([^"]+)"/)?.[1] ?? '';
  const answer = await desk.pages.request(href);
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/zip']);
  const files = unzipSync(new Uint8Array(await answer.arrayBuffer()));
  expect(Object.keys(files).sort()).toEqual([
    'README.txt',
    'credits.json',
    'evaluations.json',
    'jobs.json',
    'openings.json',
    'requests.json',
    'resume.bin',
    'said.json',
    'settings.json',
  ]);
  expect(Buffer.from(files['resume.bin'] ?? '').toString()).toBe('%PDF-of Ada');
  const evaluations = JSON.parse(Buffer.from(files['evaluations.json'] ?? '').toString());
  expect(evaluations.map(({ id }: { id: string }) => id)).toEqual(['ada']);
  expect(JSON.parse(Buffer.from(files['settings.json'] ?? '').toString())).toEqual({
    timeZone: 'Europe/Berlin',
    closedReportLinks: 0,
  });
  expect(JSON.parse(Buffer.from(files['requests.json'] ?? '').toString())).toMatchObject([
    { id: 'ada', kind: 'evaluate', state: 'done', postings: [{ link: 'https://jobs.example.com/ada' }] },
  ]);
  expect(JSON.parse(Buffer.from(files['said.json'] ?? '').toString())).toEqual({
    thumbs: [{ evaluation: 'ada', verdict: 'bad', why: 'by ada' }],
    scores: [],
  });
  expect((await desk.pages.request(href.replace(/.{3}\/everything/, 'xxx/everything'))).status).toBe(404);
});

test('nothing is deleted without the word, all of it with the word, and a second time is fine', async () => {
  for (const word of ['', 'delete', 'DELETE!', 'yes'])
    expect(await fault(remove(word))).toEqual(['delete-not-confirmed', 'word']);
  expect(await desk.services.store.evaluations.get('ada', ADA)).toBeDefined();
  const receipt = await remove(' DELETE ');
  const words = receipt ? strings(receipt).join('\n') : '';
  expect(words).toContain('1 evaluation');
  expect(words).toMatch(/reference [0-9A-F]{8}/);
  expect(await desk.services.store.evaluations.get('ada', ADA)).toBeUndefined();
  expect(await desk.services.store.resumes.get(ADA)).toBeUndefined();
  expect(await desk.services.store.evaluations.get('ben', BEN)).toBeDefined();
  expect((await remove('DELETE'))?.blocks[0]).toMatchObject({ line: ['There was nothing.'] });
  expect((await privacy.run({ values: {}, ...given() }))?.summary).toBe('Nothing is kept of you.');
});
