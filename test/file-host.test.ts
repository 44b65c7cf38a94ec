import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, test } from 'vitest';
import { Problem } from '../src/chat/problem.ts';
import { fileHost } from '../src/file-host.ts';
import { PUBLIC } from '../src/papers.ts';
import { guardedFetch } from '../src/posting/fetch/fetch.ts';
import { fetching, open, site, thrown } from './support/fetching.ts';

const BYTES = Buffer.from('%PDF-a paper');
const codeOf = (error: unknown): unknown => (error instanceof Problem ? error.text.code : error);

describe('the door for files of Slack and Discord', () => {
  test('is the guarded fetch, with the credentials that it was given and no redirect followed', async () => {
    const host = await site((request, response) => {
      if (request.url === '/moved') response.writeHead(302, { location: 'https://elsewhere.example.test/' }).end();
      else response.setHeader('content-disposition', 'attachment').end(BYTES);
    });
    const ask = fileHost(host, []);
    const answer = await ask(host.link('/paper'), { authorization: 'Bearer t', maxBytes: 100 });
    expect(answer).toMatchObject({ status: 200, body: BYTES });
    expect(answer.header('content-disposition')).toBe('attachment');
    expect(host.requests.map(({ headers }) => headers.authorization)).toEqual(['Bearer t']);
    expect((await ask(host.link('/moved'), { maxBytes: 100 })).status).toBe(302);
    expect(host.lookups).not.toContain('elsewhere.example.test');
  });

  test('takes a file of exactly the limit, and none of a byte more', async () => {
    const host = await site((_request, response) => void response.end(BYTES));
    const ask = fileHost(host, []);
    expect((await ask(host.link('/paper'), { maxBytes: BYTES.length })).body).toHaveLength(BYTES.length);
    const error = await thrown(ask(host.link('/paper'), { maxBytes: BYTES.length - 1 }));
    expect(codeOf(error)).toBe('file-too-large');
  });

  test('goes to this machine only where the environment named it, and to that port alone', async () => {
    const server = createServer((_request, response) => void response.end(BYTES)).listen(0, '127.0.0.1');
    await new Promise((ready) => server.once('listening', ready));
    open.push(server);
    const { port } = server.address() as AddressInfo;
    const origin = `http://127.0.0.1:${port}`;
    const named = fileHost(PUBLIC, [origin]);
    expect((await named(`${origin}/paper`, { maxBytes: 100 })).body).toEqual(BYTES);
    const others = [`http://localhost:${port}/`, `http://a:b@127.0.0.1:${port}/`, `http://127.0.0.1:${port + 1}/`];
    for (const link of others) expect(String(await thrown(named(link, { maxBytes: 100 })))).not.toContain(link);
    expect(String(await thrown(fileHost(PUBLIC, [])(`${origin}/paper`, { maxBytes: 100 })))).toContain('not answer');
  });
});

test('credentials are never given to a fetch that may be sent elsewhere', async () => {
  const host = await site((_request, response) => void response.end(BYTES));
  const error = await thrown(guardedFetch(host.link('/'), fetching(host, { authorization: 'Bearer t' })));
  expect(error).toBeInstanceOf(Error);
  expect(host.requests).toEqual([]);
});

// Beside it: what the model's SDK is given, for the one server that the environment names.
test('nothing else opens an address: there is one fetch', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.startsWith('web/page/'))
    .map((path) => `src/${path}`);
  const opening = /(?<![.\w])fetch\(|from 'undici'|from 'node:https?'/;
  const which = files.filter((path) => opening.test(readFileSync(path, 'utf8').replace(/^.*import type.*$/gm, '')));
  expect(which.sort()).toEqual([
    'src/fit/openai/ask.ts',
    'src/posting/fetch/fetch-connect.ts',
    'src/posting/fetch/fetch.ts',
  ]);
});
