import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type App, openApp } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';
import { openLog } from '../../src/log.ts';
import { PUBLIC } from '../../src/papers.ts';
import { type Scratch, scratchFolder } from '../support/databases.ts';
import { gatewayDoor } from '../support/discord/door.ts';
import { ANN } from '../support/discord/harness.ts';
import { type People, peopleOf } from '../support/discord/people.ts';
import { buy } from '../support/discord/sales.ts';
import { componentsIn, messageSeen } from '../support/discord/seen.ts';
import { type DiscordServer, startDiscordServer } from '../support/discord/server.ts';
import { APP, BOT_TOKEN } from '../support/discord/world.ts';
import { freePort } from '../support/process.ts';
import { webhook } from '../support/stripe/deliver.ts';
import { type StripeServer, startStripeServer } from '../support/stripe/server.ts';
import { complete, SECRET_KEY, WEBHOOK_SECRET } from '../support/stripe/world.ts';
import { until } from '../support/until.ts';
import { type Visitor, visit } from '../support/visitor.ts';

const read = (name: string) => readFile(new URL(`../fixtures/${name}`, import.meta.url));
const SKU = '1234567890123456789';

let stripe: StripeServer;
let discord: DiscordServer;
let scratch: Scratch & { where: { dataDir: string } };
let app: App;
let url: string;
let people: People;
beforeAll(async () => {
  [stripe, discord, scratch] = [await startStripeServer(), await startDiscordServer(), await scratchFolder()];
  const port = String(await freePort());
  url = `http://127.0.0.1:${port}`;
  const config = readConfig({
    ...{ DATA_DIR: scratch.where.dataDir, PORT: port, PUBLIC_URL: url, WEB_CHAT: 'on' },
    ...{ DISCORD_TOKEN: BOT_TOKEN, DISCORD_APP_ID: APP, DISCORD_API_URL: discord.apiUrl, DISCORD_SKUS: `${SKU}:10` },
    ...{ STRIPE_SECRET_KEY: SECRET_KEY, STRIPE_WEBHOOK_SECRET: WEBHOOK_SECRET, STRIPE_API_URL: stripe.apiUrl },
    ...{ CREDITS: 'on', CREDITS_FREE: '1', CREDITS_PACKS: '10:500,30:1200' },
  });
  app = await openApp('start', { config, log: openLog('silent'), reach: PUBLIC });
  people = peopleOf(discord.world, gatewayDoor(discord.gateway), discord.origin);
});
afterAll(async () => {
  await app.close();
  await Promise.all([stripe.stop(), discord.stop()]);
  await scratch.remove();
  expect([...stripe.world.violations, ...discord.world.violations]).toEqual([]);
});

const credits = async (visitor: Visitor, values: Record<string, string> = {}) =>
  (await visitor.give('credits', values)).text;
const evaluate = async (visitor: Visitor, posting: string) =>
  visitor.give('evaluate', { resume: await read('article/priya.md'), job: (await read(posting)).toString() });

test('the free one, then none, then a pack, paid by a link, and on it goes', async () => {
  const visitor = await visit(url);
  expect((await evaluate(visitor, 'article/posting.md')).status).toBe(202);
  await visitor.see((messages) => messages.some((html) => html.includes('Why this score')));
  const refused = await evaluate(visitor, 'postings/accountant.md');
  expect([refused.status, refused.text]).toEqual([422, expect.stringContaining('You have no evaluation left')]);
  expect(refused.text).toContain('10 for €5.00, 30 for €12.00');

  const [link = ''] = /http:[^"]+\/stripe\/pay\/\w+/.exec(await credits(visitor, { pack: '10' })) ?? [];
  const page = await fetch(link, { redirect: 'manual' });
  expect([page.status, page.headers.get('location')?.startsWith('https://checkout.stripe.com/')]).toEqual([303, true]);
  const session = stripe.world.sessions.get(link.split('/').at(-1) ?? '');
  if (!session) throw new Error('no session');
  const paid = await fetch(`${url}/stripe/webhook`, webhook('checkout.session.completed', complete(session)));
  expect(paid.status).toBe(200);

  expect(await credits(visitor)).toContain('10 evaluations');
  expect((await evaluate(visitor, 'postings/accountant.md')).status).toBe(202);
  await visitor.see((messages) => messages.filter((html) => html.includes('Why this score')).length === 2);
  await expect.poll(() => credits(visitor)).toContain('9 evaluations');
});

test('in Discord the pack is Discord’s own button, and what was bought is there', async () => {
  const asked = async () => {
    const live = await people.slash(ANN, 'credits');
    const message = discord.world.messages.find(({ id }) => id === live.original);
    if (!message) throw new Error('no answer');
    return message;
  };
  const first = await asked();
  expect(first.only).toBe(ANN);
  expect(messageSeen(first).text).toContain('1 evaluation');
  expect(JSON.stringify(componentsIn(first.components).map(({ components }) => components))).toContain(SKU);
  discord.gateway.dispatch('ENTITLEMENT_CREATE', { ...buy(discord.world, ANN, SKU) });
  await until(discord.world, 'a consumed purchase', () => discord.world.entitlements.find(({ consumed }) => consumed));
  expect(messageSeen(await asked()).text).toContain('11 evaluations: 1 free, 10 of your own');
});
