import { afterAll, beforeAll, expect, test } from 'vitest';
import { tries } from '../../src/board/tries.ts';
import { Away } from '../../src/chat/refusal.ts';
import { listen } from '../../src/listen.ts';
import { EVALUATE } from '../../src/queue/job.ts';
import { signer } from '../../src/sign.ts';
import { deriveKey } from '../../src/store/seal.ts';
import { type Board, openBoard, operator, quick, SECRET, TOKEN } from './opened.ts';

let board: Board;
beforeAll(async () => {
  board = await openBoard(quick);
});
afterAll(() => board.close());

const LOGIN = 'The board’s token';
const ANY = { kind: EVALUATE.name, reference: '0123ABCD' };

test('who has no session is asked for the token, and does nothing', async () => {
  const { ask } = operator(board);
  const { status, html } = await ask('/board');
  expect([status, html.includes(LOGIN), html.includes('<table')]).toEqual([200, true, false]);
  for (const deed of ['again', 'discard']) {
    const refused = await ask(`/board/${deed}`, { ...ANY, proof: 'x' });
    expect([refused.status, refused.html.includes('Nothing was done')]).toEqual([403, true]);
  }
});

test('the token begins a session of eight hours, by a cookie for the board alone', async () => {
  const { ask, logIn } = operator(board);
  const { status, given, headers } = await logIn();
  expect([status, headers.get('location')]).toEqual([303, '/board']);
  expect(given).toMatch(
    /^rolefit-board=[0-9a-f-]{36}\.\d{13}\.[\w-]{43}; Max-Age=28800; Path=\/board; HttpOnly; SameSite=Strict$/,
  );
  const { html, headers: strict } = await ask('/board');
  expect(html).toContain('<caption>Work by kind</caption>');
  expect(strict.get('content-security-policy')).toMatch(
    /^default-src 'none'; style-src 'sha256-[\w+/]{43}='; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'$/,
  );
  expect([strict.get('cache-control'), strict.get('referrer-policy')]).toEqual(['no-store', 'same-origin']);
});

test('a session ends by logging out, by time, by another token, and by any change', async () => {
  const { sign } = signer(deriveKey(SECRET, 'board'));
  const cookie = (until: number, token = TOKEN) =>
    `rolefit-board=one.${until}.${sign(['session', token, 'one', String(until)])}`;
  const later = Date.now() + 60_000;
  const shown = async (given: string) =>
    (await operator(board).ask('/board', undefined, { cookie: given })).html.includes('<table');
  expect(await shown(cookie(later))).toBe(true);
  expect(await shown(cookie(Date.now() - 1))).toBe(false);
  expect(await shown(cookie(later, `${TOKEN} of before`))).toBe(false);
  expect(await shown(cookie(later).replace('=one', '=two'))).toBe(false);
  expect(await shown(cookie(later).replace(String(later), String(later + 1)))).toBe(false);

  const own = operator(board);
  await own.logIn();
  const { given } = await own.ask('/board/logout', { proof: await own.proof() });
  expect(given).toBe('rolefit-board=; Max-Age=0; Path=/board; HttpOnly; SameSite=Strict');
  expect((await own.ask('/board')).html).toContain(LOGIN);
});

test('a form is taken from this session’s own page, and from no other session or site', async () => {
  const [own, other] = [operator(board), operator(board)];
  await own.logIn();
  await other.logIn();
  const foreign = await own.ask('/board/again', { ...ANY, proof: await other.proof() });
  expect([foreign.status, foreign.html.includes(LOGIN)]).toEqual([403, true]);
  const proof = await own.proof();
  const headers = { origin: 'https://evil.example.com', 'sec-fetch-site': 'cross-site' };
  expect((await own.ask('/board/again', { ...ANY, proof }, headers)).status).toBe(403);
  expect((await own.ask('/board/again', { ...ANY, proof })).html).toContain(
    'There is no failed work of this reference',
  );
  expect((await own.ask('/board/again', { proof, kind: '<b>' })).status).toBe(403);
  expect((await own.ask('/board/again', { proof, pad: 'x'.repeat(5_000) })).status).toBe(413);
});

test('ten wrong tokens within a minute, and nobody logs in; who is in, stays in', async () => {
  const server = await listen(board.site(), '127.0.0.1', 0);
  const place = { url: server.url.replace('localhost', '127.0.0.1') };
  const [own, guessing] = [operator(place), operator(place)];
  await own.logIn();
  const wrong = await Promise.all(Array.from({ length: 12 }, (_, n) => guessing.logIn(`guess ${n}`)));
  expect(wrong.map(({ status }) => status).sort()).toEqual([...Array(10).fill(403), 429, 429]);
  expect(wrong.map(({ given }) => given)).toEqual(Array(12).fill(undefined));
  const right = await guessing.logIn();
  expect([right.status, right.given]).toEqual([429, undefined]);
  expect(Number(right.headers.get('retry-after'))).toBeGreaterThan(50);
  expect((await own.ask('/board')).html).toContain('<table');
  expect(board.lines.filter((line) => line.includes('a wrong token was given'))).toHaveLength(10);
  expect(board.lines.join()).not.toMatch(/guess|thirty-two/);
  await server.close();
});

test.each([
  ['a queue that is away', new Away(), 503, 'does not answer', 0],
  ['a fault of ours', new TypeError('Zenobia Marker'), 500, 'Something broke on our side', 1],
])('%s is said on a page of the board, as strict as the others', async (_name, fault, status, words, logged) => {
  const server = await listen(board.site({ counts: () => Promise.reject(fault) }), '127.0.0.1', 0);
  const own = operator({ url: server.url.replace('localhost', '127.0.0.1') });
  await own.logIn();
  board.lines.length = 0;
  const { html, headers, ...answer } = await own.ask('/board');
  expect([answer.status, html.includes(words)]).toEqual([status, true]);
  expect(headers.get('content-security-policy')).toContain("style-src 'sha256-");
  expect(board.lines.filter((line) => line.includes('the board had a fault'))).toHaveLength(logged);
  expect([html, ...board.lines].join()).not.toContain('Zenobia');
  await server.close();
});

test('a wrong token counts for a minute', () => {
  let now = 0;
  const { wait, wrong } = tries(() => now);
  for (now = 0; now < 10_000; now += 1_000) wrong();
  expect(wait()).toBe(50);
  now = 59_999;
  expect(wait()).toBe(1);
  now = 60_000;
  expect(wait()).toBe(0);
  wrong();
  expect(wait()).toBe(1);
});
