import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type App, openApp } from '../src/app.ts';
import { type Config, readConfig } from '../src/config.ts';
import { openLog } from '../src/log.ts';
import { type Scratch, scratchDatabase, scratchFolder } from './support/databases.ts';
import { jobPage } from './support/job-page.ts';
import { type Site, startSite } from './support/site.ts';
import { type Visitor, visit } from './support/visitor.ts';

const read = (name: string) => readFile(new URL(`fixtures/article/${name}`, import.meta.url));
const posting = (await read('posting.md')).toString();
const priya = await read('priya.pdf');
const james = await read('james.pdf');

const SECRET_KEY = 'a secret of at least thirty-two characters';
const log = openLog('silent');
const redisUrl = inject('redisUrl');

interface Backend {
  readonly scratch: () => Promise<Scratch>;
  readonly redis?: string;
  /** A second process may share it: then the bot and the worker are opened apart. */
  readonly apart: boolean;
}
const backends: readonly (readonly [string, Backend])[] = [
  ['nothing configured', { scratch: scratchFolder, apart: false }],
  ...(inject('databaseUrl') ? ([['PostgreSQL alone', { scratch: scratchDatabase, apart: true }]] as const) : []),
  ...(inject('databaseUrl') && redisUrl
    ? ([['PostgreSQL and Redis', { scratch: scratchDatabase, redis: redisUrl, apart: true }]] as const)
    : []),
];

function configOf(scratch: Scratch, redis: string | undefined): Config {
  const data = 'url' in scratch.where ? { DATABASE_URL: scratch.where.url } : { DATA_DIR: scratch.where.dataDir };
  return readConfig({ ...data, SECRET_KEY, PORT: '0', ...(redis && { REDIS_URL: redis }) });
}

const hasCard = (messages: readonly string[]) => messages.some((html) => html.includes('Why this score'));
const hasProblem = (messages: readonly string[]) =>
  messages.some((html) => /class="message reply"/.test(html) && html.includes('problem'));
const totals = (messages: readonly string[]) =>
  [...messages.join('').matchAll(/Fit \d+ of 100[^.]*\. \d+ of (\d+)/g)].map((match) => match[1]);
const evaluationId = (messages: readonly string[]): string =>
  /&quot;evaluation&quot;:&quot;([0-9a-f-]{36})/.exec(messages.join(''))?.[1] ?? '';

describe.each(backends)('the service with %s', (_name, backend) => {
  let scratch: Scratch;
  let site: Site;
  let apps: App[];
  let url: string;
  beforeAll(async () => {
    scratch = await backend.scratch();
    site = await startSite(({ url }, response) =>
      response
        .setHeader('content-type', 'text/html')
        .end(jobPage(url?.startsWith('/jobs/2') ? posting.replaceAll('Ruby', 'Perl') : posting)),
    );
    const around = {
      config: configOf(scratch, backend.redis),
      log,
      reach: { policy: site.policy, resolve: site.resolve },
    };
    apps = backend.apart
      ? [await openApp('bot', around), await openApp('worker', around)]
      : [await openApp('start', around)];
    url = apps[0]?.url?.replace('localhost', '127.0.0.1') ?? '';
  });
  afterAll(async () => {
    await Promise.all(apps.map((app) => app.close()));
    await site.close();
    await scratch.remove();
  });

  const evaluated = async (visitor: Visitor, values: Record<string, string | Uint8Array>) => {
    expect(await visitor.give('evaluate', values)).toEqual({ status: 202, text: '' });
    return visitor.see(hasCard);
  };

  test('a PDF and a link become one card', async () => {
    const visitor = await visit(url);
    const messages = await evaluated(visitor, { resume: priya, job: site.link('/jobs/1?utm_source=x') });
    expect(messages).toHaveLength(2);
    expect(messages.join('')).toMatch(/\d+ of \d+/);
  });

  test('the same link is fetched once for everybody', async () => {
    const before = site.requests.length;
    await evaluated(await visit(url), { resume: james, job: site.link('/jobs/1') });
    expect(site.requests.length).toBe(before);
  });

  test('evidence, why and the report open for their owner, and for nobody else', async () => {
    const [owner, stranger] = [await visit(url), await visit(url)];
    const evaluation = evaluationId(await evaluated(owner, { resume: priya, job: posting }));
    expect((await owner.give('evidence', { evaluation })).text).toContain('Ruby');
    expect((await owner.give('why', { evaluation })).text).toMatch(/\d+ = \d+/);
    const [, link = ''] = /href="([^"]+)"/.exec((await owner.give('report', { evaluation })).text) ?? [];
    const page = await fetch(link.replaceAll('&amp;', '&').replace('localhost', '127.0.0.1'));
    expect([page.status, (await page.text()).includes('Ruby')]).toEqual([200, true]);
    for (const command of ['evidence', 'why', 'report']) {
      const { status, text } = await stranger.give(command, { evaluation });
      expect(status).toBe(422);
      expect(text).toContain('There is no such evaluation of yours');
    }
  });

  test('another resume is weighed against the same reading', async () => {
    const visitor = await visit(url);
    const first = await evaluated(visitor, { resume: priya, job: posting });
    const [total] = totals(first);
    await visitor.give('recheck', { resume: james, again: evaluationId(first) });
    const all = await visitor.see(
      (messages) => messages.filter((html) => html.includes('Why this score')).length === 2,
    );
    expect(new Set(totals(all))).toEqual(new Set([total]));
  });

  test('several postings and one resume become one comparison, and a posting alone an X-ray', async () => {
    const visitor = await visit(url);
    const jobs = [1, 2].map((n) => site.link(`/jobs/${n}`)).join('\n');
    expect(
      (await visitor.give('compare', { resume: priya, jobs: `${jobs}\nhttps://www.linkedin.com/jobs/1` })).status,
    ).toBe(202);
    const compared = await visitor.see((all) => all.some((html) => html.includes('What deserves the evening')));
    expect(compared).toHaveLength(2);
    expect(compared.join('')).toContain('LinkedIn does not let programs read its postings');
    await visitor.give('xray', { job: site.link('/jobs/1') });
    const all = await visitor.see((each) => each.some((html) => html.includes('What to show first')));
    expect(all).toHaveLength(4);
  });

  test('an unreadable resume becomes one problem card that says what to do', async () => {
    const visitor = await visit(url);
    await visitor.give('evaluate', { resume: Buffer.from('%PDF-1.7 and then nothing'), job: posting });
    const messages = await visitor.see(hasProblem);
    expect(messages).toHaveLength(2);
  });

  test('a link that leads inside is refused without a hint', async () => {
    const visitor = await visit(url);
    await visitor.give('evaluate', { resume: priya, job: 'https://169.254.169.254/latest/meta-data' });
    const answer = (await visitor.see(hasProblem)).find((html) => html.includes('message reply')) ?? '';
    expect(answer).toContain('problem');
    expect(answer).not.toMatch(/private|internal|169\.254/);
  });

  test('a command without a posting is answered at once', async () => {
    const { status, text } = await (await visit(url)).give('evaluate', { resume: priya });
    expect(status).toBe(422);
    expect(text).toContain('There is no job posting yet');
  });

  test('it says that it lives, that it is ready, and what it does', async () => {
    expect(await (await fetch(`${url}/healthz`)).text()).toBe('ok\n');
    expect(await (await fetch(`${url}/readyz`)).text()).toBe('database ok\nqueue ok\n');
    expect(await (await fetch(`${url}/metrics`)).text()).toContain('rolefit_jobs{kind="evaluate",state="failed"} 0');
  });
});
