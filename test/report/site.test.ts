import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import report from '../../commands/report.ts';
import { Problem } from '../../src/chat/problem.ts';
import { type Listening, listen } from '../../src/listen.ts';
import { signer } from '../../src/sign.ts';
import { deriveKey } from '../../src/store/seal.ts';
import { strings } from '../cards/strings.ts';
import { priya } from '../fixtures/article/by-hand.ts';
import { openDesk, SECRET } from '../support/desk.ts';
import { evaluated } from './reported.ts';

const ADA = { platform: 'recording', id: 'ada' };
const BEN = { platform: 'recording', id: 'ben' };

let desk: Awaited<ReturnType<typeof openDesk>>;
let server: Listening;
beforeAll(async () => {
  desk = await openDesk();
  server = await listen(desk.pages, '127.0.0.1', 0);
  await desk.services.store.evaluations.add('e1', ADA, evaluated(priya));
  await desk.services.store.evaluations.add('e2', BEN, evaluated(priya));
});
beforeEach(() => desk.database.db.deleteFrom('openings').execute());
afterAll(async () => {
  await server.close();
  await desk.close();
});

const given = (person = ADA) => ({
  person,
  place: { platform: 'recording', channel: 'c' },
  platform: desk.platform,
  services: desk.services,
});
/** The path of a new link, as the person gets it. */
const linkFor = async (evaluation: string, person = ADA): Promise<string> => {
  const { href } = await desk.services.links.report(evaluation, person);
  return href.replace('http://localhost:8080', '');
};
const get = async (path: string) => {
  const response = await fetch(server.url + path, { redirect: 'manual' });
  return { status: response.status, headers: response.headers, html: await response.text() };
};
const close = (path: string) => {
  const { pathname, searchParams } = new URL(path, server.url);
  return fetch(server.url + pathname, { method: 'POST', body: searchParams });
};
const NO_LINK = 'This link opens no report';

test('the link on the card opens the report, for a week', async () => {
  const card = await report.run({ values: { evaluation: 'e1' }, ...given() });
  const [, href = ''] = /"href":"([^"]+)"/.exec(JSON.stringify(card)) ?? [];
  expect(href).toMatch(/^http:\/\/localhost:8080\/report\/e1\?until=\d+&key=[\w-]{43}$/);
  const until = Number(new URL(href).searchParams.get('until')) * 1_000;
  expect(Math.round((until - Date.now()) / 60_000)).toBe(7 * 24 * 60);
  expect(card ? strings(card).join() : '').toContain(new Date(until).toISOString().slice(0, 10));
  const { status, html } = await get(href.replace('http://localhost:8080', ''));
  expect([status, html.includes('Backend Engineer, Core Technology')]).toEqual([200, true]);
});

test('nobody gets a link to somebody else’s report', async () => {
  const asked = Promise.resolve(report.run({ values: { evaluation: 'e1' }, ...given(BEN) }));
  const problem = await asked.catch((error: unknown) => error);
  expect(problem instanceof Problem && problem.text.code).toBe('evaluation-not-yours');
});

test('nothing keeps it, frames it, indexes it, or tells others of it', async () => {
  for (const path of [await linkFor('e1'), '/report/e1']) {
    const { headers } = await get(path);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('x-robots-tag')).toBe('noindex, nofollow, noarchive');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; style-src 'sha256-[\w+/]{43}='; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'$/,
    );
    expect(headers.get('set-cookie')).toBeNull();
  }
});

test('forged, over, closed, cut, another’s, of nothing: one and the same page', async () => {
  const path = await linkFor('e1');
  const closed = await linkFor('e2', BEN);
  expect((await close(closed)).status).toBe(200);
  const over = Math.floor(Date.now() / 1_000) - 1;
  const { sign } = signer(deriveKey(SECRET, 'report link'));
  const pages = await Promise.all(
    [
      path.replace('/report/e1', '/report/e2'),
      path.replace('/report/e1', '/report/e3'),
      path.replace(/until=\d/, 'until=9'),
      path.slice(0, -1),
      `${path}x`,
      path.replace(/&key.*/, ''),
      '/report/e1',
      `/report/e1?until=${over}&key=${sign(['e1', ADA.platform, ADA.id, over, 0])}`,
      `/report/e1?until=NaN&key=${'x'.repeat(5_000)}`,
      closed,
    ].map(get),
  );
  expect(pages.map(({ status }) => status)).toEqual(Array(pages.length).fill(404));
  expect(new Set(pages.map(({ html }) => html)).size).toBe(1);
  expect(pages[0]?.html).toContain(NO_LINK);
  expect(pages[0]?.html).toContain('Press “Full report” on your evaluation’s card');
});

test('a link in which anything was changed opens nothing', async () => {
  const path = await linkFor('e1');
  const from = path.indexOf('until=') + 'until='.length;
  const changed = fc.tuple(fc.integer({ min: from, max: path.length - 1 }), fc.constantFrom(...'0aZ_-&=%'));
  await fc.assert(
    fc.asyncProperty(changed, async ([at, sign]) => {
      const other = path.slice(0, at) + sign + path.slice(at + 1);
      const response = await desk.pages.request(other);
      expect(response.status).toBe(other === path ? 200 : 404);
    }),
    { numRuns: 100 },
  );
});

test('closing ends every link that was given, by a form and never by looking; a new one opens', async () => {
  const [one, other] = [await linkFor('e1'), await linkFor('e1')];
  expect((await get(one)).status).toBe(200);
  expect((await get(other)).status).toBe(200);
  const response = await close(one);
  expect(await response.text()).toContain('Your report links are closed');
  expect([(await get(one)).status, (await get(other)).status]).toEqual([404, 404]);
  expect((await close(one)).status).toBe(404);
  expect((await get(await linkFor('e1'))).status).toBe(200);
});

test('a form without the proof closes nothing', async () => {
  const path = await linkFor('e1');
  for (const body of ['', 'until=1&key=x', 'x'.repeat(5_000)]) {
    const response = await fetch(`${server.url}/report/e1`, { method: 'POST', body });
    expect([response.status, (await response.text()).includes(NO_LINK)]).toEqual([404, true]);
  }
  expect((await get(path)).status).toBe(200);
});

test('each opening is written down, by whose link and when, and the next one says so', async () => {
  const path = await linkFor('e1');
  expect((await get(path)).html).toContain('It was not opened before.');
  expect((await get(path)).html).toContain('It was opened 1 time before');
  await get(`${path}x`);
  const rows = await desk.database.db.selectFrom('openings').selectAll().execute();
  expect(rows).toMatchObject(Array(2).fill({ platform: 'recording', person: 'ada', evaluation: 'e1' }));
  expect(rows.every(({ opened_at: at }) => Math.abs(at.getTime() - Date.now()) < 60_000)).toBe(true);
});
