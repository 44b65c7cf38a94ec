import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type App, openApp, type Part } from '../src/app.ts';
import { readConfig } from '../src/config.ts';
import { openLog } from '../src/log.ts';
import { operatorLines } from '../src/operator.ts';
import { PUBLIC } from '../src/papers.ts';
import { openQueue } from '../src/queue/queue.ts';
import { openDatabase } from '../src/store/database.ts';
import { gatewayDoor } from './support/discord/door.ts';
import { ANN, replyOf } from './support/discord/harness.ts';
import { peopleOf as discordPeople } from './support/discord/people.ts';
import { type DiscordServer, startDiscordServer } from './support/discord/server.ts';
import { APP, BOT_TOKEN as DISCORD_TOKEN } from './support/discord/world.ts';
import { startPostgres } from './support/postgres.ts';
import { end, freePort, printed } from './support/process.ts';
import { type Running, startRedis } from './support/redis.ts';
import { httpDoor, SIGNING_SECRET } from './support/slack/door.ts';
import { whisperWith } from './support/slack/looking.ts';
import { peopleOf as slackPeople } from './support/slack/people.ts';
import { type SlackServer, startSlackServer } from './support/slack/server.ts';
import { BOT_TOKEN as SLACK_TOKEN } from './support/slack/world.ts';
import { type Visitor, visit } from './support/visitor.ts';

const article = (name: string) => readFile(new URL(`fixtures/article/${name}`, import.meta.url));
const papers = { resume: await article('priya.pdf'), job: (await article('posting.md')).toString() };

/** What platforms give a command; then they tell the person that nothing answered. */
const PLATFORMS_MS = 3_000;
/** A server that is back is found within two seconds, on a machine that does nothing else. */
const PATIENCE_MS = 20_000;
const TITLE = 'Rolefit can’t reach its own records right now';
const NOTHING_KEPT = 'Nothing was kept and nothing was charged. It is not anything you did.';
const LATER = 'Try again in a few minutes.';

const REFUSED = [
  'The server named by DATABASE_URL or REDIS_URL refuses this user, password or database. Correct the address.',
];
const NO_DATABASE = (url: string) => url.replace(/[^/]*$/, 'another');

const onServers = describe.skipIf(inject('redisUrl') === null || inject('databaseUrl') === null);

