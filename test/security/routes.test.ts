import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type App, openApp } from '../../src/app.ts';
import { COMMANDS } from '../../src/catalogue.ts';
import { readConfig } from '../../src/config.ts';
import { openLog } from '../../src/log.ts';
import { PUBLIC } from '../../src/papers.ts';
import { databases, type Scratch } from '../support/databases.ts';
import { newKeys } from '../support/discord/door.ts';
import { COOKIES, ROUTES } from './routes.ts';

const BOARD_TOKEN = 'a token of at least thirty-two characters';
const EVERYTHING = {
  ...{
    SECRET_KEY: 'a secret of at least thirty-two characters',
    PUBLIC_URL: 'https://fit.example.com',
    WEB_CHAT: 'on',
  },
  ...{ SLACK_CLIENT_ID: 'the-client', SLACK_CLIENT_SECRET: 'the-client-secret', SLACK_SIGNING_SECRET: 'the-secret' },
  ...{ DISCORD_TOKEN: 'a.b.c', DISCORD_APP_ID: '1234567890123456789', DISCORD_PUBLIC_KEY: newKeys().publicKey },
  ...{ CREDITS: 'on', CREDITS_PACKS: '10:500', STRIPE_SECRET_KEY: 'sk_test_x', STRIPE_WEBHOOK_SECRET: 'whsec_x' },
};

let scratch: Scratch;
let app: App;
let url: string;
const opened = (more: Readonly<Record<string, string>>) => {
  const data = 'url' in scratch.where ? { DATABASE_URL: scratch.where.url } : { DATA_DIR: scratch.where.dataDir };
  const config = readConfig({ ...EVERYTHING, ...data, ...more, PORT: '0' });
  return openApp('bot', { config, log: openLog('silent'), reach: PUBLIC });
};
beforeAll(async () => {
  const [, place] = databases.at(-1) ?? [];
  if (!place) throw new Error('no database');
  scratch = await place();
  app = await opened({ BOARD_TOKEN });
  url = app.url?.replace('localhost', '127.0.0.1') ?? '';
});
afterAll(async () => {
  await app.close();
  await scratch.remove();
});

const EVIL = 'https://evil.example.com';
/** What browsers say of a request that a page of ours, or of another site, makes. */
const OWN = { origin: 'https://fit.example.com', 'sec-fetch-site': 'same-origin' };
const FOREIGN: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ['a form of another site', { origin: EVIL, 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' }],
  ['a script of another site', { origin: EVIL, 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'cors' }],
  ['another site in an older browser', { origin: EVIL }],
  ['a page under a name beside ours', { origin: 'https://other.example.com', 'sec-fetch-site': 'same-site' }],
  ['a frame without an origin', { origin: 'null', 'sec-fetch-site': 'cross-site' }],
  ['nobody knows where', {}],
];
const BODY = { 'content-type': 'application/x-www-form-urlencoded' };

async function ask(method: string, path: string, headers: Readonly<Record<string, string>> = {}, body = '') {
  const ended = new AbortController();
  const sent = method === 'POST' ? { headers: { ...BODY, ...headers }, body } : { headers };
  const response = await fetch(url + path, { method, redirect: 'manual', signal: ended.signal, ...sent });
  const stream = response.headers.get('content-type') === 'text/event-stream';
  const html = stream ? '' : await response.text();
  ended.abort();
  return { status: response.status, headers: response.headers, cookies: response.headers.getSetCookie(), html };
}

const lines = Object.entries(ROUTES).map(([route, line]) => {
  const [method = '', path = ''] = route.split(' ');
  return { route, path, method: method === 'ALL' ? 'GET' : method, ...line };
});
const posts = lines.filter(({ method }) => method === 'POST');
const guarded = (guard: string) => posts.filter(({ guards }) => guards?.some((each) => each === guard));
const COMMAND_PATHS = COMMANDS.map(({ name }) => `/command/${name}`);

test('every route has its line here, and every line its route', () => {
  const named = ({ method, path }: { method: string; path: string }) =>
    `${method} ${COMMAND_PATHS.includes(path) ? '/command/:name' : path}`;
  expect([...new Set(app.routes.map(named))].sort()).toEqual(Object.keys(ROUTES).sort());
  const paths = new Set(app.routes.map(({ path }) => path));
  expect(COMMAND_PATHS.filter((path) => !paths.has(path))).toEqual([]);
});

test('what changes something is asked by POST, and each POST says what guards it', () => {
  expect([...new Set(lines.map(({ method }) => method))].sort()).toEqual(['GET', 'POST']);
  expect(posts.filter(({ guards = [] }) => guards.length === 0)).toEqual([]);
});

describe.each(lines)('$route', ({ method, asks, status, cookie }) => {
  test('answers whoever proves nothing as it should, with strict headers and no cookie but its own', async () => {
    const { headers, cookies, ...answer } = await ask(method, asks, method === 'POST' ? OWN : {});
    expect(answer.status).toBe(status);
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; .*frame-ancestors 'none'$/);
    expect(headers.get('content-security-policy')).not.toMatch(/unsafe|\*|https?:/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('referrer-policy')).toMatch(/^(no-referrer|same-origin)$/);
    for (const each of cookies) expect(each).toMatch(cookie ? COOKIES[cookie] : /^no cookie here$/);
  });

  test('lets no other site read it', async () => {
    const { headers, cookies } = await ask(method, asks, { origin: EVIL, 'sec-fetch-site': 'cross-site' });
    expect([...headers.keys()].filter((name) => name.startsWith('access-control-'))).toEqual([]);
    expect(cookies).toEqual([]);
  });
});

