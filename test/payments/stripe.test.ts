import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { StripeTill } from '../../src/payments/stripe.ts';
import { stripeTill } from '../../src/payments/stripe.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { type Ledger, ledger } from '../../src/store/ledger.ts';
import { type Scratch, scratchFolder } from '../support/databases.ts';
import { type Delivery, webhook } from '../support/stripe/deliver.ts';
import { type StripeServer, startStripeServer } from '../support/stripe/server.ts';
import {
  chargeObject,
  complete,
  disputeObject,
  SECRET_KEY,
  type Session,
  sessionObject,
  WEBHOOK_SECRET,
} from '../support/stripe/world.ts';

const TERMS = { free: 0, refill: 'never', spaceBudget: undefined } as const;

let stripe: StripeServer;
let scratch: Scratch;
let database: Database;
let book: Ledger;
let till: StripeTill;
const logged: object[] = [];
beforeAll(async () => {
  stripe = await startStripeServer();
  scratch = await scratchFolder();
  database = await openDatabase(scratch.where);
  book = ledger(database.db);
  const log = { warn: (facts: object) => void logged.push(facts), error: (facts: object) => void logged.push(facts) };
  const packs = [
    { credits: 10, price: 500 },
    { credits: 30, price: 1_200 },
  ];
  const own = { publicUrl: 'https://rolefit.example', packs, currency: 'eur' };
  const settings = { secretKey: SECRET_KEY, webhookSecret: WEBHOOK_SECRET, apiUrl: stripe.apiUrl, ...own };
  till = stripeTill(settings, book, log);
});
beforeEach(() => void logged.splice(0));
afterAll(async () => {
  await database.close();
  await scratch.remove();
  await stripe.stop();
  expect(stripe.world.violations).toEqual([]);
});

async function somebody() {
  const person = { platform: 'slack', id: randomUUID() };
  const holder = await book.holder(person);
  return { holder, balance: async () => (await book.statement(person, TERMS, 0)).balance.paid };
}
async function begun(holder: string, credits = 10): Promise<Session> {
  const address = await till.checkout(holder, credits);
  const [, id = ''] = /^https:\/\/rolefit\.example\/stripe\/pay\/(cs_test_\w+)$/.exec(address) ?? [];
  return stripe.world.sessions.get(id) as Session;
}
const tell = async (type: string, object: object, delivery?: Delivery) =>
  (await till.pages.request('/stripe/webhook', webhook(type, object, delivery))).status;

test('a session asks for the pack’s price, and tells Stripe nothing but an opaque id', async () => {
  const { holder } = await somebody();
  const { params } = await begun(holder, 30);
  expect(params).toEqual({
    mode: 'payment',
    client_reference_id: holder,
    line_items: [
      {
        quantity: 1,
        price_data: { currency: 'eur', unit_amount: 1_200, product_data: { name: '30 evaluations by Rolefit' } },
      },
    ],
    metadata: { rolefit_holder: holder, rolefit_credits: '30' },
    payment_intent_data: { metadata: { rolefit_holder: holder, rolefit_credits: '30' } },
    adaptive_pricing: { enabled: false },
    success_url: 'https://rolefit.example/stripe/paid',
    cancel_url: 'https://rolefit.example/stripe/left',
  });
  await expect(till.checkout(holder, 11)).rejects.toThrow('no pack of 11 is sold');
});

test('an answer that was lost is asked for again under its key, and makes one session', async () => {
  const { holder } = await somebody();
  const before = stripe.world.sessions.size;
  stripe.world.faults.push('lost');
  await begun(holder);
  expect(stripe.world.sessions.size).toBe(before + 1);
});

test('the short link leads to Stripe’s page while that waits, and says so when it is over', async () => {
  const session = await begun((await somebody()).holder);
  const open = await till.pages.request(`/stripe/pay/${session.id}`);
  expect([open.status, open.headers.get('location')]).toEqual([303, sessionObject(session).url]);
  complete(session);
  const over = await till.pages.request(`/stripe/pay/${session.id}`);
  expect([over.status, await over.text()]).toEqual([410, expect.stringContaining('This link is over')]);
  expect((await till.pages.request('/stripe/pay/cs_test_nobody')).status).toBe(410);
  expect((await till.pages.request('/stripe/pay/..%2Fcharges')).status).toBe(404);
  expect(await (await till.pages.request('/stripe/paid')).text()).toContain('Thank you');
});

test('Stripe away is our fault: the page says so, and nothing of the answer is shown', async () => {
  const session = await begun((await somebody()).holder);
  stripe.world.faults.push(500, 500);
  const broken = await till.pages.request(`/stripe/pay/${session.id}`);
  expect([broken.status, await broken.text()]).toEqual([500, expect.stringContaining('nothing was paid')]);
});

