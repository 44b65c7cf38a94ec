import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { describe, expect, inject, test } from 'vitest';
import { operatorLines } from '../../src/operator.ts';
import { MIGRATIONS, migrate } from '../../src/store/migrations.ts';
import { scratchDatabase } from '../support/databases.ts';
import { readKept, VERSIONS, write } from './kept.ts';
import { databaseOf } from './world.ts';

function connect(url: string): Kysely<unknown> {
  const pool = new pg.Pool({ connectionString: url, options: '-c search_path=rolefit' });
  // A connection that was closed may still be there when its database is dropped, and is told so.
  pool.on('error', () => {}).on('connect', (client) => client.on('error', () => {}));
  return new Kysely({ dialect: new PostgresDialect({ pool }) });
}

/** Every column, key, index and trigger, in words. */
async function shapeOf(db: Kysely<unknown>): Promise<readonly string[]> {
  const { rows } = await sql<{ line: string }>`
    select concat_ws(' ', table_name, column_name, data_type, is_nullable, column_default) as line
      from information_schema.columns where table_schema = 'rolefit'
    union select concat_ws(' ', conrelid::regclass, conname, pg_get_constraintdef(oid))
      from pg_constraint where connamespace = 'rolefit'::regnamespace
    union select indexdef from pg_indexes where schemaname = 'rolefit'
    union select pg_get_triggerdef(oid) from pg_trigger where not tgisinternal
    order by line`.execute(db);
  return rows.map(({ line }) => line);
}

async function newShape(): Promise<readonly string[]> {
  const made = await scratchDatabase();
  const db = connect(made.where.url);
  const shape = await shapeOf(db).finally(() => db.destroy());
  await made.remove();
  return shape;
}

const requestsIn = async (db: Kysely<unknown>) =>
  (await sql<{ id: string }>`select id from requests order by id`.execute(db)).rows;

/** Before most of the migrations. */
const early = readKept('2026-11-26');

describe.skipIf(inject('databaseUrl') === null)('migrations', () => {
  test.each(VERSIONS)(
    'lead from %s to what a new installation has, from several processes at once',
    async (version) => {
      const old = await databaseOf(readKept(version));
      const processes = [1, 2, 3, 4].map(() => connect(old.where.url));
      await Promise.all(processes.map((db) => migrate(db)));
      expect(await shapeOf(processes[0] as Kysely<unknown>)).toEqual(await newShape());
      await Promise.all(processes.map((db) => db.destroy()));
      await old.remove();
    },
  );

  test('that fail midway leave everything as it was, and can be run again', async () => {
    const old = await databaseOf(early);
    const db = connect(old.where.url);
    const [shape, requests] = [await shapeOf(db), await requestsIn(db)];
    const broken = {
      async up(tx: Kysely<unknown>) {
        await sql`alter table requests drop column person`.execute(tx);
        throw new Error('half is done');
      },
    };
    await expect(migrate(db, { ...MIGRATIONS, '9999-broken': broken })).rejects.toThrow('half is done');
    expect([await shapeOf(db), await requestsIn(db)]).toEqual([shape, requests]);
    await migrate(db);
    expect(await shapeOf(db)).toEqual(await newShape());
    await db.destroy();
    await old.remove();
  });

  test('wait for a backup that runs, and nobody waits for them meanwhile', async () => {
    const old = await databaseOf(early);
    const [db, backup] = [connect(old.where.url), new pg.Client(old.where.url)];
    await backup.connect();
    await backup.query('begin; select from rolefit.requests');
    const migrating = migrate(db);
    const waits = 'select from pg_locks where relation = $1::regclass and not granted';
    await expect.poll(async () => (await backup.query(waits, ['rolefit.requests'])).rowCount).toBe(1);
    await write(old.where.url, early.waiting);
    await backup.query('commit');
    await migrating;
    expect(await requestsIn(db)).toHaveLength(4);
    await Promise.all([db.destroy(), backup.end()]);
    await old.remove();
  });

  test('of a newer version keep an older one from starting, and it says so', async () => {
    const old = await databaseOf(early);
    const db = connect(old.where.url);
    await migrate(db);
    const { '0011-communities': _, ...older } = MIGRATIONS;
    const error = await migrate(db, older).catch((fault: unknown) => fault);
    expect(operatorLines(error, undefined)).toEqual([expect.stringContaining('belongs to a newer Rolefit')]);
    await db.destroy();
    await old.remove();
  });
});
