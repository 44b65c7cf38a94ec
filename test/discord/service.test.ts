import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type App, openApp } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';
import { openLog } from '../../src/log.ts';
import { PUBLIC } from '../../src/papers.ts';
import { type Scratch, scratchFolder } from '../support/databases.ts';
import { gatewayDoor } from '../support/discord/door.ts';
import { ANN, BEN, replyOf, threadsOf } from '../support/discord/harness.ts';
import { type People, peopleOf } from '../support/discord/people.ts';
import { messageSeen } from '../support/discord/seen.ts';
import { type DiscordServer, startDiscordServer } from '../support/discord/server.ts';
import { APP, BOT_TOKEN, type Message } from '../support/discord/world.ts';
import { until } from '../support/until.ts';

const article = (name: string) => readFile(new URL(`../fixtures/article/${name}`, import.meta.url));

const PUBLIC_URL = 'https://rolefit.example';
/** What stands at an address of ours, which only the tests' own port leads to. */
const at = (address = '') => fetch(address.replace(PUBLIC_URL, app.url?.replace('localhost', '127.0.0.1') ?? ''));

let discord: DiscordServer;
let scratch: Scratch & { where: { dataDir: string } };
let app: App;
let people: People;
beforeAll(async () => {
  discord = await startDiscordServer();
  scratch = await scratchFolder();
  const config = readConfig({
    ...{ DISCORD_TOKEN: BOT_TOKEN, DISCORD_APP_ID: APP, DISCORD_API_URL: discord.apiUrl },
    ...{ DATA_DIR: scratch.where.dataDir, PORT: '0', PUBLIC_URL },
  });
  app = await openApp('start', { config, log: openLog('silent'), reach: PUBLIC });
  people = peopleOf(discord.world, gatewayDoor(discord.gateway), discord.origin);
});
afterAll(async () => {
  await app.close();
  await discord.stop();
  await scratch.remove();
  expect(discord.world.violations).toEqual([]);
});

const hasCard = (message: Message): boolean => messageSeen(message).buttons.includes('Why this score');
const papers = async () => ({ resume: await article('priya.pdf'), posting: await article('posting.md') });

/** From the typed command to the card: as a person does it. */
async function evaluated(user: string): Promise<Message[]> {
  const before = threadsOf(discord.world).length;
  await people.slash(user, 'evaluate', await papers());
  return until(discord.world, 'a card and its summary', () => {
    const thread = threadsOf(discord.world)[before];
    const done = thread && messageSeen(thread[0] as Message).text.includes('of 100, excellent');
    return done && thread.some(hasCard) ? thread : undefined;
  });
}

test('a typed command becomes a card in a thread, within six requests, and names nobody of the resume', async () => {
  const [before, began] = [discord.world.calls.length, performance.now()];
  const thread = await evaluated(ANN);
  expect(thread).toHaveLength(2);
  const [root, card] = thread.map(messageSeen);
  expect(root?.text).toContain('Backend Engineer, Core Technology\nStripe');
  expect(root?.pings).toEqual([]);
  const [first, second] = [
    ['Full report', 'Evidence', 'Why this score', 'Evaluate again', 'Save job'],
    ['Share', 'I would say …', '👍', '👎'],
  ];
  expect(card?.buttons).toEqual([...first, ...second]);
  for (const { text } of thread.map(messageSeen)) expect(text).not.toMatch(/Priya|Krishnamurthy|Adyen|PayU|Ann|\.pdf/);
  // The callback, the progress, the thread, the card, the summary. Two files are fetched besides. Who waits longer is told more often, once in 1.2 s.
  const calls = discord.world.calls.slice(before).length;
  expect(calls).toBeGreaterThanOrEqual(5);
  expect(calls).toBeLessThanOrEqual(5 + (performance.now() - began) / 1_200);
});

test('evidence, the receipt and the form open for the owner alone, by the buttons of the card', async () => {
  const card = (await evaluated(ANN)).find(hasCard) as Message;
  const press = async (user: string, label: string) =>
    replyOf(discord.world, await people.press(user, label, card)).seen?.text;
  expect(await press(ANN, 'Evidence')).toContain('Ruby');
  expect(await press(ANN, 'Why this score')).toMatch(/just now: (\d\d) = \1/);
  expect(await press(ANN, 'Evaluate again')).toContain('The same posting as before');
  for (const label of ['Evidence', 'Why this score', 'Evaluate again', 'Save job', 'Share', '👍'])
    expect(await press(BEN, label)).toContain('There is no such evaluation of yours');
});

test('the full report opens by a link that its owner alone gets, where nobody else sees it', async () => {
  const card = (await evaluated(ANN)).find(hasCard) as Message;
  const { seen } = replyOf(discord.world, await people.press(ANN, 'Full report', card));
  expect(await (await at(seen?.links[0])).text()).toContain('Backend Engineer, Core Technology · Stripe');
  const open = discord.world.messages.filter(({ only }) => only === undefined);
  expect(JSON.stringify(open)).not.toContain('/report/');
  const refused = replyOf(discord.world, await people.press(BEN, 'Full report', card)).seen;
  expect([refused?.text, refused?.links]).toEqual([expect.stringContaining('no such evaluation of yours'), []]);
});

test('the card has the score as a picture, with its words', async () => {
  const { components } = (await evaluated(ANN)).find(hasCard) as Message;
  const [, url, words] = /"media":\{"url":"([^"]+)"\},"description":"([^"]+)"/.exec(JSON.stringify(components)) ?? [];
  expect(words).toMatch(/^Score \d+ of 100, excellent match/);
  const response = await at(url);
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'image/png']);
});

test('only me: the card comes where nobody else sees it', async () => {
  const before = threadsOf(discord.world).length;
  const live = await people.slash(ANN, 'evaluate', { ...(await papers()), private: true });
  const card = await until(discord.world, 'a private card', () =>
    discord.world.messages.find((message) => message.id === live.original && hasCard(message)),
  );
  expect(card.only).toBe(ANN);
  expect(threadsOf(discord.world)).toHaveLength(before);
});

test('a thumb is thanked for, and sharing asks first', async () => {
  const card = (await evaluated(ANN)).find(hasCard) as Message;
  expect(replyOf(discord.world, await people.press(ANN, '👍', card)).seen?.text).toContain('Thank you');
  const before = threadsOf(discord.world).length;
  const form = await people.press(ANN, 'Share', card);
  await people.submit(form, {});
  const shared = await until(discord.world, 'the shared card', () =>
    discord.world.messages.find(
      (message) => messageSeen(message).text.includes('Shared by') && message.only === undefined,
    ),
  );
  expect(messageSeen(shared).text).not.toMatch(/TypeScript|Missing|Do next/);
  expect(threadsOf(discord.world).length).toBeGreaterThanOrEqual(before);
});

test('what is no resume is said at once', async () => {
  const sound = Buffer.from('ID3 and so on');
  const live = await people.slash(ANN, 'evaluate', { resume: sound, job: 'https://jobs.example.com/1' });
  const told = discord.world.messages.findLast(({ id }) => id === live.original || live.followUps.includes(id));
  expect(told && messageSeen(told).text).toContain('This is a sound file');
});
