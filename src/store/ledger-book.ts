import { randomUUID } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import type { Person } from '../chat/platform.ts';
import { type Balance, type Entry, type Kind, type Line, type Pot, potOf } from '../credits/entry.ts';
import type { Schema } from './schema.ts';

// What the ledger is written and read with. Everything here runs within the transaction of whoever calls it.

type Db = Kysely<Schema>;

/** In the transaction that there is already, or in one of its own. */
export const within = <T>(db: Db, work: (tx: Db) => Promise<T>): Promise<T> =>
  db.isTransaction ? work(db) : db.transaction().execute(work);

/** Keeps others from reading and then moving what this name stands for, until the transaction ends. */
export async function lock(tx: Db, name: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`ledger ${name}`}, 0))`.execute(tx);
}

/** Writes the entry, and answers whether it did: false where its key is there, or what it settles is settled. */
export async function post(tx: Db, { lines, ...entry }: Entry): Promise<boolean> {
  const posted = await tx
    .insertInto('ledger_entries')
    .values(entry)
    .onConflict((conflict) => conflict.doNothing())
    .returning('key')
    .executeTakeFirst();
  if (posted && lines.length > 0)
    await tx
      .insertInto('ledger_lines')
      .values(lines.map(([account, amount]) => ({ entry: entry.key, account, amount })))
      .execute();
  return posted !== undefined;
}

export const entryOf = (tx: Db, column: 'key' | 'settles', value: string) =>
  tx.selectFrom('ledger_entries').selectAll().where(column, '=', value).executeTakeFirst();

/** The person's opaque id, made at the first time. */
export async function holderOf(tx: Db, { platform, id }: Person): Promise<string> {
  const made = await tx
    .insertInto('ledger_holders')
    .values({ id: randomUUID(), platform, person: id })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  return (made ?? (await known(tx, { platform, id }).executeTakeFirstOrThrow())).id;
}

export const known = (tx: Db, { platform, id }: Person) =>
  tx.selectFrom('ledger_holders').select('id').where('platform', '=', platform).where('person', '=', id);

const sum = sql<number>`coalesce(sum(amount), 0)::int`.as('sum');

export async function sumIn(tx: Db, account: string): Promise<number> {
  return (await tx.selectFrom('ledger_lines').select(sum).where('account', '=', account).executeTakeFirstOrThrow()).sum;
}

export async function balanceOf(tx: Db, holder: string): Promise<Balance> {
  const accounts = POTS.map((pot) => potOf(holder, pot));
  const rows = await tx
    .selectFrom('ledger_lines')
    .select(['account', sum])
    .where('account', 'in', accounts)
    .groupBy('account')
    .execute();
  const [free = 0, paid = 0, held = 0] = accounts.map((name) => rows.find(({ account }) => account === name)?.sum);
  return { free, paid, held };
}

const POTS = ['free', 'paid', 'held'] as const satisfies readonly Pot[];

export async function linesOf(tx: Db, entry: string): Promise<Line[]> {
  const rows = await tx.selectFrom('ledger_lines').select(['account', 'amount']).where('entry', '=', entry).execute();
  return rows.map(({ account, amount }): Line => [account, amount]);
}

/** Credits of a payment that refunds were about so far. */
export async function reversedOf(tx: Db, payment: string, account: string): Promise<number> {
  const { sum: credits } = await tx
    .selectFrom('ledger_lines')
    .innerJoin('ledger_entries', 'ledger_entries.key', 'ledger_lines.entry')
    .select(sum)
    .where('payment', '=', payment)
    .where('kind', 'in', ['refund', 'restore'])
    .where('account', '=', account)
    .executeTakeFirstOrThrow();
  return credits;
}

/** One thing that happened to a person's credits. `change` is what they have more or less by it. */
export interface Past {
  readonly kind: Kind;
  readonly change: number;
  readonly reason: string | null;
  readonly at: Date;
}

/** The latest first. Reservations are left out: what ends them is told. So is what moved nothing. */
export async function historyOf(tx: Db, holder: string, most: number): Promise<readonly Past[]> {
  return tx
    .selectFrom('ledger_entries')
    .innerJoin('ledger_lines', 'ledger_lines.entry', 'ledger_entries.key')
    .select(['kind', 'reason', 'created_at as at'])
    .select(sql<number>`sum(case when account like ${`person:${holder}:%`} then amount else 0 end)::int`.as('change'))
    .where('holder', '=', holder)
    .where('kind', '!=', 'reserve')
    .groupBy('ledger_entries.key')
    .orderBy('position', 'desc')
    .limit(most)
    .execute();
}
