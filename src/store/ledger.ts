import type { Kysely } from 'kysely';
import type { Person } from '../chat/platform.ts';
import * as deeds from '../credits/deeds.ts';
import { type Balance, HOUSE, potOf, spaceAccount } from '../credits/entry.ts';
import * as payments from '../credits/payment.ts';
import { monthOf, periodOf, type Terms } from '../credits/terms.ts';
import {
  balanceOf,
  entryOf,
  historyOf,
  holderOf,
  known,
  linesOf,
  lock,
  type Past,
  post,
  reversedOf,
  sumIn,
  within,
} from './ledger-book.ts';
import type { Schema } from './schema.ts';

/** What is reserved: one credit for each of the requests, or none at all. `space` is the server where it was asked for, where there is one. */
export interface Reserving {
  readonly requests: readonly string[];
  readonly person: Person;
  readonly space: string | null;
  readonly terms: Terms;
  readonly now?: Date;
}

/** Why nothing could be reserved: the person has fewer than are needed, or their server has in this month. */
export type Short =
  | { readonly of: 'person'; readonly balance: Balance; readonly needed: number }
  | { readonly of: 'space' };

export interface Statement {
  readonly balance: Balance;
  /** The latest first. */
  readonly history: readonly Past[];
}

/** Why a release: the evaluation was not finished, or looked again at a posting. */
export type ReleaseReason = 'failed' | 'again';

/** The ledger of credits. Every function can be called again with the same key, and then changes nothing. */
export const ledger = (db: Kysely<Schema>) => ({
  /** Sets one credit aside for each request, free ones first. Answers why not, where there are too few. */
  reserve: ({ requests, person, space, terms, now = new Date() }: Reserving): Promise<Short | undefined> =>
    within(db, async (tx) => {
      const holder = await settled(tx, person, terms, now);
      const open = await unreserved(tx, requests);
      const balance = await balanceOf(tx, holder);
      if (balance.free + balance.paid < open.length) return { of: 'person', balance, needed: open.length };
      const account = space === null ? null : spaceAccount(space, monthOf(now));
      if (account !== null && !(await fits(tx, account, open.length, terms))) return { of: 'space' };
      for (const [index, request] of open.entries())
        await post(tx, deeds.reserveEntry(request, holder, index < balance.free ? 'free' : 'paid', account));
      return undefined;
    }),

  /** Charges what was reserved; gives it back where the person was charged for this posting before. */
  take: (request: string, posting: string): Promise<void> =>
    ending(db, request, async (tx, holder, giveBack) => {
      if (!(await post(tx, deeds.takeEntry(request, holder, posting)))) await giveBack('again');
    }),

  /** Gives back what was reserved and not charged yet. */
  release: (request: string, reason: ReleaseReason): Promise<void> =>
    ending(db, request, (_tx, _holder, giveBack) => giveBack(reason)),

  /** Gives a person credits. False when they got them under this key before. */
  grant: (key: string, person: Person, credits: number, reason: string | null): Promise<boolean> =>
    within(db, async (tx) => post(tx, deeds.grantEntry(key, await holderOf(tx, person), credits, reason))),

  /** Gives the credits of a pack that was paid for. False when that was done before. */
  purchase: (purchase: payments.Purchase): Promise<boolean> =>
    within(db, (tx) => post(tx, payments.purchaseEntry(purchase))),

  /** Takes back what is left of a purchase whose money went back. False when there is no such purchase. */
  refund: (key: string, payment: string, back: payments.Back): Promise<boolean> =>
    within(db, async (tx) => {
      const bought = await boughtBy(tx, payment);
      if (bought) await post(tx, payments.refundEntry(key, bought, back));
      return bought !== undefined;
    }),

  /** Undoes a refund, where there was one under this key. */
  restore: (key: string): Promise<void> =>
    within(db, async (tx) => {
      const refund = await entryOf(tx, 'key', payments.refundKey(key));
      if (!refund?.holder || !refund.payment) return;
      await lock(tx, refund.holder);
      const lines = await linesOf(tx, refund.key);
      await post(tx, payments.restoreEntry(key, refund.holder, refund.payment, lines));
    }),

  /** The person's opaque id, by which payments know them. */
  holder: (person: Person): Promise<string> => within(db, (tx) => holderOf(tx, person)),

  /** What the person has, with what their period gives them, and the latest of what happened to it. */
  statement: (person: Person, terms: Terms, most: number, now = new Date()): Promise<Statement> =>
    within(db, async (tx) => {
      const holder = await settled(tx, person, terms, now);
      return { balance: await balanceOf(tx, holder), history: await historyOf(tx, holder, most) };
    }),

  /** The latest of what happened to a person's account, without giving it anything; empty where there is none. */
  async history(person: Person, most: number): Promise<readonly Past[]> {
    const holder = await known(db, person).executeTakeFirst();
    return holder ? historyOf(db, holder.id, most) : [];
  },
});

type Tx = Kysely<Schema>;

/** The person's account, locked, with the free credits of its period. */
async function settled(tx: Tx, person: Person, { free, refill }: Terms, now: Date): Promise<string> {
  const holder = await holderOf(tx, person);
  await lock(tx, holder);
  const left = await sumIn(tx, potOf(holder, 'free'));
  await post(tx, deeds.freeEntry(holder, periodOf(refill, now), left, free));
  return holder;
}

/** Those that nothing was reserved for yet. */
async function unreserved(tx: Tx, requests: readonly string[]): Promise<readonly string[]> {
  const known = await Promise.all(requests.map((request) => entryOf(tx, 'key', deeds.reserveKey(request))));
  return requests.filter((_, index) => known[index] === undefined);
}

/** Whether the server may have so many more in its month; keeps others from asking until this is decided. */
async function fits(tx: Tx, account: string, more: number, { spaceBudget }: Terms): Promise<boolean> {
  if (spaceBudget === undefined) return true;
  await lock(tx, account);
  return (await sumIn(tx, account)) + more <= spaceBudget;
}

type GiveBack = (reason: ReleaseReason) => Promise<void>;

/** Ends a request's reservation, if it has one that nothing has ended. */
const ending = (db: Tx, request: string, end: (tx: Tx, holder: string, giveBack: GiveBack) => Promise<void>) =>
  within(db, async (tx) => {
    const reserve = await entryOf(tx, 'key', deeds.reserveKey(request));
    if (!reserve?.holder) return;
    const { holder, key } = reserve;
    await lock(tx, holder);
    if (await entryOf(tx, 'settles', request)) return;
    await end(tx, holder, async (reason) => {
      await post(tx, deeds.releaseEntry(request, holder, reason, await linesOf(tx, key)));
    });
  });

/** The purchase that was paid by this payment, its account locked. */
async function boughtBy(tx: Tx, payment: string): Promise<payments.Bought | undefined> {
  const purchase = await tx
    .selectFrom('ledger_entries')
    .select(['key', 'holder', 'paid'])
    .where('payment', '=', payment)
    .where('kind', '=', 'purchase')
    .executeTakeFirst();
  if (!purchase?.holder) return undefined;
  const { key, holder, paid } = purchase;
  await lock(tx, holder);
  const account = potOf(holder, 'paid');
  const credits = (await linesOf(tx, key)).find(([name]) => name === account)?.[1] ?? 0;
  const reversed = await reversedOf(tx, payment, HOUSE.sold);
  return { holder, payment, credits, paid, reversed, left: await sumIn(tx, account) };
}

export type Ledger = ReturnType<typeof ledger>;
