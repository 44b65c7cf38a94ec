import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { guardedFetch } from '../../src/posting/fetch/fetch.ts';
import { checkedLink } from '../../src/posting/fetch/fetch-link.ts';
import { PUBLIC_WEB } from '../../src/posting/fetch/fetch-policy.ts';
import { fetching, problem, REFUSED, site } from '../support/fetching.ts';
import { page } from '../support/site.ts';

/** Every way in which one octet of an address can be written, by the WHATWG rules for hosts. */
const octets = (value: number): readonly string[] => [
  `${value}`,
  `0x${value.toString(16)}`,
  `0X${value.toString(16).toUpperCase()}`,
  `0${value.toString(8)}`,
  `0x000000${value.toString(16)}`,
  [...`${value}`].map((digit) => String.fromCodePoint(0xff10 + Number(digit))).join(''),
];
const INSIDE = [
  [127, 0, 0, 1],
  [10, 0, 0, 5],
  [169, 254, 169, 254],
  [192, 168, 1, 1],
  [100, 100, 100, 200],
] as const;

test('no spelling of an IPv4 address is a link, whatever each part is written in', () => {
  const spelled = fc
    .constantFrom(...INSIDE)
    .chain((parts) => fc.tuple(...parts.map((part) => fc.constantFrom(...octets(part)))));
  const dots = fc.constantFrom('.', '。', '．', '｡', '%2e');
  fc.assert(
    fc.property(spelled, dots, fc.constantFrom('', '.', '%2E'), (parts, dot, end) => {
      expect(() => checkedLink(`https://${parts.join(dot)}${end}/x`, PUBLIC_WEB)).toThrow(
        expect.objectContaining({ text: REFUSED }),
      );
    }),
  );
});

test('no short form, and no IPv6 that holds an IPv4 address, is a link', () => {
  const forms = INSIDE.flatMap(([a, b, c, d]) => {
    const whole = ((a * 256 + b) * 256 + c) * 256 + d;
    const high = (a * 256 + b).toString(16);
    const low = (c * 256 + d).toString(16);
    return [
      `${whole}`,
      `0x${whole.toString(16)}`,
      `0${whole.toString(8)}`,
      `${a}.${whole - a * 2 ** 24}`,
      `${a}.${b}.${c * 256 + d}`,
      `[::ffff:${a}.${b}.${c}.${d}]`,
      `[::ffff:${high}:${low}]`,
      `[::${a}.${b}.${c}.${d}]`,
      `[::${high}:${low}]`,
      `[::ffff:0:${high}:${low}]`,
      `[64:ff9b::${high}:${low}]`,
      `[64:ff9b:1::${high}:${low}]`,
      `[2002:${high}:${low}::1]`,
      `[2001:0:${high}:${low}::1]`,
      `[fe80::5efe:${high}:${low}]`,
      `[0:0:0:0:0:ffff:${high}:${low}]`,
    ];
  });
  for (const form of forms)
    expect(() => checkedLink(`https://${form}/x`, PUBLIC_WEB), form).toThrow(
      expect.objectContaining({ text: REFUSED }),
    );
});

test.each([
  'https://①②⑦.⓪.⓪.①/',
  'https://jobs.example.test@127.0.0.1/',
  'https://jobs.example.test:443@10.0.0.1/',
  'https://[::1%25eth0]/',
  'https:10.0.0.1',
  'https:///127.0.0.1/',
  'https://127.0.0.1\t/',
  'https://localhost%00.example.test/',
  'https://local\u00adhost/',
  'https://ⓛⓞⓒⓐⓛⓗⓞⓢⓣ/',
  'https://jobs.example.test:0/',
  'https://jobs.example.test:80/',
  'https://jobs.example.test:65536/',
  'https://jobs.example.test:443.0/',
  'https://kubernetes.default.svc.cluster.local/',
  'ws://jobs.example.test/',
  'HTTPS://[::]:443/',
])('%s is refused', (link) => {
  expect(() => checkedLink(link, PUBLIC_WEB)).toThrow(expect.objectContaining({ text: REFUSED }));
});

test('a backslash ends the host, as it does for whoever connects', () => {
  expect(checkedLink('https://jobs.example.test\\@10.0.0.1/', PUBLIC_WEB).href).toBe(
    'https://jobs.example.test/@10.0.0.1/',
  );
});

test('a redirect to any of these, or down to http, is refused like the first link', async () => {
  const places = [
    'https://2130706433/',
    'https://0x7f.1/',
    'https://[::ffff:7f00:1]/',
    'https://[64:ff9b::7f00:1]/',
    '//127.1/',
    'https://127%2e1/',
  ];
  const to = await site((request, response) => {
    const at = Number(request.url?.slice(1));
    response.writeHead(307, { location: places[at] ?? `http://jobs.example.test:${to.port}/` }).end();
  });
  for (let at = 0; at <= places.length; at++)
    expect(await problem(guardedFetch(to.link(`/${at}`), fetching(to)))).toEqual(REFUSED);
  expect(to.requests).toHaveLength(places.length + 1);
});

