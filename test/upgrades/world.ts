import { Redis } from 'ioredis';
import pg from 'pg';
import { type App, openApp, type Surroundings } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';
import { openLog } from '../../src/log.ts';
import { PUBLIC } from '../../src/papers.ts';
import { type Scratch, scratchDatabase } from '../support/databases.ts';
import { startRedis } from '../support/redis.ts';
import { SIGNING_SECRET } from '../support/slack/door.ts';
import { startSlackServer } from '../support/slack/server.ts';
import { BOT_TOKEN, type Message, type World } from '../support/slack/world.ts';
import { type Kept, write } from './kept.ts';
import { writeKeys } from './redis-keys.ts';

/** An installation of an older version that was brought up to date while its people went on. */
export interface Upgraded {
  readonly databaseUrl: string;
  readonly redisUrl: string;
  /** Where the bot of this version listens. */
  readonly url: string;
  readonly slack: World;
  stop(): Promise<void>;
}

export const SECRET_KEY = 'a secret of at least thirty-two characters';

/** What that version writes can't be taken any more once this one has migrated: it has to be stopped before. */
const STOPPED_FIRST = ['2026-11-23'];

/** The database as that version left it, without what waits. */
export async function databaseOf({ database }: Kept): Promise<Scratch & { where: { url: string } }> {
  const scratch = await scratchDatabase('template0');
  await write(scratch.where.url, [database]);
  return scratch;
}

/** A bot and two workers of this version begin at once, while the version before reads on, writes what people give it, and adds its jobs. */
export async function upgrade(kept: Kept): Promise<Upgraded> {
  await using opened = new AsyncDisposableStack();
  const scratch = await databaseOf(kept);
  opened.defer(scratch.remove);
  const redis = await startRedis();
  if (!redis) throw new Error('no Redis here');
  opened.defer(redis.stop);
  const slack = await startSlackServer();
  opened.defer(slack.stop);
  goOn(slack.world, kept.slack);
  const { url } = scratch.where;
  const [before, after] = parted(kept);
  if (after.length === 0) await write(url, before);
  const over = new AbortController();
  const older = Promise.all([readOn(url, over.signal), after.length > 0 && write(url, before)]);
  const there = { DATABASE_URL: url, REDIS_URL: redis.url };
  const inSlack = { SLACK_BOT_TOKEN: BOT_TOKEN, SLACK_SIGNING_SECRET: SIGNING_SECRET, SLACK_API_URL: slack.apiUrl };
  const open = PARTS.map((part) => openApp(part, around({ ...there, ...inSlack })));
  for (const app of open) opened.defer(async () => (await app).close());
  const [bot] = await Promise.all(open);
  await write(url, after);
  over.abort();
  await older;
  const jobs = new Redis(redis.url);
  await writeKeys(jobs, kept.redis).finally(() => jobs.quit());
  const all = opened.move();
  return {
    databaseUrl: url,
    redisUrl: redis.url,
    url: bot ? atLoopback(bot) : '',
    slack: slack.world,
    stop: () => all.disposeAsync(),
  };
}

/** On one database, which holds the jobs too; everything of this version begins in one process. */
export async function upgradeAlone({ alone }: Kept): Promise<Pick<Upgraded, 'url' | 'stop'>> {
  const scratch = await scratchDatabase('template0');
  await write(scratch.where.url, [alone]);
  const app = await openApp('start', around({ DATABASE_URL: scratch.where.url }));
  return {
    url: atLoopback(app),
    async stop() {
      await app.close();
      await scratch.remove();
    },
  };
}

const atLoopback = ({ url = '' }: App): string => url.replace('localhost', '127.0.0.1');

const PARTS = ['bot', 'worker', 'worker'] as const;

function around(env: Readonly<Record<string, string>>): Surroundings {
  const config = readConfig({ SECRET_KEY, PORT: '0', WEB_CHAT: 'on', CREDITS: 'on', CREDITS_FREE: '3', ...env });
  return { config, log: openLog('silent'), reach: PUBLIC };
}

/** What the older version writes while this one begins, and what it still writes then. */
function parted({ version, waiting }: Kept): [readonly string[], readonly string[]] {
  const before = STOPPED_FIRST.includes(version) ? waiting.length : Math.ceil(waiting.length / 2);
  return [waiting.slice(0, before), waiting.slice(before)];
}

const ALL = `select (select count(*) from rolefit.requests) + (select count(*) from rolefit.evaluations) as there`;

/** Reads on until it is told to stop. Throws what it meets; also where something is gone that was there. */
async function readOn(url: string, signal: AbortSignal): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    for (let most = 0; !signal.aborted; ) {
      const there = Number((await client.query(ALL)).rows[0].there);
      if (there < most) throw new Error(`${most - there} records are gone`);
      most = there;
    }
  } finally {
    await client.end();
  }
}

/** Slack goes on from these messages. */
function goOn(world: World, messages: readonly Message[]): void {
  world.messages.push(...messages);
  const last = Math.max(0, ...messages.map(({ ts }) => Number(ts)));
  while (messages.length > 0 && Number(world.newTs()) < last);
}
