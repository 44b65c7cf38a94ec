import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { salesOf } from '../../src/payments/skus.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { type Ledger, ledger } from '../../src/store/ledger.ts';
import { type Scratch, scratchFolder } from '../support/databases.ts';
import { type RunningDiscord, startDiscord } from '../support/discord/running.ts';
import { buy, type Entitlement } from '../support/discord/sales.ts';
import { newId } from '../support/discord/world.ts';
import { until } from '../support/until.ts';

const TEN = '1234567890123456789';
const THIRTY = '1234567890123456790';
const OTHER = '1234567890123456791';
const TERMS = { free: 0, refill: 'never', spaceBudget: undefined } as const;

let scratch: Scratch;
let database: Database;
let book: Ledger;
let discord: RunningDiscord;
/** Somebody new in each test: all share a database. */
let ann: string;
beforeAll(async () => {
  scratch = await scratchFolder();
  database = await openDatabase(scratch.where);
  book = ledger(database.db);
});
beforeEach(async () => {
  ann = newId();
  const skus = [
    { id: TEN, credits: 10 },
    { id: THIRTY, credits: 30 },
  ];
  discord = await startDiscord({ commands: [], sales: salesOf('discord', skus, book) });
});
afterEach(async () => {
  expect(await discord.stop()).toEqual([]);
});
afterAll(async () => {
  await database.close();
  await scratch.remove();
});

const balance = async () => (await book.statement({ platform: 'discord', id: ann }, TERMS, 0)).balance.paid;
const tell = (event: string, entitlement: Entitlement) => discord.server.gateway.dispatch(event, { ...entitlement });
const consumed = ({ id }: Entitlement) =>
  until(discord.world, 'a consumed purchase', () =>
    discord.world.entitlements.find((each) => each.id === id && each.consumed),
  );

test('what is bought is given, then consumed, and can be bought again', async () => {
  for (const expected of [10, 20]) {
    const bought = buy(discord.world, ann, TEN);
    tell('ENTITLEMENT_CREATE', bought);
    await consumed(bought);
    expect(await balance()).toBe(expected);
  }
});

test('what was bought while nobody listened is collected, once', async () => {
  const bought = [buy(discord.world, ann, TEN), buy(discord.world, ann, THIRTY), buy(discord.world, ann, OTHER)];
  await discord.chat.collect?.();
  await discord.chat.collect?.();
  expect(await balance()).toBe(40);
  expect(bought.map((each) => each.consumed)).toEqual([true, true, false]);
});

test('a crash between giving and consuming gives once', async () => {
  const bought = buy(discord.world, ann, TEN);
  discord.world.faults.push({ status: 500, code: 0 });
  await expect(discord.chat.collect?.()).rejects.toThrow('Discord does not answer');
  expect([await balance(), bought.consumed]).toEqual([10, false]);
  await discord.chat.collect?.();
  expect([await balance(), bought.consumed]).toEqual([10, true]);
});

test('a purchase that can’t be settled keeps no other, and is settled later', async () => {
  const [one, other] = [buy(discord.world, ann, TEN), buy(discord.world, ann, THIRTY)];
  discord.world.faults.push({ status: 500, code: 0 });
  await expect(discord.chat.collect?.()).rejects.toThrow();
  expect([one.consumed, other.consumed]).toEqual([false, true]);
  await discord.chat.collect?.();
  expect(one.consumed).toBe(true);
});

test('more than a page of purchases is collected', async () => {
  for (let n = 0; n < 101; n += 1) {
    const bought = buy(discord.world, ann, TEN);
    bought.consumed = n < 100;
  }
  await discord.chat.collect?.();
  expect(await balance()).toBe(10);
});

test('a refund takes back what is left of it', async () => {
  const bought = buy(discord.world, ann, TEN);
  await discord.chat.collect?.();
  bought.deleted = true;
  tell('ENTITLEMENT_DELETE', bought);
  await expect.poll(balance).toBe(0);
});

test('a refund that was not told is found, and what was never given stays nothing', async () => {
  const bought = buy(discord.world, ann, TEN);
  await discord.chat.collect?.();
  bought.deleted = true;
  buy(discord.world, ann, TEN).deleted = true;
  await discord.chat.collect?.();
  expect(await balance()).toBe(0);
});

test('a purchase that fails when it is told is logged and waits', async () => {
  discord.world.faults.push({ status: 500, code: 0 });
  const bought = buy(discord.world, ann, TEN);
  tell('ENTITLEMENT_CREATE', bought);
  await expect
    .poll(() => discord.logged.some(({ sentence }) => sentence.includes('waits until it is collected')))
    .toBe(true);
  expect(await balance()).toBe(10);
  await discord.chat.collect?.();
  expect(bought.consumed).toBe(true);
});
