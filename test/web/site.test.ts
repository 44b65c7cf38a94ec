import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { details, fail, read } from '../support/toy-commands.ts';
import { cookieOf, fromPage, type RunningSite, startSite } from '../support/web-site.ts';
import { memoryWebStore } from '../support/web-store.ts';

let site: RunningSite;
beforeAll(async () => {
  site = await startSite({
    store: memoryWebStore(),
    commands: [read, details, fail],
    publicUrl: 'https://fit.example.com',
  });
});
afterAll(() => site.stop());

const post = (command: string, body: FormData | string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${site.url}/command/${command}`, { method: 'POST', body, headers: { ...fromPage(site.url), ...headers } });

const form = (entries: Record<string, string | Blob>): FormData => {
  const filled = new FormData();
  for (const [name, value] of Object.entries(entries)) filled.append(name, value);
  return filled;
};

/** A raw request: fetch does not let a Host header be chosen. Resolves with status and text. */
const raw = (path: string, headers: Record<string, string>, method = 'GET') =>
  new Promise<{ status: number | undefined; text: string }>((resolve, reject) => {
    const sent = request(site.url + path, { method, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk) => {
        text += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode, text }));
    });
    sent.on('error', reject).end();
  });

describe('the page', () => {
  test('holds a form for each command, made of its options', async () => {
    const page = await (await fetch(site.url)).text();
    expect(page).toContain('<form class="panel" data-command="read"');
    expect(page).toContain('<input type="file" id="read-paper" name="paper" accept=".pdf"');
    expect(page).toContain('<textarea id="read-job" name="job"');
    expect(page).toContain('<input type="radio" name="mood" value="kind">');
    expect(page).toContain('<input type="hidden" name="again" value="" disabled>');
    expect(page).toContain('<li class="entry" role="option" id="entry-read"');
    expect(page).not.toContain('id="entry-details"');
  });

  test('has nothing inline and loads nothing from elsewhere', async () => {
    const response = await fetch(site.url);
    const page = await response.text();
    expect(page).not.toMatch(/<style|style=| on[a-z]+=|<script(?! type="module" src="\/page\/chat\.ts"><\/script>)/);
    expect(page).not.toMatch(/(?:src|href)="(?!\/)/);
    expect(response.headers.get('content-security-policy')).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    );
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('referrer-policy')).toBe('no-referrer');
  });

  test('gets its script as JavaScript, and again only when it has changed', async () => {
    const script = await fetch(`${site.url}/page/chat.ts`);
    expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(await script.text()).not.toContain(': HTMLElement');
    const etag = script.headers.get('etag') ?? '';
    expect((await fetch(`${site.url}/page/chat.ts`, { headers: { 'if-none-match': etag } })).status).toBe(304);
  });

  test.each(['/page/tsconfig.json', '/page/..%2fsite.ts', '/page/base.css', '/nowhere'])(
    '%s is a page that is not there',
    async (path) => {
      const response = await fetch(site.url + path);
      expect(response.status).toBe(404);
      expect(await response.text()).toContain('There is nothing here');
    },
  );
});

describe('the session', () => {
  test('is a signed cookie that scripts and other sites do not get', async () => {
    const response = await fetch(site.url, { headers: { 'sec-fetch-site': 'none' } });
    expect(response.headers.getSetCookie()[0]).toMatch(
      /^rolefit=[0-9a-f-]{36}\.[\w-]{43}; Max-Age=34560000; Path=\/; HttpOnly; Secure; SameSite=Strict$/,
    );
  });

  test('stays when the cookie is right, and is another when it was tampered with', async () => {
    const cookie = cookieOf(await fetch(site.url, { headers: { 'sec-fetch-site': 'none' } })) ?? '';
    const headers = { 'sec-fetch-site': 'none' };
    expect(cookieOf(await fetch(site.url, { headers: { ...headers, cookie } }))).toBeUndefined();
    const tampered = cookie.replace(/=./, (sign) => (sign === '=0' ? '=1' : '=0'));
    expect(cookieOf(await fetch(site.url, { headers: { ...headers, cookie: tampered } }))).toMatch(/^rolefit=/);
  });

  test('does not begin anew because a link elsewhere leads here, whose strict cookie stays at home', async () => {
    const headers = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' };
    expect(cookieOf(await fetch(site.url, { headers }))).toBeUndefined();
  });

  test('does not begin anew because a link elsewhere leads to the stream of events', async () => {
    const headers = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', accept: 'text/html,*/*;q=0.8' };
    for (const sent of [headers, { accept: headers.accept }]) {
      const response = await fetch(`${site.url}/events`, { headers: sent });
      expect([response.status, cookieOf(response)]).toEqual([403, undefined]);
    }
  });

  test('that begins with a command is told to the page', async () => {
    const response = await post('details', form({ of: 'it' }));
    expect(response.headers.get('rolefit-session')).toBe('new');
    const again = await post('details', form({ of: 'it' }), { cookie: cookieOf(response) ?? '' });
    expect(again.headers.get('rolefit-session')).toBeNull();
    expect(cookieOf(again)).toBeUndefined();
  });
});

describe('whom the site answers', () => {
  test.each([
    ['localhost:8080', 200],
    ['127.0.0.1', 200],
    ['[::1]:8080', 200],
    ['fit.example.com', 200],
    ['evil.example.com', 421],
    ['localhost.evil.example.com', 421],
    ['localhost:8080@evil.example.com', 400],
  ])('under the name %j: %d', async (host, status) => {
    expect((await raw('/', { host })).status).toBe(status);
  });

  test.each<[string, Record<string, string>, number]>([
    ['our own page', { origin: 'SELF', 'sec-fetch-site': 'same-origin' }, 200],
    ['our own page in an older browser', { origin: 'SELF' }, 200],
    ['the public address behind a proxy', { origin: 'https://fit.example.com' }, 200],
    ['another site', { origin: 'https://evil.example.com', 'sec-fetch-site': 'cross-site' }, 403],
    ['another site in an older browser', { origin: 'https://evil.example.com' }, 403],
    ['another port of this machine', { origin: 'http://127.0.0.1:1', 'sec-fetch-site': 'same-site' }, 403],
    ['a sandboxed frame', { origin: 'null', 'sec-fetch-site': 'cross-site' }, 403],
    ['nobody knows where', {}, 403],
  ])('a command from %s: %d', async (_name, headers, status) => {
    const sent = Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name, value.replace('SELF', site.url)]),
    );
    const response = await fetch(`${site.url}/command/details`, {
      method: 'POST',
      body: form({ of: 'it' }),
      headers: sent,
    });
    expect(response.status).toBe(status);
  });

  test('events are not for the pages of other sites', async () => {
    expect((await raw('/events', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' })).status).toBe(403);
  });
});
