import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
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
import { aloneInDiscord } from './support/preview/alone.ts';
import { discordHtml } from './support/preview/discord.ts';
import { sideBySideInDiscord, sideBySideInSlack } from './support/preview/side-by-side.ts';
import { slackHtml, slackModalHtml } from './support/preview/slack.ts';
import { httpDoor, SIGNING_SECRET } from './support/slack/door.ts';
import { stored } from './support/slack/harness.ts';
import { modalWith } from './support/slack/looking.ts';
import { type People, peopleOf as slackPeople } from './support/slack/people.ts';
import { messageSeen as seenOnSlack, viewSeen } from './support/slack/seen.ts';
import { type SlackServer, startSlackServer } from './support/slack/server.ts';
import { BOT_TOKEN as SLACK_TOKEN } from './support/slack/world.ts';
import { until } from './support/until.ts';

/**
 * The whole service, asked in Slack and in Discord; what was sent to them is drawn as their clients show it and photographed, and
 * so is the report behind the link that somebody gets who checked twice. `--write FOLDER` keeps the pictures. Fails when a card
 * did not come, or its drawing is wider than its window.
 */
const { values: options } = parseArgs({ options: { write: { type: 'string' } } });
const [resume, posting] = await Promise.all(
  ['priya.pdf', 'posting.md'].map((name) => readFile(`test/fixtures/article/${name}`)),
);
const papers = { resume: resume ?? Buffer.of(), posting: posting ?? Buffer.of() };
/** A first start makes the database; the rest is a second or two. */
const PATIENCE_MS = 60_000;
/** The opening message's last word. */
const SUMMARY = /Fit \d+ of 100, (?:excellent|strong)/;
const WIDTH = 760;
/** Of the report: its widest, and how much of it is kept. */
const REPORT = { width: 1080, height: 1500 };
/** Where chats would fetch pictures from; the browser is led to the service under test. */
const PUBLIC_URL = 'https://rolefit.example';

const [slack, discord] = await Promise.all([startSlackServer(), startDiscordServer()]);
const dataDir = await mkdtemp(join(tmpdir(), 'rolefit-pictures-'));
const app = await openApp('start', {
  config: readConfig({
    ...{ SLACK_BOT_TOKEN: SLACK_TOKEN, SLACK_SIGNING_SECRET: SIGNING_SECRET, SLACK_API_URL: slack.apiUrl },
    ...{
      DISCORD_TOKEN,
      DISCORD_APP_ID: APP,
      DISCORD_API_URL: discord.apiUrl,
      DATA_DIR: dataDir,
      PORT: '0',
      PUBLIC_URL,
      ADMINS: `discord:${ANN}`,
      CREDITS: 'on',
      CREDITS_FREE: '20',
    },
  }),
  log: openLog('warn'),
  reach: PUBLIC,
});
try {
  const url = app.url?.replace('localhost', '127.0.0.1') ?? '';
  const people = slackPeople(slack.world, httpDoor(`${url}/slack/events`, slack.world.violations), slack.origin);
  const [form, thread] = await askInSlack(slack, people);
  const drawn = { 'slack-form': form, 'slack-card': thread, 'discord-card': await askInDiscord(discord) };
  const inDiscord = discordPeople(discord.world, gatewayDoor(discord.gateway), discord.origin);
  const alone = await aloneInDiscord(discord.world, inDiscord);
  const beside = {
    ...(await sideBySideInSlack(slack.world, people)),
    ...(await sideBySideInDiscord(discord.world, inDiscord)),
  };
  const browser = await openBrowser(url);
  await photograph(browser, { ...drawn, ...alone, ...beside });
  await photographReport(browser, await reportAfterTwo(slack, people));
  await browser.close();
  process.stdout.write('The cards of Slack and Discord, drawn from what was sent, and the report behind the link.\n');
} finally {
  await app.close();
  await Promise.all([slack.stop(), discord.stop()]);
  await rm(dataDir, { recursive: true, force: true });
}

