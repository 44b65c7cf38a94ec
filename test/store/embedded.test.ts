import { PGlite } from '@electric-sql/pglite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { EmbeddedClient } from '../../src/store/embedded.ts';
import { lane } from '../../src/store/session.ts';

let database: PGlite;
beforeAll(async () => {
  database = await PGlite.create();
  await database.exec('create table t (n int)');
});
afterAll(() => database.close());

const two = () => {
  const turns = lane();
  return [new EmbeddedClient(database, turns), new EmbeddedClient(database, turns)] as const;
};
const rows = async (client: EmbeddedClient) =>
  (await client.query('select n from t order by n')).rows.map(({ n }) => n);

test('whoever listens hears, also when somebody else’s transaction was undone meanwhile', async () => {
  const [busy, listener] = two();
  const heard: string[] = [];
  listener.on('notification', ({ payload }) => heard.push(payload));
  await busy.query('BEGIN');
  const listening = listener.query('-- a comment\nLISTEN "jobs"');
  await busy.query('select 1');
  await busy.query('ROLLBACK');
  await listening;
  await busy.query("select pg_notify('jobs', 'one')");
  expect(heard).toEqual(['one']);
  listener.release();
});

test('a transaction keeps everybody else out until it ends', async () => {
  const [one, other] = two();
  await one.query('BEGIN');
  const outside = other.query('insert into t values (2)');
  await one.query('insert into t values (1)');
  expect(await rows(one)).toEqual([1]);
  await one.query('ROLLBACK');
  await outside;
  expect(await rows(one)).toEqual([2]);
});

test('an error within a transaction leaves it open until it is rolled back', async () => {
  const [one, other] = two();
  await one.query('BEGIN');
  await expect(one.query('select nonsense')).rejects.toThrow(/nonsense/);
  const outside = other.query('select 1 as n');
  await expect(one.query('select 1')).rejects.toThrow(/aborted/);
  await one.query('ROLLBACK');
  expect((await outside).rows).toEqual([{ n: 1 }]);
});

test('a client that is given back within a transaction leaves nothing of it', async () => {
  const [one, other] = two();
  await one.query('BEGIN');
  await one.query('insert into t values (9)');
  one.release();
  expect(await rows(other)).not.toContain(9);
});
