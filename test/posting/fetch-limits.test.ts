import type { RequestListener } from 'node:http';
import { type AddressInfo, createServer } from 'node:net';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { guardedFetch } from '../../src/posting/fetch/fetch.ts';
import { fetching, open, problem, REFUSED, site, thrown } from '../support/fetching.ts';
import { page } from '../support/site.ts';

const IN_TIME = { connect: 150, headers: 150, body: 150, total: 400 };

test.each<[string, RequestListener]>([
  ['never sends headers', () => {}],
  ['drips headers', (_request, response) => void response.socket?.write('HTTP/1.1 200 OK\r\nx: 1\r\n')],
  [
    'sends headers and no body',
    (_request, response) => void response.writeHead(200, { 'content-type': 'text/html' }).flushHeaders(),
  ],
  [
    'drips its body for ever',
    (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      const drip = setInterval(() => response.write('.'), 10);
      response.on('close', () => clearInterval(drip));
    },
  ],
])('a site that %s is left in time', async (_what, answer) => {
  const to = await site(answer);
  expect((await problem(guardedFetch(to.link('/'), fetching(to, { limits: IN_TIME })))).code).toBe('posting-too-slow');
});

test('a lookup that never ends and a connection that never opens are left in time', async () => {
  const to = await site(page('x'));
  const never = fetching(to, { limits: IN_TIME, resolve: () => new Promise(() => {}) });
  expect((await problem(guardedFetch(to.link('/'), never))).code).toBe('posting-too-slow');
  // Accepts the connection and says nothing: the TLS handshake never ends.
  const mute = createServer((socket) => socket.on('error', () => {}));
  await new Promise<void>((ready) => mute.listen(0, '127.0.0.1', ready));
  open.push({ close: () => mute.close() });
  const { port } = mute.address() as AddressInfo;
  const silent = fetching(to, { limits: IN_TIME, policy: { ...to.policy, ports: [port] } });
  expect((await problem(guardedFetch(`https://jobs.example.test:${port}/`, silent))).code).toBe('posting-too-slow');
});

test('redirects share one clock', async () => {
  const to = await site(
    (_request, response) => void setTimeout(() => response.writeHead(302, { location: '/' }).end(), 60),
  );
  const limits = { connect: 100, headers: 100, body: 100, total: 130 };
  expect((await problem(guardedFetch(to.link('/'), fetching(to, { limits })))).code).toBe('posting-too-slow');
});

test('an endless body is stopped at the limit', async () => {
  const to = await site((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    const chunk = Buffer.alloc(64 * 1024, 'a');
    const more = (): void => {
      while (!response.destroyed && response.write(chunk));
    };
    response.on('drain', more);
    more();
  });
  expect((await problem(guardedFetch(to.link('/'), fetching(to)))).code).toBe('posting-too-large');
});

test('compressed pages are read, and a bomb is stopped by what it unpacks to', async () => {
  const answers: Record<string, Buffer> = {
    '/page': gzipSync('<p>small</p>'),
    '/bomb': gzipSync(Buffer.alloc(50_000_000)),
  };
  const to = await site((request, response) => {
    response
      .writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' })
      .end(answers[request.url ?? '']);
  });
  expect(Buffer.from((await guardedFetch(to.link('/page'), fetching(to))).body).toString()).toBe('<p>small</p>');
  expect((await problem(guardedFetch(to.link('/bomb'), fetching(to)))).code).toBe('posting-too-large');
});

test('broken compression is a refusal, chains and other kinds of compression are not read', async () => {
  const to = await site((request, response) => {
    response
      .writeHead(200, { 'content-type': 'text/html', 'content-encoding': request.url?.slice(1) })
      .end('no such data');
  });
  expect(await problem(guardedFetch(to.link('/gzip'), fetching(to)))).toEqual(REFUSED);
  expect((await problem(guardedFetch(to.link('/br'), fetching(to)))).code).toBe('posting-format');
  expect((await problem(guardedFetch(to.link('/gzip,gzip,gzip'), fetching(to)))).code).toBe('posting-format');
});

test.each(['image/png', 'application/octet-stream', 'video/mp4', 'application/zip', 'text/htmlx'])(
  '%s is not read',
  async (type) => {
    const to = await site((_request, response) => response.writeHead(200, { 'content-type': type }).end('x'));
    expect((await problem(guardedFetch(to.link('/'), fetching(to)))).code).toBe('posting-format');
  },
);

test.each([
  'text/html',
  'Application/XHTML+XML; charset=utf-8',
  'application/ld+json',
  'application/json',
  'text/plain',
  'application/xml',
])('%s is read', async (type) => {
  const to = await site((_request, response) => response.writeHead(200, { 'content-type': type }).end('x'));
  expect((await guardedFetch(to.link('/'), fetching(to))).body).toHaveLength(1);
});

test('the caller’s signal ends the work with the caller’s reason', async () => {
  const stop = new AbortController();
  const reason = new Error('the job was cancelled');
  const to = await site(() => stop.abort(reason));
  expect(await thrown(guardedFetch(to.link('/'), fetching(to, { signal: stop.signal })))).toBe(reason);
});
