import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { Problem } from '../../../src/chat/problem.ts';
import { type PostingDeps, type PostingInput, readPosting } from '../../../src/posting/read.ts';
import { json, publicSites } from './public-sites.ts';

const UUID = '0a1b2c3d-1111-2222-3333-0123456789ab';
const fixture = (name: string): string =>
  readFileSync(new URL(`../../fixtures/postings-html/${name}`, import.meta.url), 'utf8');
const PAGE = { body: fixture('ld-graph.html') };
const SHELL = { body: fixture('shell.html') };
const BODY = `<p>We bake at Harbour Bakery.</p><ul>${'<li>You laminate dough, and we offer bread.</li>'.repeat(12)}</ul>`;

const GREENHOUSE = 'https://job-boards.greenhouse.io/harbourbakery/jobs/4711';
const GREENHOUSE_API = 'boards-api.greenhouse.io/v1/boards/harbourbakery/jobs/4711?pay_transparency=true';
const greenhouse = json({ id: 4711, title: 'Pastry Chef', content: BODY, location: { name: 'Leeds' } });
const LEVER = `https://jobs.lever.co/harbourbakery/${UUID}`;
const LEVER_API = `api.lever.co/v0/postings/harbourbakery/${UUID}?mode=json`;

const codeOf = async (input: PostingInput, deps: PostingDeps): Promise<string> => {
  const error = await readPosting(input, deps).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (error instanceof Problem) return error.text.code;
  throw error ?? new Error('nothing was thrown');
};

test('a site with an interface is asked by it, with one request, and names itself as the source', async () => {
  const { deps, asked } = await publicSites({ [GREENHOUSE_API]: greenhouse });
  const { url, source, title, company, location } = await readPosting({ link: `${GREENHOUSE}?gh_src=x` }, deps);
  expect({ url, source, title, company, location }).toEqual({
    url: GREENHOUSE,
    source: 'greenhouse',
    title: 'Pastry Chef',
    company: 'Harbour Bakery',
    location: 'Leeds',
  });
  expect(asked).toEqual([GREENHOUSE_API]);
});

test.each([
  ['an error', 500],
  ['a refusal', 403],
  ['a redirect', { body: '', location: 'https://api.lever.co/elsewhere' }],
  ['a page in place of data', { body: '<html>sign in</html>', type: 'text/html' }],
  ['data of another shape', json({ ok: true })],
  ['data that ends too soon', { body: '{"id":', type: 'application/json' }],
  ['a posting without text', json({ id: UUID, text: 'Pastry Chef', description: '' })],
  ['"not found", which proves nothing there', 404],
])('when the interface answers with %s, the page is read', async (_what, answer) => {
  const { deps, asked } = await publicSites({ [LEVER_API]: answer, [LEVER.slice(8)]: PAGE });
  expect((await readPosting({ link: LEVER }, deps)).source).toBe('json-ld');
  expect(asked).toEqual([LEVER_API, LEVER.slice(8)]);
});

test('where "not found" is proof, or the board no longer has the job, it is closed and no page is opened', async () => {
  const gone = await publicSites({});
  expect(await codeOf({ link: GREENHOUSE }, gone.deps)).toBe('posting-closed');
  expect(gone.asked).toEqual([GREENHOUSE_API]);
  const link = `https://jobs.ashbyhq.com/harbour/${UUID}`;
  const board = 'api.ashbyhq.com/posting-api/job-board/harbour?includeCompensation=true';
  const without = await publicSites({ [board]: json({ jobs: [{ id: 'other' }] }) });
  expect(await codeOf({ link }, without.deps)).toBe('posting-closed');
});

test('a site that asks for fewer requests gets none', async () => {
  const { deps, asked } = await publicSites({ [LEVER_API]: 429, [LEVER.slice(8)]: PAGE });
  expect(await codeOf({ link: LEVER }, deps)).toBe('posting-blocked');
  expect(asked).toEqual([LEVER_API]);
});

