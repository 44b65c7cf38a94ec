import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { expect, inject, test } from 'vitest';
import { type App, openApp, type Part } from '../src/app.ts';
import { readConfig } from '../src/config.ts';
import { openLog } from '../src/log.ts';
import { PUBLIC } from '../src/papers.ts';
import { openBooks } from './support/chaos/books.ts';
import { scratchFolder } from './support/databases.ts';
import { startPostgres } from './support/postgres.ts';
import { type Running, startRedis } from './support/redis.ts';
import { type Visitor, visit } from './support/visitor.ts';

const article = (name: string) => readFile(new URL(`fixtures/article/${name}`, import.meta.url));
const papers = { resume: await article('priya.md'), job: (await article('posting.md')).toString() };

const CARD = 'Why this score';
const cards = (messages: readonly string[]) => messages.filter((html) => html.includes(CARD));
const hasCard = (messages: readonly string[]) => cards(messages).length > 0;
const evaluationIn = (messages: readonly string[]) =>
  /&quot;evaluation&quot;:&quot;([0-9a-f-]{36})/.exec(messages.join(''))?.[1] ?? '';
const urlOf = (apps: readonly App[]) => apps[0]?.url?.replace('localhost', '127.0.0.1') ?? '';

function start(parts: readonly Part[], env: Readonly<Record<string, string>>): Promise<App[]> {
  const config = readConfig({ ...env, PORT: '0', CREDITS: 'on', CREDITS_FREE: '3' });
  return Promise.all(parts.map((part) => openApp(part, { config, log: openLog('silent'), reach: PUBLIC })));
}
const stop = (apps: readonly App[]) => Promise.all(apps.map((app) => app.close()));

/** Somebody with an evaluation of their own, and a resume on file. */
async function settled(url: string): Promise<{ cookie: string; evaluation: string }> {
  const visitor = await visit(url);
  await visitor.give('evaluate', papers);
  await visitor.give('resume', { resume: papers.resume });
  return { cookie: visitor.cookie, evaluation: evaluationIn(await visitor.see(hasCard)) };
}

/** Somebody whose command was acknowledged. */
async function asking(url: string): Promise<Visitor> {
  const visitor = await visit(url);
  expect((await visitor.give('evaluate', papers)).status).toBe(202);
  return visitor;
}

async function findsAll(url: string, { cookie, evaluation }: { cookie: string; evaluation: string }): Promise<void> {
  const visitor = await visit(url, cookie);
  expect((await visitor.give('evidence', { evaluation })).text).toContain('Ruby');
  expect((await visitor.give('why', { evaluation })).text).toMatch(/\d+ = \d+/);
  expect((await visitor.give('evaluate', { job: papers.job })).status).toBe(202);
  expect(await visitor.see((messages) => cards(messages).length === 2)).toHaveLength(4);
}

const manual = await readFile(new URL('../docs/operate.md', import.meta.url), 'utf8');
/** What the manual says to type, as far as PostgreSQL's own container does it. */
const [dump = '', ...restore] = [...manual.matchAll(/^docker compose exec -T postgres (.+)$/gm)].map(
  ([, command = '']) => command,
);

/** Types it in this folder, at this server. */
async function type(command: string, folder: string, { url }: Running): Promise<void> {
  const { hostname, port } = new URL(url);
  const env = { ...process.env, PGHOST: hostname, PGPORT: port };
  await promisify(execFile)('sh', ['-c', command], { cwd: folder, env });
}

const database = ({ url }: Running) => url.replace(/postgres$/, 'rolefit');

async function ask(server: Running, question: string): Promise<readonly unknown[]> {
  const client = new pg.Client(database(server));
  await client.connect();
  return (await client.query(question).finally(() => client.end())).rows;
}

/** Two servers are made, or two folders, and a dozen evaluations. */
const PATIENCE_MS = 120_000;

test.skipIf(inject('databaseUrl') === null || inject('redisUrl') === null)(
  'a backup made while people work, put back as the manual says, is the whole installation: each command has one card',
  { timeout: PATIENCE_MS },
  async () => {
    await using opened = new AsyncDisposableStack();
    const folder = await mkdtemp(join(tmpdir(), 'rolefit-backup-'));
    opened.defer(() => rm(folder, { recursive: true }));
    const servers = await Promise.all([startPostgres(), startPostgres(), startRedis(), startRedis()]);
    for (const server of servers) opened.defer(async () => server?.stop());
    const [old, fresh, redis, empty] = servers;
    if (!old || !fresh || !redis || !empty) return;
    const SECRET_KEY = 'a secret of at least thirty-two characters';
    await type('createdb -U rolefit rolefit', folder, old);

    const there = { DATABASE_URL: database(old), REDIS_URL: redis.url, SECRET_KEY };
    const [bot, worker] = [await start(['bot'], there), await start(['worker'], there)];
    const owner = await settled(urlOf(bot));
    await stop(worker);
    const asked = await Promise.all(Array.from({ length: 4 }, () => asking(urlOf(bot))));
    const another = start(['worker'], there);
    await Promise.all([another, type(dump, folder, old), asking(urlOf(bot)), asking(urlOf(bot))]);
    await Promise.all([stop(bot), stop(await another)]);

    for (const command of restore) await type(command, folder, fresh);
    expect(await ask(fresh, `select id from rolefit.requests where state = 'waiting'`)).not.toHaveLength(0);
    // Putting a backup back takes its time.
    await ask(fresh, `update rolefit.requests set created_at = created_at - interval '2 hours'`);
    await ask(fresh, `update rolefit.files set created_at = created_at - interval '2 hours'`);
    const after = await start(['bot', 'worker'], { DATABASE_URL: database(fresh), REDIS_URL: empty.url, SECRET_KEY });
    for (const { cookie } of asked)
      expect(cards(await (await visit(urlOf(after), cookie)).see(hasCard))).toHaveLength(1);
    await findsAll(urlOf(after), owner);
    const books = await openBooks({ postgres: { url: database(fresh) }, redis: empty });
    await expect.poll(books.look).toMatchObject({ waiting: 0, files: 0, jobs: 0 });
    const { done, ...rest } = await books.look();
    // All but the one that looked again at its posting.
    expect(rest).toMatchObject({ taken: done - 1, stopped: 0, held: 0, unbalanced: 0, dead: 0 });
    // Also of what was given while the backup was made: all of it, or nothing.
    expect(await ask(fresh, 'select from rolefit.web_messages group by session, thread having count(*) <> 2')).toEqual(
      [],
    );
    await books.close();
    await stop(after);
  },
);

test('a folder that was copied while nothing ran is the whole installation', { timeout: PATIENCE_MS }, async () => {
  const scratch = await scratchFolder();
  const before = await start(['start'], { DATA_DIR: scratch.where.dataDir });
  const owner = await settled(urlOf(before));
  await stop(before);
  const copy = await mkdtemp(join(tmpdir(), 'rolefit-copy-'));
  await cp(scratch.where.dataDir, copy, { recursive: true });
  await scratch.remove();
  const after = await start(['start'], { DATA_DIR: copy });
  await findsAll(urlOf(after), owner);
  await stop(after);
  await rm(copy, { recursive: true });
});