describe.each(FOREIGN)('%s', (_who, headers) => {
  test('does nothing by a form that only our own page may send, whatever cookies the browser adds', async () => {
    const { cookies } = await ask('POST', '/board/login', OWN, `token=${encodeURIComponent(BOARD_TOKEN)}`);
    const cookie = cookies.map((each) => each.split(';')[0]).join('; ');
    expect(cookie).toMatch(/^rolefit-board=/);
    const paths = [...guarded('own page').map(({ asks }) => asks), ...COMMAND_PATHS];
    const asked = await Promise.all(
      paths.map((path) => ask('POST', path, { ...headers, cookie }, `token=${encodeURIComponent(BOARD_TOKEN)}`)),
    );
    expect(asked.map(({ status }) => status)).toEqual(paths.map(() => 403));
    expect(asked.flatMap(({ cookies: given }) => given)).toEqual([]);
  });
});

test('what a proof guards is refused without one, be it from our own page, in a session that stays', async () => {
  const { cookies } = await ask('POST', '/board/login', OWN, `token=${encodeURIComponent(BOARD_TOKEN)}`);
  const cookie = cookies.map((each) => each.split(';')[0]).join('; ');
  for (const { asks, status } of guarded('proof')) {
    const without = await ask('POST', asks, { ...OWN, cookie }, 'kind=evaluate&reference=0123ABCD');
    expect([asks, without.status, without.cookies]).toEqual([asks, status, []]);
  }
  expect((await ask('GET', '/board', { cookie })).html).toContain('Log out');
});

test('what a signature guards is refused without one, be it from our own page', async () => {
  const json = { 'content-type': 'application/json' };
  const event = JSON.stringify({ type: 1, id: 'evt_1', data: { object: {} } });
  const forged = {
    ...{ 'stripe-signature': `t=${Math.floor(Date.now() / 1_000)},v1=${'0'.repeat(64)}` },
    ...{ 'x-signature-ed25519': '0'.repeat(128), 'x-signature-timestamp': String(Math.floor(Date.now() / 1_000)) },
    ...{
      'x-slack-signature': `v0=${'0'.repeat(64)}`,
      'x-slack-request-timestamp': String(Math.floor(Date.now() / 1_000)),
    },
  };
  const paths = [...guarded('signature').map(({ asks }) => asks), '/slack/events'];
  for (const headers of [json, { ...json, ...forged }, { ...json, ...forged, ...OWN }]) {
    const asked = await Promise.all(paths.map((path) => ask('POST', path, headers, event)));
    expect(asked.map(({ status }) => status)).toEqual([401, 400, 401]);
  }
});

test('the way to install the app in Slack sets the cookie that proves who comes back, and no other', async () => {
  const { status, cookies } = await ask('GET', '/slack/install');
  expect([status, cookies]).toEqual([302, [expect.stringMatching(COOKIES['slack-app-oauth-state'])]]);
  expect((await ask('GET', '/slack/oauth_redirect?code=a&state=forged')).status).toBe(400);
});

test('the cookies of the chat and the board are what they should be', async () => {
  const chat = await ask('GET', '/', { 'sec-fetch-site': 'none' });
  expect(chat.cookies).toEqual([expect.stringMatching(COOKIES.rolefit)]);
  const board = await ask('POST', '/board/login', OWN, `token=${encodeURIComponent(BOARD_TOKEN)}`);
  expect(board.cookies).toEqual([expect.stringMatching(COOKIES['rolefit-board'])]);
});

test('a page beside the chat needs nothing of the chat, which may be off', async () => {
  const beside = lines.filter(({ asks, status }) => /^\/(report|download|stripe|board)\//.test(asks) && status === 200);
  const pages = await Promise.all(
    [...beside.map(({ asks }) => asks), '/report/e1', '/board'].map((path) => ask('GET', path)),
  );
  expect(pages.filter(({ html }) => /(?:src|href)="\/page\//.test(html))).toEqual([]);
  expect(pages.filter(({ html }) => !html.includes('<style>'))).toEqual([]);
});

test('without its token there is no board', async () => {
  const other = await opened({});
  const there = other.url?.replace('localhost', '127.0.0.1') ?? '';
  const statuses = ['/board', '/board/login'].map(async (path) => (await fetch(there + path)).status);
  expect(await Promise.all(statuses)).toEqual([404, 404]);
  expect(other.routes.filter(({ path }) => path.startsWith('/board'))).toEqual([]);
  await other.close();
});
