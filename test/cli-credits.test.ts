import { execFile } from 'node:child_process';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { codeId } from '../src/credits/code.ts';
import { openDatabase } from '../src/store/database.ts';
import { sealWith } from '../src/store/seal.ts';
import { openStore, type Store } from '../src/store/store.ts';
import { type Scratch, scratchFolder } from './support/databases.ts';

let scratch: Scratch & { where: { dataDir: string } };
beforeAll(async () => {
  scratch = await scratchFolder();
});
afterAll(() => scratch.remove());

/** The real entry under bare Node. */
const rolefit = (...args: readonly string[]) =>
  new Promise<{ code: number; out: string }>((resolve) => {
    const env = { ...process.env, DATA_DIR: scratch.where.dataDir };
    const child = execFile(process.execPath, ['src/main.ts', ...args, '--json'], { env }, (_error, out) =>
      resolve({ code: child.exitCode ?? -1, out }),
    );
  });

async function withStore<T>(work: (store: Store) => Promise<T>): Promise<T> {
  const database = await openDatabase(scratch.where);
  return work(openStore(database.db, sealWith('a secret of at least thirty-two characters'))).finally(database.close);
}

const BEN = { platform: 'discord', id: '123456789012345678' };
const TERMS = { free: 0, refill: 'never', spaceBudget: undefined } as const;
const paid = () => withStore(async ({ ledger }) => (await ledger.statement(BEN, TERMS, 0)).balance.paid);

test('a grant is given once under its key', async () => {
  const grant = ['grant', '--person', 'discord:123456789012345678', '--credits', '5', '--key', 'cohort-12'];
  const answers = [await rolefit(...grant), await rolefit(...grant)];
  expect(answers.map(({ code, out }) => [code, JSON.parse(out)])).toEqual([
    [0, { given: true, key: 'cohort-12', credits: 5 }],
    [0, { given: false, key: 'cohort-12', credits: 5 }],
  ]);
  expect(await paid()).toBe(5);
});

test('codes are printed once and kept as hashes, good to the end of their day', async () => {
  const made = ['--make', '3', '--credits', '4', '--uses', '2', '--expires', '2026-12-31'];
  const { codes, expires } = JSON.parse((await rolefit('codes', ...made)).out);
  expect([codes.length, new Set(codes).size, expires]).toEqual([3, 3, '2027-01-01T00:00:00.000Z']);
  await withStore(async (store) => {
    const last = new Date('2026-12-31T23:59:59Z');
    expect(await store.codes.redeem(codeId(codes[0]), BEN, last)).toEqual({ state: 'redeemed', credits: 4 });
    expect(await store.codes.redeem(codeId(codes[1]), BEN, new Date(expires))).toEqual({ state: 'expired' });
    expect(await store.codes.redeem(codes[2], BEN, last)).toEqual({ state: 'unknown' });
  });
});

test.each([
  ['nobody', ['grant', '--credits', '5']],
  ['somebody of Slack without a workspace', ['grant', '--person', 'slack:U1', '--credits', '5']],
  ['no credits', ['codes', '--credits', '0']],
  ['a day that is none', ['codes', '--credits', '1', '--expires', '2026-13-01']],
  ['a day that its month has not', ['codes', '--credits', '1', '--expires', '2027-02-31']],
])('%s is a mistake that is said', async (_name, args) => {
  const { code, out } = await rolefit(...args);
  expect([code, JSON.parse(out).problem.code]).toEqual([2, 'usage']);
});

test('a service that has the data folder open is said, and not broken into', async () => {
  const database = await openDatabase({ dataDir: scratch.where.dataDir });
  const { code, out } = await rolefit('codes', '--credits', '1');
  await database.close();
  expect([code, JSON.parse(out).problem]).toEqual([2, expect.objectContaining({ code: 'database-closed' })]);
});
