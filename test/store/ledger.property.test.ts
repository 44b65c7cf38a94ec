import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { type Kysely, sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { ledger } from '../../src/store/ledger.ts';
import type { Schema } from '../../src/store/schema.ts';
import { databases, type Scratch } from '../support/databases.ts';
import { doStep, type Given, givens, newModel, personOf, TERMS } from './ledger.model.ts';

/** Histories tried on each database: the embedded one takes several times as long over each. */
const RUNS = { 'the embedded database': 25, PostgreSQL: 60 } as const;

class Cut extends Error {}

describe.each(databases)('the ledger on %s', (name, scratch) => {
  let place: Scratch;
  let database: Database;
  beforeAll(async () => {
    place = await scratch();
    database = await openDatabase(place.where);
  });
  afterAll(async () => {
    await database.close();
    await place.remove();
  });
  const numRuns = RUNS[name as keyof typeof RUNS];

  test('does what a few numbers in a map would do, in any order, repeated and cut off', {
    timeout: 120_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(givens, async (steps) => {
        const run = randomUUID();
        const model = newModel();
        for (const { step, how } of steps) {
          await come(database.db, run, { step, how });
          if (how !== 'cut') model.apply(step);
        }
        expect(await balances(database.db, run)).toEqual(
          model.accounts.map(({ free, paid, held, taken }) => ({ free, paid, held, taken })),
        );
      }),
      { numRuns },
    );
    expect(await unsound(database.db)).toEqual([]);
  });

  test('stays sound when everything comes at the same time', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(givens, async (steps) => {
        const run = randomUUID();
        await Promise.all(steps.map((given) => come(database.db, run, given)));
        for (const { free, paid, held } of await balances(database.db, run))
          expect(Math.min(free, paid, held)).toBeGreaterThanOrEqual(0);
      }),
      { numRuns },
    );
    expect(await unsound(database.db)).toEqual([]);
  });
});

async function come(db: Kysely<Schema>, run: string, { step, how }: Given): Promise<void> {
  if (how === 'cut') {
    const cut = db.transaction().execute(async (tx) => {
      await doStep(ledger(tx), run, step);
      throw new Cut();
    });
    await expect(cut).rejects.toThrow(Cut);
    return;
  }
  await doStep(ledger(db), run, step);
  if (how === 'twice') await doStep(ledger(db), run, step);
}

const balances = (db: Kysely<Schema>, run: string) =>
  Promise.all(
    newModel().accounts.map(async (_, n) => {
      const { balance } = await ledger(db).statement(personOf(run, n), TERMS, 1);
      const holder = await ledger(db).holder(personOf(run, n));
      const { rows } = await sql<{ taken: number }>`
        select count(*)::int as taken from ledger_entries where kind = 'take' and holder = ${holder}`.execute(db);
      return { ...balance, taken: rows[0]?.taken };
    }),
  );

/** Whatever must never be, asked of the tables alone: accounts below zero, entries that do not sum to zero, requests settled twice. */
async function unsound(db: Kysely<Schema>): Promise<unknown[]> {
  const questions = [
    sql`select account from ledger_lines where account like 'person:%' group by account having sum(amount) < 0`,
    sql`select entry from ledger_lines group by entry having sum(amount) <> 0`,
    sql`select settles from ledger_entries where settles is not null group by settles having count(*) > 1`,
    sql`select 1 from (select sum(amount) as all from ledger_lines) as sums where sums.all <> 0`,
  ];
  const answers = await Promise.all(questions.map((question) => question.execute(db)));
  return answers.flatMap(({ rows }) => rows);
}