async function askInSlack({ world }: SlackServer, people: People): Promise<[string, string]> {
  await people.slash('U1', '/evaluate');
  const form = await modalWith(world, 'U1', 'Who sees the card');
  const drawn = slackModalHtml(form.json as never);
  await people.submit(form, { resume: stored(world, papers.resume), posting: stored(world, papers.posting) });
  const done = () => world.messages.some((message) => SUMMARY.test(seenOnSlack(message).text));
  await until(world, 'a card and its summary', () => (done() ? true : undefined), PATIENCE_MS);
  const [root, ...answers] = world.messages.filter(({ user }) => user === undefined);
  return [drawn, slackHtml(root as never, ...(answers as never[]))];
}

async function askInDiscord({ world, gateway, origin }: DiscordServer): Promise<string> {
  await discordPeople(world, gatewayDoor(gateway), origin).slash(ANN, 'evaluate', papers);
  const done = () =>
    threadsOf(world)
      .flat()
      .some((message) => SUMMARY.test(seenOnDiscord(message).text));
  await until(world, 'a card', () => (done() ? true : undefined), PATIENCE_MS);
  return discordHtml(...(threadsOf(world)[0] as never[]));
}

/** Two checks of one posting by somebody else, for them alone; then the link to the report of the second. */
async function reportAfterTwo({ world }: SlackServer, people: People): Promise<string> {
  const cards = () =>
    world.messages.filter((each) => each.channel === 'DU2' && seenOnSlack(each).buttons.includes('Full report'));
  for (const resume of [await readFile('test/fixtures/article/james.pdf'), papers.resume]) {
    const before = cards().length;
    await people.slash('U2', '/evaluate');
    const form = await modalWith(world, 'U2', 'Who sees the card');
    const files = { resume: stored(world, resume), posting: stored(world, papers.posting) };
    await people.submit(form, { ...files, private: 'true' });
    await until(world, 'a card', () => (cards().length > before ? true : undefined), PATIENCE_MS);
  }
  await people.press('U2', 'Full report', { message: cards().at(-1) as never });
  const { links } = viewSeen((await modalWith(world, 'U2', 'Open your full report')).json);
  return links[0] ?? '';
}

async function openBrowser(url: string): Promise<BrowserContext> {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
  });
  const context = await browser.newContext({ deviceScaleFactor: 1.5 });
  context.on('close', () => void browser.close());
  await context.route(`${PUBLIC_URL}/**`, async (route) => {
    const response = await fetch(route.request().url().replace(PUBLIC_URL, url));
    const headers = Object.fromEntries(response.headers);
    await route.fulfill({ status: response.status, headers, body: Buffer.from(await response.arrayBuffer()) });
  });
  return context;
}

/** In both schemes, from the top. */
async function photographReport(browser: BrowserContext, link: string): Promise<void> {
  const page = await browser.newPage();
  await page.setViewportSize(REPORT);
  for (const [name, colorScheme] of [
    ['report', 'light'],
    ['report-dark', 'dark'],
  ] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto(link);
    await page.getByRole('heading', { name: 'Assessment' }).waitFor();
    await holdsIn(page, name, REPORT.width);
    if (options.write) await page.screenshot({ path: join(options.write, `${name}.png`) });
  }
}

async function photograph(browser: BrowserContext, pages: Readonly<Record<string, string>>): Promise<void> {
  const page = await browser.newPage();
  await page.setViewportSize({ width: WIDTH, height: 600 });
  for (const [name, html] of Object.entries(pages)) {
    await page.setContent(html, { waitUntil: 'load' });
    await holdsIn(page, name, WIDTH);
    if (options.write) await page.locator('main').screenshot({ path: join(options.write, `${name}.png`) });
  }
}

async function holdsIn(page: Page, name: string, most: number): Promise<void> {
  const width = await page.evaluate<number>('document.documentElement.scrollWidth');
  if (width > most) throw new Error(`${name} is ${width} pixels wide`);
}
