import { readFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import { Problem } from '../../src/chat/problem.ts';
import type { PostingDeps, PostingInput } from '../../src/posting/read.ts';
import { readPosting } from '../../src/posting/read.ts';
import { page, type Site, startSite } from '../support/site.ts';

const fixture = (name: string): string =>
  readFileSync(new URL(`../fixtures/postings-html/${name}`, import.meta.url), 'utf8');
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const PAGE = fixture('ld-graph.html');
const TEXT =
  'Pastry Chef at Harbour Bakery\nWe are looking for a chef.\n\nRequirements\n- Ability to bake every day.\n'.padEnd(
    400,
    'Benefits: full-time, bread. ',
  );

const open: Site[] = [];
afterEach(async () => {
  for (const site of open.splice(0)) await site.close();
});
async function site(answer: RequestListener): Promise<Site> {
  const started = await startSite(answer);
  open.push(started);
  return started;
}
const deps = (to: Site, now = '2030-02-01T00:00:00Z'): PostingDeps => ({
  fetching: { policy: to.policy, resolve: to.resolve, userAgent: 'Rolefit/0.1.0' },
  now: () => new Date(now),
  extractText: async () => TEXT,
});
const codeOf = async (input: PostingInput, given: PostingDeps): Promise<string> => {
  try {
    await readPosting(input, given);
  } catch (error) {
    if (error instanceof Problem) return error.text.code;
    throw error;
  }
  return 'no problem';
};

test('a link is fetched once and read, in any of the forms in which chats write it', async () => {
  const to = await site(page(PAGE));
  for (const link of [to.link('/jobs/4711?utm_source=chat#top'), `<${to.link('/jobs/4711')}|Pastry Chef>`]) {
    const posting = await readPosting({ link }, deps(to));
    expect([posting.url, posting.source, posting.title]).toEqual([to.link('/jobs/4711'), 'json-ld', 'Pastry Chef']);
  }
  expect(to.requests).toHaveLength(2);
});

test.each([
  ['https://www.linkedin.com/jobs/view/4711', 'LinkedIn'],
  ['https://de.linkedin.com/jobs/view/4711', 'LinkedIn'],
  ['https://lnkd.in/abc', 'LinkedIn'],
  ['https://uk.indeed.com/viewjob?jk=1', 'Indeed'],
  ['https://www.indeed.co.uk/viewjob?jk=1', 'Indeed'],
  ['https://www.glassdoor.de/job-listing/x', 'Glassdoor'],
  ['ziprecruiter.com/jobs/x', 'ZipRecruiter'],
])('%s is refused by name before anything is sent', async (link, name) => {
  const to = await site(page(PAGE));
  const error = await readPosting({ link }, deps(to)).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(Problem);
  const { code, title } = (error as Problem).text;
  expect([code, title.startsWith(name)]).toEqual(['site-forbids-reading', true]);
  expect(to.lookups).toEqual([]);
});

test('a redirect to such a site is not followed, and a lookalike name is no such site', async () => {
  const to = await site((_request, response) =>
    response.writeHead(302, { location: `https://www.linkedin.com:${open[0]?.port}/jobs` }).end(),
  );
  expect(await codeOf({ link: to.link('/short') }, deps(to))).toBe('site-forbids-reading');
  expect(to.lookups).toEqual(['jobs.example.test']);
  expect(await codeOf({ link: 'https://notlinkedin.com/jobs/1' }, deps(to))).toBe('link-refused');
});

test.each([
  [404, 'posting-closed'],
  [410, 'posting-closed'],
  [401, 'posting-login'],
  [403, 'posting-blocked'],
  [429, 'posting-blocked'],
  [503, 'posting-blocked'],
  [500, 'posting-blocked'],
])('status %i is %s, whatever the page says', async (status, code) => {
  const to = await site(page(PAGE, status));
  expect(await codeOf({ link: to.link('/jobs/4711') }, deps(to))).toBe(code);
});

test('a removed job that redirects to the list is closed, a link to the list is a list', async () => {
  const to = await site((request, response) => {
    if (request.url === '/jobs') page(fixture('list.html'))(request, response);
    else response.writeHead(302, { location: '/jobs' }).end();
  });
  expect(await codeOf({ link: to.link('/jobs/pastry-chef-4711') }, deps(to))).toBe('posting-closed');
  expect(await codeOf({ link: to.link('/jobs') }, deps(to))).toBe('posting-list');
});

test('a live page whose date has passed is closed; the same page as a file is read and says so', async () => {
  const to = await site(page(PAGE));
  const late = deps(to, '2031-01-01T00:00:00Z');
  expect(await codeOf({ link: to.link('/jobs/4711') }, late)).toBe('posting-closed');
  expect((await readPosting({ file: bytes(PAGE) }, late)).open).toBe(false);
});

test('a saved page says where it came from: by the given link, or by the browser’s own note', async () => {
  const to = await site(page(''));
  const given = await readPosting({ file: bytes(PAGE), url: 'https://bakery.example/jobs/1?utm_source=x' }, deps(to));
  expect(given.url).toBe('https://bakery.example/jobs/1');
  const noted = PAGE.replace('<html', '<!-- saved from url=(0029)https://bakery.example/jobs/2 -->\n<html');
  expect((await readPosting({ file: bytes(noted) }, deps(to))).url).toBe('https://bakery.example/jobs/2');
});

test('files are told apart by content', async () => {
  const to = await site(page(''));
  const job = {
    '@type': 'JobPosting',
    title: 'Baker',
    description: '<p>You will bake. </p>'.repeat(30),
    validThrough: '2029-01-01',
  };
  const read = async (file: Uint8Array) => {
    const { source, title, open: isOpen } = await readPosting({ file }, deps(to));
    return [source, title, isOpen];
  };
  expect(await read(bytes(TEXT))).toEqual(['file', 'Pastry Chef', true]);
  expect(await read(bytes(`\ufeff${TEXT}`))).toEqual(['file', 'Pastry Chef', true]);
  expect(await read(Buffer.from(`\ufeff${TEXT}`, 'utf16le'))).toEqual(['file', 'Pastry Chef', true]);
  expect(await read(bytes('%PDF-1.7 …'))).toEqual(['file', 'Pastry Chef', true]);
  expect(await read(bytes('PK\u0003\u0004…'))).toEqual(['file', 'Pastry Chef', true]);
  expect(await read(bytes(JSON.stringify(job)))).toEqual(['json-ld', 'Baker', false]);
  const western = Buffer.from(fixture('german.html').replace('utf-8', 'windows-1252'), 'latin1');
  expect((await readPosting({ file: western }, deps(to))).text).toContain('nächstmöglichen');
});

test.each([
  ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'posting-format'],
  ['an old Word file', Buffer.from('d0cf11e0a1b11ae10000000000000000', 'hex'), 'posting-format'],
  ['rich text', bytes('{\\rtf1\\ansi hello}'), 'posting-format'],
  ['nothing', new Uint8Array(), 'posting-empty'],
  ['too many bytes', new Uint8Array(10 * 1024 * 1024 + 1), 'posting-too-large'],
  ['too many tags', bytes(`<html>${'<b>'.repeat(100_000)}`), 'posting-too-large'],
])('%s is refused', async (_what, file, code) => {
  const to = await site(page(''));
  expect(await codeOf({ file }, deps(to))).toBe(code);
});

test('deep nesting is cut, not followed', async () => {
  const to = await site(page(''));
  const file = bytes(`<html><body><div>${TEXT}</div>${'<div>'.repeat(30_000)}deep`);
  const { text } = await readPosting({ file }, deps(to));
  expect(text).not.toContain('deep');
});

test('pasted text goes the same way', async () => {
  const to = await site(page(''));
  expect((await readPosting({ text: TEXT }, deps(to))).company).toBe('Harbour Bakery');
});

test('every problem says what to do next', async () => {
  const problems = await import('../../src/posting/problems.ts');
  const made = Object.entries(problems).filter(([, make]) => typeof make === 'function');
  expect(made).toHaveLength(12);
  for (const [, make] of made) {
    const { text } = (make as (words: string) => Problem)('Example');
    expect(text.code).toMatch(/^[a-z-]+$/);
    expect(text.next).toMatch(/^[A-Z].*\.$/);
  }
});