onServers('where Redis and PostgreSQL come and go', () => {
  let postgres: Running;
  let redis: Running;
  let slack: SlackServer;
  let discord: DiscordServer;
  let app: App;
  let worker: App;
  let wrong: App;
  let url: string;
  let visitor: Visitor;

  const opened = (part: Part, other: Readonly<Record<string, string>> = {}) => {
    const config = readConfig({
      ...{ DATABASE_URL: postgres.url, REDIS_URL: redis.url, PORT: '0', WEB_CHAT: 'on' },
      ...{ SLACK_BOT_TOKEN: SLACK_TOKEN, SLACK_SIGNING_SECRET: SIGNING_SECRET, SLACK_API_URL: slack.apiUrl },
      ...{ DISCORD_TOKEN, DISCORD_APP_ID: APP, DISCORD_API_URL: discord.apiUrl },
      ...{ SECRET_KEY: 'a secret of at least thirty-two characters', ...other },
    });
    return openApp(part, { config, log: openLog('silent'), reach: PUBLIC });
  };
  const asked = async (path: string) => {
    const response = await fetch(`${url}${path}`);
    return [response.status, await response.text()];
  };
  /** The shortest way through everything: no file has to be read. */
  const worksAgain = async () => {
    await expect.poll(() => asked('/readyz'), { timeout: PATIENCE_MS }).toEqual([200, 'database ok\nqueue ok\n']);
    const somebody = await visit(url);
    expect(await somebody.give('xray', { job: papers.job })).toEqual({ status: 202, text: '' });
    await somebody.see((all) => all.some((html) => html.includes('What to show first')));
  };

  /** Each platform's person asks, and is answered in its time. */
  const refusedEverywhere = async () => {
    const begun = performance.now();
    const { people: inSlack, world } = slackAt();
    const [web, , live] = await Promise.all([
      visitor.give('evaluate', papers),
      inSlack.slash('U1', '/evaluate'),
      discordPeople(discord.world, gatewayDoor(discord.gateway), discord.origin).slash(ANN, 'evaluate', {
        resume: papers.resume,
        posting: Buffer.from(papers.job),
      }),
    ]);
    const whispered = (await whisperWith(world, 'U1', TITLE)).text;
    expect(performance.now() - begun).toBeLessThan(PLATFORMS_MS);
    expect(web.status).toBe(422);
    for (const words of [web.text, whispered, replyOf(discord.world, live).seen?.text]) {
      expect(words).toContain(TITLE);
      expect(words).toContain(NOTHING_KEPT);
      expect(words).toContain(LATER);
    }
    world.ephemerals.length = 0;
  };
  const slackAt = () => ({
    people: slackPeople(slack.world, httpDoor(`${url}/slack/events`, slack.world.violations), slack.origin),
    world: slack.world,
  });

  beforeAll(async () => {
    const servers = await Promise.all([startPostgres(), startRedis(), startSlackServer(), startDiscordServer()]);
    if (!servers[0] || !servers[1]) throw new Error('no Redis or no PostgreSQL: the suite is guarded');
    [postgres, redis, slack, discord] = servers as [Running, Running, SlackServer, DiscordServer];
  });
  afterAll(async () => {
    await Promise.all([app.close(), worker.close()]);
    await Promise.all([postgres.stop(), redis.stop(), slack.stop(), discord.stop()]);
    expect([slack.world.violations, discord.world.violations]).toEqual([[], []]);
  });

  test('a start without either stays, says so, and works once both are there: several processes at once', async () => {
    await postgres.restart(() =>
      redis.restart(async () => {
        [app, worker] = await Promise.all([opened('bot'), opened('worker')]);
        wrong = await opened('worker', { DATABASE_URL: NO_DATABASE(postgres.url) });
        expect([app.awaits, worker.awaits]).toEqual([
          ['database', 'queue'],
          ['database', 'queue'],
        ]);
        url = app.url?.replace('localhost', '127.0.0.1') ?? '';
        visitor = await visit(url);
        expect(await asked('/healthz')).toEqual([200, 'ok\n']);
        expect(await asked('/readyz')).toEqual([503, 'database down\nqueue down\n']);
        await refusedEverywhere();
      }),
    );
    await worksAgain();
  });

  test('a database of another name is a wrong setting, found at the start or when its server comes', async () => {
    const error = await wrong.broken.catch((broken: unknown) => broken);
    expect(operatorLines(error, undefined)).toEqual(REFUSED);
    await wrong.close();
    const atOnce = opened('worker', { DATABASE_URL: NO_DATABASE(postgres.url) });
    expect(operatorLines(await atOnce.catch((broken: unknown) => broken), undefined)).toEqual(REFUSED);
  });

  test('a database that hangs is noticed in time, and is worked with again when it goes on', async () => {
    await postgres.pause(async () => {
      await refusedEverywhere();
      expect(await asked('/readyz')).toEqual([503, 'database down\nqueue ok\n']);
      // Known by now: nobody waits for what is away.
      const begun = performance.now();
      expect((await visitor.give('evaluate', papers)).text).toContain(TITLE);
      expect(performance.now() - begun).toBeLessThan(500);
    });
    await worksAgain();
  });

  test('a database that goes is noticed in time, and is worked with again when it is back', async () => {
    await postgres.restart(refusedEverywhere);
    await worksAgain();
  });

  test('a silence that falls as something is stored for good is told as what it is', async () => {
    const database = await openDatabase({ url: postgres.url });
    const over = Promise.withResolvers<void>();
    const storing = database.db.transaction().execute(async (tx) => {
      await sql`select 1`.execute(tx);
      void postgres.pause(() => over.promise);
    });
    await expect(storing).rejects.toMatchObject({ name: 'Away', unsure: true });
    await expect(sql`select 1`.execute(database.db)).rejects.toMatchObject({ name: 'Away', unsure: false });
    over.resolve();
    await database.close();
    await expect.poll(() => asked('/readyz'), { timeout: PATIENCE_MS }).toEqual([200, 'database ok\nqueue ok\n']);
  });

  test.each(['hangs', 'goes, and forgets all it knew'])(
    'with a queue that %s a command is kept, and done when it is back',
    async (how) => {
      const away = (work: () => Promise<unknown>) => (how === 'hangs' ? redis.pause(work) : redis.restart(work));
      const visitor = await visit(url);
      await away(async () => {
        const begun = performance.now();
        expect(await visitor.give('evaluate', papers)).toEqual({ status: 202, text: '' });
        expect(performance.now() - begun).toBeLessThan(PLATFORMS_MS);
        await visitor.see((all) => all.join('').includes('Your evaluation is in line and starts by itself.'));
        await expect.poll(() => asked('/readyz'), { timeout: PATIENCE_MS }).toEqual([503, 'database ok\nqueue down\n']);
      });
      await worksAgain();
      await visitor.see((all) => all.join('').includes('Why this score'));
      // What looks for lost ones each minute is there again.
      const swept = 'rolefit_jobs{kind="sweep",state="delayed"} 1';
      await expect.poll(async () => (await asked('/metrics'))[1], { timeout: PATIENCE_MS }).toContain(swept);
    },
  );
});

const redisUrl = inject('redisUrl') ?? 'redis://none';
test.skipIf(inject('redisUrl') === null).each([
  ['user', redisUrl.replace('redis://', 'redis://nobody:wrong@')],
  ['database', `${redisUrl}/99`],
])('a Redis that has no such %s is a wrong setting', async (_what, wrong) => {
  const opening = openQueue({ redisUrl: wrong }, openLog('silent'));
  expect(operatorLines(await opening.catch((error: unknown) => error), undefined)).toEqual(REFUSED);
});

test('a process that nothing answers says what it waits for, and stops in good order', async () => {
  const [database, redis] = [await freePort(), await freePort()];
  const addresses = {
    DATABASE_URL: `postgres://nobody@127.0.0.1:${database}/none`,
    REDIS_URL: `redis://127.0.0.1:${redis}`,
  };
  const rest = { SECRET_KEY: 'a secret of at least thirty-two characters', PORT: '0', LOG_LEVEL: 'silent' };
  const env = { PATH: process.env.PATH, ...addresses, ...rest };
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', 'src/main.ts', 'start'], { env });
  const [line] = await printed(child, /Rolefit .*\n/);
  expect(line).toMatch(
    /^Rolefit listens at http:\/\/localhost:\d+; it waits for its database and its queue, and tells people so\.\n$/,
  );
  await end(child);
  expect(child.exitCode).toBe(0);
});
