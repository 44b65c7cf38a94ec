import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { Redis } from 'ioredis';
import pg from 'pg';
import { type Ground, openGround } from '../support/chaos/ground.ts';
import { end, freePort, printed } from '../support/process.ts';
import { leaveOne, leaveWaiting, useAll } from './life.ts';
import { readKeys } from './redis-keys.ts';
import { cardInSlack, evaluateInSlack, setBudget } from './slack-life.ts';

/**
 * Keeps what a version writes, for all later ones to be tried on: `npm run keep -- 0.1.0`, with `--of FOLDER` what the
 * checkout there writes. People use that version in the web chat and in Slack; then its worker stops, and they go on.
 */
const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { of: { type: 'string', default: '.' } },
});
const [version] = positionals;
if (version === undefined) throw new Error('usage: npm run keep -- VERSION [--of CHECKOUT]');
const checkout = resolve(options.of);
const folder = new URL(`./${version}/`, import.meta.url);
const ground = await openGround();
if (!ground) throw new Error('this needs Redis and PostgreSQL');
try {
  await mkdir(folder, { recursive: true });
  await write('seen.json', `${JSON.stringify({ ...(await keep(ground)), alone: await keepAlone(ground) }, null, 2)}\n`);
} finally {
  await ground.stop();
}

/** On PostgreSQL and Redis. */
async function keep(ground: Ground) {
  await using running = new AsyncDisposableStack();
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const bot = await start(ground, 'bot', { PORT: String(port) });
  running.defer(() => end(bot));
  const worker = await start(ground, 'worker');
  running.defer(() => end(worker));
  const done = await useAll(url);
  const has = (path: string) => existsSync(join(checkout, path));
  const slack = has('src/slack');
  if (slack) await evaluateInSlack(ground, url, 'U1');
  if (slack) await cardInSlack(ground, 'U1');
  if (has('commands/settings.ts')) await setBudget(ground, url, 'U1');
  await end(worker);
  const waiting = await leaveWaiting(url);
  if (slack) await evaluateInSlack(ground, url, 'U2');
  await end(bot);
  await write('data.sql', dump(ground.postgres.url));
  await write('slack.jsonl', lines(ground.slack.world.messages));
  const redis = new Redis(ground.redis.url);
  await write('redis.jsonl', lines(await readKeys(redis).finally(() => redis.quit())));
  return { done, waiting, slack: slack ? 'U2' : null };
}

/** On one database, which holds the jobs too: compressed, for the queue's own functions are the most of it. */
async function keepAlone(ground: Ground) {
  const client = new pg.Client(ground.postgres.url);
  await client.connect();
  await client.query('create database alone').finally(() => client.end());
  const url = ground.postgres.url.replace(/postgres$/, 'alone');
  const port = await freePort();
  const bot = await start(ground, 'bot', { PORT: String(port), DATABASE_URL: url, REDIS_URL: '' });
  const cookie = await leaveOne(`http://127.0.0.1:${port}`).finally(() => end(bot));
  await write('alone.sql.gz', gzipSync(dump(url)));
  return cookie;
}

async function start(
  { env }: Ground,
  part: 'bot' | 'worker',
  more: Readonly<Record<string, string>> = {},
): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['src/main.ts', part], {
    cwd: checkout,
    // Without Discord, whose messages nobody keeps here.
    env: {
      PATH: process.env.PATH,
      LOG_LEVEL: 'silent',
      ...env,
      DISCORD_TOKEN: '',
      DISCORD_APP_ID: '',
      ADMINS: 'slack:T1.U1',
      CREDITS_FREE: '3',
      WEB_CHAT: 'on',
      ...more,
    },
  });
  await printed(child, /Rolefit is (ready|working)/);
  return child;
}

/** Every row as a statement of its own that names its columns: what that version would write. Without psql's own words, which no server takes. */
function dump(url: string): string {
  const env = { ...process.env, PGTZ: 'UTC' };
  const all = execFileSync('pg_dump', ['--column-inserts', '--no-owner', '--no-privileges', url], {
    encoding: 'utf8',
    env,
  });
  return all.replaceAll(/^\\.*\n/gm, '');
}

function lines(all: readonly unknown[]): string {
  return all.map((one) => `${JSON.stringify(one)}\n`).join('');
}

function write(name: string, text: string | Uint8Array): Promise<void> {
  return writeFile(new URL(name, folder), text);
}
