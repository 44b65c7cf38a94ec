import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Page } from 'playwright-core';
import { openApp } from '../src/app.ts';
import { readConfig } from '../src/config.ts';
import { openLog } from '../src/log.ts';
import { PUBLIC } from '../src/papers.ts';
import { gatewayDoor } from './support/discord/door.ts';
import { ANN, threadsOf } from './support/discord/harness.ts';
import { peopleOf as discordPeople } from './support/discord/people.ts';
import { messageSeen as seenOnDiscord } from './support/discord/seen.ts';
import { type DiscordServer, startDiscordServer } from './support/discord/server.ts';
import { APP, BOT_TOKEN as DISCORD_TOKEN } from './support/discord/world.ts';
import { discordHtml } from './support/preview/discord.ts';
import { slackHtml, slackModalHtml } from './support/preview/slack.ts';
import { httpDoor, SIGNING_SECRET } from './support/slack/door.ts';
import { stored } from './support/slack/harness.ts';
import { modalWith } from './support/slack/looking.ts';
import { peopleOf as slackPeople } from './support/slack/people.ts';
import { messageSeen as seenOnSlack } from './support/slack/seen.ts';
import { type SlackServer, startSlackServer } from './support/slack/server.ts';
import { BOT_TOKEN as SLACK_TOKEN } from './support/slack/world.ts';
import { until } from './support/until.ts';

/**
 * The whole service, asked in Slack and in Discord; what was sent to them is drawn as their clients show it and photographed.
 * `--write FOLDER` keeps the pictures. Fails when a card did not come, or its drawing is wider than its window.
 */
const { values: options } = parseArgs({ options: { write: { type: 'string' } } });
const [resume, posting] = await Promise.all(
  ['priya.pdf', 'posting.md'].map((name) => readFile(`test/fixtures/article/${name}`)),
);
const papers = { resume: resume ?? Buffer.of(), posting: posting ?? Buffer.of() };
/** A first start makes the database; the rest is a second or two. */
const PATIENCE_MS = 60_000;
const WIDTH = 760;

const [slack, discord] = await Promise.all([startSlackServer(), startDiscordServer()]);
const dataDir = await mkdtemp(join(tmpdir(), 'rolefit-pictures-'));
const app = await openApp('start', {
  config: readConfig({
    ...{ SLACK_BOT_TOKEN: SLACK_TOKEN, SLACK_SIGNING_SECRET: SIGNING_SECRET, SLACK_API_URL: slack.apiUrl },
    ...{ DISCORD_TOKEN, DISCORD_APP_ID: APP, DISCORD_API_URL: discord.apiUrl, DATA_DIR: dataDir, PORT: '0' },
  }),
  log: openLog('warn'),
  reach: PUBLIC,
});
try {
  const [form, thread] = await askInSlack(slack, app.url?.replace('localhost', '127.0.0.1') ?? '');
  await photograph({ 'slack-form': form, 'slack-card': thread, 'discord-card': await askInDiscord(discord) });
  process.stdout.write('The cards of Slack and Discord: drawn from what was sent.\n');
} finally {
  await app.close();
  await Promise.all([slack.stop(), discord.stop()]);
  await rm(dataDir, { recursive: true, force: true });
}

async function askInSlack({ world, origin }: SlackServer, url: string): Promise<[string, string]> {
  const people = slackPeople(world, httpDoor(`${url}/slack/events`, world.violations), origin);
  await people.slash('U1', '/evaluate');
  const form = await modalWith(world, 'U1', 'Who sees the card');
  const drawn = slackModalHtml(form.json as never);
  await people.submit(form, { resume: stored(world, papers.resume), posting: stored(world, papers.posting) });
  const has = (words: string) => world.messages.some((message) => seenOnSlack(message).text.includes(words));
  await until(world, 'a card', () => (has('Fit 85 of 100, excellent') ? true : undefined), PATIENCE_MS);
  const [root, ...answers] = world.messages.filter(({ user }) => user === undefined);
  return [drawn, slackHtml(root as never, ...(answers as never[]))];
}

async function askInDiscord({ world, gateway, origin }: DiscordServer): Promise<string> {
  await discordPeople(world, gatewayDoor(gateway), origin).slash(ANN, 'evaluate', papers);
  const done = () =>
    threadsOf(world)
      .flat()
      .some((message) => seenOnDiscord(message).text.includes('Fit 85 of 100, excellent'));
  await until(world, 'a card', () => (done() ? true : undefined), PATIENCE_MS);
  return discordHtml(...(threadsOf(world)[0] as never[]));
}

async function photograph(pages: Readonly<Record<string, string>>): Promise<void> {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
  });
  const page = await browser.newPage({ viewport: { width: WIDTH, height: 600 }, deviceScaleFactor: 1.5 });
  for (const [name, html] of Object.entries(pages)) {
    await page.setContent(html);
    await holdsIn(page, name);
    if (options.write) await page.locator('main').screenshot({ path: join(options.write, `${name}.png`) });
  }
  await browser.close();
}

async function holdsIn(page: Page, name: string): Promise<void> {
  const width = await page.evaluate<number>('document.documentElement.scrollWidth');
  if (width > WIDTH) throw new Error(`${name} is ${width} pixels wide`);
}