test('an interface that is kept from us and a page that needs its scripts are a blocked posting, not an empty one', async () => {
  const blocked = await publicSites({ [LEVER_API]: 403, [LEVER.slice(8)]: SHELL });
  expect(await codeOf({ link: LEVER }, blocked.deps)).toBe('posting-blocked');
  const empty = await publicSites({ [LEVER_API]: 404, [LEVER.slice(8)]: SHELL });
  expect(await codeOf({ link: LEVER }, empty.deps)).toBe('posting-empty');
});

test('an employer’s page with Greenhouse’s number: by its domain, else by the board that the page embeds, else as a page', async () => {
  const link = 'https://careers.example.test/open?gh_jid=4711';
  const guessed = 'boards-api.greenhouse.io/v1/boards/example/jobs/4711?pay_transparency=true';
  const own = 'https://careers.harbourbakery.example.test/open?gh_jid=4711';
  const byName = await publicSites({ [guessed]: greenhouse });
  expect((await readPosting({ link: own }, byName.deps)).url).toBe(own);
  const embed = {
    body: '<body><div id="grnhse_app"></div><script src="https://boards.greenhouse.io/embed/job_board/js?for=harbourbakery"></script>',
  };
  const embedded = await publicSites({ [link.slice(8)]: embed, [GREENHOUSE_API]: greenhouse });
  expect((await readPosting({ link }, embedded.deps)).source).toBe('greenhouse');
  expect(embedded.asked).toEqual([guessed, link.slice(8), GREENHOUSE_API]);
  const page = await publicSites({ [link.slice(8)]: PAGE });
  expect((await readPosting({ link }, page.deps)).source).toBe('json-ld');
});

test('iCIMS is read in its frame, Teamtailor and SmartRecruiters by the data of their pages', async () => {
  const icims = 'https://careers-harbour.icims.com/jobs/4711/pastry-chef/job';
  const teamtailor = 'https://harbour.teamtailor.com/jobs/4711-pastry-chef';
  const smart = 'https://jobs.smartrecruiters.com/Harbour/743999-pastry-chef';
  const answers = { [`${icims}?in_iframe=1`.slice(8)]: PAGE, [teamtailor.slice(8)]: PAGE, [smart.slice(8)]: PAGE };
  const { deps, asked } = await publicSites(answers);
  for (const link of [icims, teamtailor, smart]) {
    const { url, source, title } = await readPosting({ link }, deps);
    expect({ url, source, title }).toEqual({ url: link, source: 'json-ld', title: 'Pastry Chef' });
  }
  expect(asked).toEqual(Object.keys(answers));
});

test('a deadline that an interface names closes the posting', async () => {
  const late = json({ id: 4711, title: 'Chef', content: BODY, application_deadline: '2030-01-01' });
  const { deps } = await publicSites({ [GREENHOUSE_API]: late });
  expect(await codeOf({ link: GREENHOUSE }, deps)).toBe('posting-closed');
});

test('an interface’s answer that was saved is read when the link says which job of it is meant', async () => {
  const { deps, asked } = await publicSites({});
  const file = Buffer.from(typeof greenhouse === 'number' ? '' : greenhouse.body);
  expect((await readPosting({ file, url: GREENHOUSE }, deps)).source).toBe('greenhouse');
  expect(asked).toEqual([]);
});

test('the caller’s signal ends the work between interface and page', async () => {
  const stop = new AbortController();
  const { deps } = await publicSites({ [LEVER_API]: 500, [LEVER.slice(8)]: PAGE });
  const reason = new Error('cancelled');
  const resolve = async (): Promise<readonly string[]> => {
    stop.abort(reason);
    return ['127.0.0.1'];
  };
  const fetching = { ...deps.fetching, resolve, signal: stop.signal };
  await expect(readPosting({ link: LEVER }, { ...deps, fetching })).rejects.toBe(reason);
});