test('what is paid is given once, however often Stripe tells it', async () => {
  const { holder, balance } = await somebody();
  const paid = complete(await begun(holder));
  const told = await Promise.all([1, 2, 3].map(() => tell('checkout.session.completed', paid)));
  expect([told, await balance()]).toEqual([[200, 200, 200], 10]);
});

test('a payment that takes days is given when the money is there', async () => {
  const { holder, balance } = await somebody();
  const session = await begun(holder);
  expect(await tell('checkout.session.completed', complete(session, false))).toBe(200);
  expect(await balance()).toBe(0);
  session.paid = true;
  await tell('checkout.session.async_payment_succeeded', sessionObject(session));
  expect(await balance()).toBe(10);
});

test.each<[string, Delivery]>([
  ['signed by somebody else', { secret: 'whsec_another' }],
  ['signed more than five minutes ago', { at: Math.floor(Date.now() / 1_000) - 301 }],
  ['changed on its way', { body: '{"type":"checkout.session.completed"}' }],
])('what is %s is refused, and gives nothing', async (_name, delivery) => {
  const { holder, balance } = await somebody();
  expect(await tell('checkout.session.completed', complete(await begun(holder)), delivery)).toBe(400);
  expect(await balance()).toBe(0);
});

test('what has no signature is refused, and what is too long is not read', async () => {
  expect((await till.pages.request('/stripe/webhook', { method: 'POST', body: '{}' })).status).toBe(400);
  const body = 'x'.repeat(2 * 1024 * 1024);
  const headers = { 'content-length': String(body.length) };
  expect((await till.pages.request('/stripe/webhook', { method: 'POST', body, headers })).status).toBe(413);
});

test('what is not about us is taken and passed over', async () => {
  const { balance } = await somebody();
  const foreign = { id: 'cs_test_1', payment_status: 'paid', payment_intent: 'pi_1', amount_total: 500, metadata: {} };
  const charge = { id: 'ch_1', payment_intent: 'pi_1', amount_refunded: 500, metadata: {} };
  expect(await tell('checkout.session.completed', foreign)).toBe(200);
  expect(await tell('charge.refunded', charge)).toBe(200);
  expect(
    await tell('charge.dispute.created', { id: 'du_1', payment_intent: 'pi_1', amount: 500, status: 'lost' }),
  ).toBe(200);
  expect(await tell('customer.created', { id: 'cus_1' })).toBe(200);
  expect(await balance()).toBe(0);
});

test('a refund takes back its share, rounded down, told twice and out of order', async () => {
  const { holder, balance } = await somebody();
  const session = await begun(holder);
  await tell('checkout.session.completed', complete(session));
  await tell('charge.refunded', chargeObject(session, 99));
  expect(await balance()).toBe(9);
  await tell('charge.refunded', chargeObject(session, 249));
  await tell('charge.refunded', chargeObject(session, 249));
  await tell('charge.refunded', chargeObject(session, 99));
  expect(await balance()).toBe(6);
  await tell('charge.refunded', chargeObject(session, 500));
  expect(await balance()).toBe(0);
});

test('a refund that comes before its purchase is to come again', async () => {
  const { holder, balance } = await somebody();
  const session = await begun(holder);
  const paid = complete(session);
  expect(await tell('charge.refunded', chargeObject(session, 500))).toBe(409);
  await tell('checkout.session.completed', paid);
  expect(await tell('charge.refunded', chargeObject(session, 500))).toBe(200);
  expect(await balance()).toBe(0);
});

test('a dispute takes all, an inquiry nothing, and what is won comes back', async () => {
  const { holder, balance } = await somebody();
  const session = await begun(holder);
  await tell('checkout.session.completed', complete(session));
  await tell('charge.dispute.created', disputeObject(session, 'warning_needs_response'));
  expect(await balance()).toBe(10);
  await tell('charge.dispute.created', disputeObject(session));
  await tell('charge.dispute.funds_withdrawn', disputeObject(session));
  expect(await balance()).toBe(0);
  await tell('charge.dispute.funds_reinstated', disputeObject(session, 'won'));
  expect(await balance()).toBe(10);
});

test('an event in a shape that nobody knows is our fault, logged without its contents', async () => {
  expect(await tell('charge.refunded', { id: 7, email: 'ann@example.com' })).toBe(500);
  expect(logged).toHaveLength(1);
  expect(JSON.stringify(logged)).not.toContain('ann@example.com');
});
