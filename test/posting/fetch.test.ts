import { expect, test } from 'vitest';
import { guardedFetch } from '../../src/posting/fetch/fetch.ts';
import { checkedLink } from '../../src/posting/fetch/fetch-link.ts';
import { PUBLIC_WEB } from '../../src/posting/fetch/fetch-policy.ts';
import { fetching, problem, REFUSED, site, thrown } from '../support/fetching.ts';
import { page } from '../support/site.ts';

test('a page comes with its address, status, type and bytes', async () => {
  const to = await site(page('<p>Welder wanted</p>'));
  const got = await guardedFetch(to.link('/jobs/7#apply'), fetching(to));
  expect({ ...got, headers: {}, body: Buffer.from(got.body).toString() }).toEqual({
    url: to.link('/jobs/7'),
    headers: {},
    status: 200,
    contentType: 'text/html; charset=utf-8',
    body: '<p>Welder wanted</p>',
  });
});

test('the request names us, carries the host as TLS server name, and no cookie, credential or referer', async () => {
  const to = await site((request, response) => {
    if (request.url === '/one') response.writeHead(302, { location: '/two', 'set-cookie': 'id=1; Path=/' }).end();
    else page('done')(request, response);
  });
  await guardedFetch(to.link('/one'), fetching(to));
  expect(to.requests.map((request) => [request.url, request.servername])).toEqual([
    ['/one', 'jobs.example.test'],
    ['/two', 'jobs.example.test'],
  ]);
  const { headers } = to.requests[1] ?? expect.fail('no second request');
  expect(Object.keys(headers).sort()).toEqual([
    'accept',
    'accept-encoding',
    'accept-language',
    'connection',
    'host',
    'user-agent',
  ]);
  expect(headers['user-agent']).toBe('Rolefit/0.1.0 (+https://rolefit.example)');
});

const SPELLINGS = [
  'https://127.0.0.1/',
  'https://127.1/',
  'https://0x7f.1/',
  'https://0x7f000001/',
  'https://2130706433/',
  'https://017700000001/',
  'https://0177.0.0.1/',
  'https://127.0.0.1./',
  'https://１２７.０.０.１/',
  'https://①②⑦.⓪.⓪.①/',
  'https://127。0。0。1/',
  'https://[::1]/',
  'https://[::]/',
  'https://[::ffff:127.0.0.1]/',
  'https://[::ffff:7f00:1]/',
  'https://[64:ff9b::7f00:1]/',
  'https://[2002:7f00:1::]/',
  'https://[fc00::1]/',
  'https://[fe80::1]/',
  'https://169.254.169.254/latest/meta-data/',
  'https://100.64.0.1/',
  'https://93.184.216.34/',
  'https://localhost/',
  'https://localhost./',
  'https://intranet/',
  'https://printer.local/',
  'https://metadata.google.internal/',
  'https://router.home.arpa/',
  'https://a.localhost/',
  'https://me:secret@jobs.example.test/',
  'https://me@jobs.example.test/',
  'https://jobs.example.test:8443/',
  'https://jobs.example.test:22/',
  'http://jobs.example.test:8080/',
  'file:///etc/passwd',
  'data:text/html,hello',
  'gopher://jobs.example.test/',
  'ftp://jobs.example.test/',
  'javascript:alert(1)',
  'blob:https://jobs.example.test/1',
  'https://',
  'not a link',
  `https://jobs.example.test/${'a'.repeat(2048)}`,
];

test.each(SPELLINGS)('production refuses %s without a lookup or a connection', async (link) => {
  const to = await site(page('secret'));
  const work = guardedFetch(link, fetching(to, { policy: PUBLIC_WEB }));
  expect(await problem(work)).toEqual(REFUSED);
  expect(to.lookups).toEqual([]);
  expect(to.connections()).toBe(0);
});