test.each([
  ['nowhere', ''],
  ['no address', 'https://'],
  ['a path of dots', 'https://..'],
])('a redirect to %s ends the work', async (_what, location) => {
  const to = await site((_request, response) => response.writeHead(302, { location }).end());
  const work = guardedFetch(to.link('/'), fetching(to));
  if (location === '') expect((await work).status).toBe(302);
  else expect(await problem(work)).toEqual(REFUSED);
});

test('headers without end are refused before they fill the memory', async () => {
  const to = await site((_request, response) => {
    const { socket } = response;
    socket?.write('HTTP/1.1 200 OK\r\n');
    for (let line = 0; line < 2_000; line++) socket?.write(`x-${line}: ${'a'.repeat(100)}\r\n`);
  });
  expect(await problem(guardedFetch(to.link('/'), fetching(to)))).toEqual(REFUSED);
});

test('informational answers without end are left in time', async () => {
  const to = await site((_request, response) => {
    const more = setInterval(() => response.socket?.write('HTTP/1.1 103 Early Hints\r\nlink: x\r\n\r\n'), 10);
    response.socket?.on('close', () => clearInterval(more));
  });
  const limits = { connect: 150, headers: 150, body: 150, total: 400 };
  const { code } = await problem(guardedFetch(to.link('/'), fetching(to, { limits })));
  expect(['posting-too-slow', 'link-refused']).toContain(code);
});

test('a body cut short, and compression cut short or within compression, unpack nothing more', async () => {
  const twice = gzipSync(gzipSync(Buffer.alloc(2_000_000)));
  const bodies: Record<string, Buffer> = { '/cut': gzipSync('<p>page</p>').subarray(0, 20), '/twice': twice };
  const to = await site((request, response) => {
    const body = bodies[request.url ?? ''];
    const coded = body === undefined ? {} : { 'content-encoding': 'gzip' };
    response.writeHead(200, { 'content-type': 'text/html', ...coded, ...(body ? {} : { 'content-length': '100' }) });
    if (body) response.end(body);
    else response.write('ten bytes!', () => response.destroy());
  });
  expect(await problem(guardedFetch(to.link('/cut'), fetching(to)))).toEqual(REFUSED);
  expect(await problem(guardedFetch(to.link('/short'), fetching(to)))).toEqual(REFUSED);
  expect((await guardedFetch(to.link('/twice'), fetching(to))).body.length).toBeLessThan(10_000);
});

test('data of an interface has to be data, and a redirect of one is refused when none is allowed', async () => {
  const to = await site((request, response) => {
    if (request.url === '/moved') response.writeHead(302, { location: '/data' }).end();
    else
      response.writeHead(200, { 'content-type': request.url === '/data' ? 'application/json' : 'text/html' }).end('{}');
  });
  const data = fetching(to, { kind: 'data', limits: { redirects: 0 } });
  expect(Buffer.from((await guardedFetch(to.link('/data'), data)).body).toString()).toBe('{}');
  expect(to.requests[0]?.headers.accept).toBe('application/json,application/xml;q=0.9,text/xml;q=0.9');
  expect((await problem(guardedFetch(to.link('/page'), data))).code).toBe('posting-format');
  expect(await problem(guardedFetch(to.link('/moved'), data))).toEqual(REFUSED);
});

test('whatever stands behind a link that may not be opened, the refusal is literally the same', async () => {
  const to = await site((_request, response) => response.writeHead(302, { location: 'https://10.0.0.1/' }).end());
  const closed = await site(page('x'));
  const link = closed.link('/');
  await closed.close();
  const { ca: _, ...untrusting } = to.policy;
  const causes = [
    guardedFetch('https://10.0.0.1/', fetching(to, { policy: PUBLIC_WEB })),
    guardedFetch('https://[fd00::1]/', fetching(to, { policy: PUBLIC_WEB })),
    guardedFetch('https://intranet/', fetching(to, { policy: PUBLIC_WEB })),
    guardedFetch('file:///etc/passwd', fetching(to)),
    guardedFetch(to.link('/'), fetching(to)),
    guardedFetch(to.link('/'), fetching(to, { policy: untrusting })),
    guardedFetch(to.link('/'), fetching(to, { resolve: async () => ['10.0.0.1'] })),
    guardedFetch(to.link('/'), fetching(to, { resolve: async () => [] })),
    guardedFetch(to.link('/'), fetching(to, { resolve: () => Promise.reject(new Error('ENOTFOUND')) })),
    guardedFetch(link, fetching(closed)),
  ];
  const texts = await Promise.all(causes.map(async (cause) => JSON.stringify(await problem(cause))));
  expect(new Set(texts)).toEqual(new Set([JSON.stringify(REFUSED)]));
  expect(REFUSED.detail).not.toMatch(/\d|intranet|private|local/i);
});
