import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type App, openApp, type Part } from '../src/app.ts';
import { readConfig } from '../src/config.ts';
import { openLog } from '../src/log.ts';
import { PUBLIC } from '../src/papers.ts';
import { gatewayDoor } from './support/discord/door.ts';
import { ANN, replyOf } from './support/discord/harness.ts';
import { peopleOf as discordPeople } from './support/discord/people.ts';
import { type DiscordServer, startDiscordServer } from './support/discord/server.ts';
import { APP, BOT_TOKEN as DISCORD_TOKEN } from './support/discord/world.ts';
import { startPostgres } from './support/postgres.ts';
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

const onServers = describe.skipIf(inject('redisUrl') === null || inject('databaseUrl') === null);

onServers('where Redis and PostgreSQL come and go', () => {
  let postgres: Running;
  let redis: Running;
  let slack: SlackServer;
  let discord: DiscordServer;
  let app: App;
  let worker: App;
  let url: string;
  let visitor: Visitor;

  const opened = (part: Part) => {
    const config = readConfig({
      ...{ DATABASE_URL: postgres.url, REDIS_URL: redis.url, PORT: '0', WEB_CHAT: 'on' },
      ...{ SLACK_BOT_TOKEN: SLACK_TOKEN, SLACK_SIGNING_SECRET: SIGNING_SECRET, SLACK_API_URL: slack.apiUrl },
      ...{ DISCORD_TOKEN, DISCORD_APP_ID: APP, DISCORD_API_URL: discord.apiUrl },
      SECRET_KEY: 'a secret of at least thirty-two characters',
    });
    return openApp(part, { config, log: openLog('silent'), reach: PUBLIC });
  };
  const asked = async (path: string) => {
    const response = await fetch(`${url}${path}`);
    return [response.status, await response.text()];
  };
  const ready = () =>
    expect.poll(() => asked('/readyz'), { timeout: PATIENCE_MS }).toEqual([200, 'database ok\nqueue ok\n']);
  const evaluated = async () => {
    const before = (await visitor.see((all) => all.length >= 0)).length;
    expect(await visitor.give('evaluate', papers)).toEqual({ status: 202, text: '' });
    await visitor.see((all) => all.length > before && all.filter((html) => html.includes('Why this score')).length > 0);
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
    await ready();
    await evaluated();
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
    await ready();
    await evaluated();
  });

  test('a database that goes is noticed in time, and is worked with again when it is back', async () => {
    await postgres.restart(refusedEverywhere);
    await ready();
    await evaluated();
  });
});