test.each([
  ['a private address', ['10.0.0.5']],
  ['loopback', ['127.0.0.1']],
  ['mapped loopback', ['::ffff:127.0.0.1']],
  ['public and private ones mixed', ['93.184.216.34', '127.0.0.1']],
  ['private behind public IPv6', ['2606:4700:4700::1111', 'fd00::1']],
  ['nothing', []],
  ['no address at all', ['jobs.example.test']],
])('production refuses a name whose lookup gives %s, and connects nowhere', async (_what, addresses) => {
  const to = await site(page('secret'));
  const policy = { ...PUBLIC_WEB, ports: [to.port] };
  const work = guardedFetch(to.link('/'), fetching(to, { policy, resolve: async () => addresses }));
  expect(await problem(work)).toEqual(REFUSED);
  expect(to.connections()).toBe(0);
});

test('a failed lookup, a refused connection and a bad certificate read exactly like a private address', async () => {
  const to = await site(page('secret'));
  const { ca: _, ...untrusting } = to.policy;
  const lookup = fetching(to, { resolve: () => Promise.reject(new Error('ENOTFOUND jobs.example.test')) });
  expect(await problem(guardedFetch(to.link('/'), lookup))).toEqual(REFUSED);
  expect(await problem(guardedFetch(to.link('/'), fetching(to, { policy: untrusting })))).toEqual(REFUSED);
  await to.close();
  expect(await problem(guardedFetch(to.link('/'), fetching(to)))).toEqual(REFUSED);
});

test('a name is looked up once and the connection goes to that answer, whatever DNS says next', async () => {
  const to = await site(page('from the checked address'));
  const answers = [['127.0.0.1'], ['10.9.9.9'], ['10.9.9.9']];
  let asked = 0;
  const resolve = async () => answers[asked++] ?? [];
  const got = await guardedFetch(to.link('/'), fetching(to, { resolve }));
  expect(Buffer.from(got.body).toString()).toBe('from the checked address');
  expect(asked).toBe(1);
});

test.each([
  'https://127.0.0.1/',
  'https://[::1]/',
  'http://169.254.169.254/latest/',
  'https://localhost/',
  'file:///etc/passwd',
  'https://me:pw@jobs.example.test/',
  '//10.0.0.1/',
])('a redirect to %s is refused', async (location) => {
  const to = await site((_request, response) => response.writeHead(302, { location }).end());
  expect(await problem(guardedFetch(to.link('/'), fetching(to)))).toEqual(REFUSED);
  expect(to.requests).toHaveLength(1);
});

test('a redirect to a name that leads inside is refused: every hop is looked up and judged', async () => {
  const to = await site((_request, response) =>
    response.writeHead(302, { location: `https://inside.example.test:${to.port}/` }).end(),
  );
  const resolve = async (name: string) => (name.startsWith('inside') ? ['10.0.0.1'] : ['127.0.0.1']);
  expect(await problem(guardedFetch(to.link('/'), fetching(to, { resolve })))).toEqual(REFUSED);
  expect(to.requests).toHaveLength(1);
});

test('three redirects are followed, the fourth is refused', async () => {
  const to = await site((request, response) => {
    const step = Number(request.url?.slice(1));
    if (step === 3) page('arrived')(request, response);
    else response.writeHead(301, { location: `/${step + 1}` }).end();
  });
  expect((await guardedFetch(to.link('/0'), fetching(to))).url).toBe(to.link('/3'));
  const round = await site((_request, response) => response.writeHead(307, { location: '/' }).end());
  expect(await problem(guardedFetch(round.link('/'), fetching(round)))).toEqual(REFUSED);
  expect(round.requests).toHaveLength(4);
});

test('a caller can stop before any hop', async () => {
  const to = await site((_request, response) => response.writeHead(302, { location: '/second' }).end());
  const before = (link: string): void => {
    if (link.endsWith('/second')) throw new Error('stopped');
  };
  await thrown(guardedFetch(to.link('/first'), fetching(to, { before })));
  expect(to.requests.map((request) => request.url)).toEqual(['/first']);
});

test('http becomes https', () => {
  expect(checkedLink('http://jobs.example.test/a', PUBLIC_WEB).href).toBe('https://jobs.example.test/a');
});
