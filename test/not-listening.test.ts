import { afterAll, beforeAll, expect, test } from 'vitest';
import { openApp } from '../src/app.ts';
import { readConfig } from '../src/config.ts';
import { openLog } from '../src/log.ts';
import { operatorLines } from '../src/operator.ts';
import { PUBLIC } from '../src/papers.ts';
import { type Scratch, scratchFolder } from './support/databases.ts';
import { type DiscordServer, startDiscordServer } from './support/discord/server.ts';
import { freePort } from './support/process.ts';
import { type SlackServer, startSlackServer } from './support/slack/server.ts';
import { APP_TOKEN, BOT_TOKEN } from './support/slack/world.ts';

let slack: SlackServer;
let discord: DiscordServer;
let scratch: Scratch & { where: { dataDir: string } };
beforeAll(async () => {
  [slack, discord, scratch] = await Promise.all([startSlackServer(), startDiscordServer(), scratchFolder()]);
});
afterAll(async () => {
  await Promise.all([slack.stop(), discord.stop()]);
  await scratch.remove();
});

/** What keeps this environment from starting, as the operator reads it. */
async function lines(env: Record<string, string>): Promise<readonly string[] | undefined> {
  const config = readConfig({ ...env, DATA_DIR: scratch.where.dataDir, PORT: '0' });
  const app = await openApp('bot', { config, log: openLog('silent'), reach: PUBLIC }).catch((error: unknown) => error);
  if (app instanceof Error) return operatorLines(app, undefined);
  throw new Error('it started');
}

const DISCORD = { DISCORD_TOKEN: 'a.wrong.token', DISCORD_APP_ID: '900000000000000001' };
const REFUSED = (platform: string) => [
  `${platform} refuses the token that it was given: \`rolefit doctor\` says which, and what to do.`,
];

test('a refused token of Slack stops the start with one clear line', async () => {
  const SLACK_API_URL = slack.apiUrl;
  expect(await lines({ SLACK_BOT_TOKEN: 'xoxb-no', SLACK_APP_TOKEN: APP_TOKEN, SLACK_API_URL })).toEqual(
    REFUSED('Slack'),
  );
  expect(await lines({ SLACK_BOT_TOKEN: BOT_TOKEN, SLACK_APP_TOKEN: 'xapp-no', SLACK_API_URL })).toEqual(
    REFUSED('Slack'),
  );
});

test('a refused token of Discord does too', async () => {
  expect(await lines({ ...DISCORD, DISCORD_API_URL: discord.apiUrl })).toEqual(REFUSED('Discord'));
});

test('a platform that does not answer is named, and no database is blamed', async () => {
  const nowhere = `http://127.0.0.1:${await freePort()}`;
  expect(await lines({ ...DISCORD, DISCORD_API_URL: `${nowhere}/api` })).toEqual([
    'Discord does not answer. Look at the network, or at DISCORD_API_URL.',
  ]);
  expect(
    await lines({ SLACK_BOT_TOKEN: BOT_TOKEN, SLACK_SIGNING_SECRET: 's', SLACK_API_URL: `${nowhere}/api/` }),
  ).toEqual(['Slack does not answer. Look at the network, or at SLACK_API_URL.']);
});
