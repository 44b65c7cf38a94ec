import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { embeddedPool } from './embedded.ts';
import { lockDataDir } from './lock.ts';
import { migrate } from './migrations.ts';
import type { Schema } from './schema.ts';

export interface Database {
  readonly db: Kysely<Schema>;
  /** The pool that BullMQ may use for its own schema, when the queue lives in this database. */
  readonly queuePool: pg.Pool;
  readonly embedded: boolean;
  close(): Promise<void>;
}

/** Connections a process opens at most, as it needs them: a handful of processes stay under PostgreSQL's default of 100. */
const DATA_CONNECTIONS = 8;
/** Every kind of job that a process works on keeps one of these to listen on; the rest carry queries. */
const QUEUE_CONNECTIONS = 12;
/** How long a command waits for the database before the person is told: within the 3 s that chat platforms give. */
const CONNECT_TIMEOUT_MS = 2_500;

/** Opens PostgreSQL at `url`, or the embedded database in `dataDir`, and migrates it. Throws DataDirInUse when the folder has an owner. */
export async function openDatabase(where: { url: string } | { dataDir: string }): Promise<Database> {
  const opened = 'url' in where ? openServer(where.url) : await openEmbedded(where.dataDir);
  try {
    await migrate(opened.db as Kysely<unknown>);
    return opened;
  } catch (error) {
    await opened.close();
    throw error;
  }
}

/** Asks for a sign of life, and migrates nothing. Throws DataDirInUse, or what keeps the database from answering. */
export async function reachDatabase(where: { url: string } | { dataDir: string }): Promise<void> {
  if ('dataDir' in where) {
    await mkdir(where.dataDir, { recursive: true, mode: 0o700 });
    const unlock = await lockDataDir(where.dataDir);
    return unlock();
  }
  const client = new pg.Client({ connectionString: where.url, connectionTimeoutMillis: CONNECT_TIMEOUT_MS });
  await client.connect();
  await client.query('select 1').finally(() => client.end());
}

function openServer(url: string): Database {
  const pool = (schema: string, max: number) =>
    new pg.Pool({
      connectionString: url,
      max,
      connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
      keepAlive: true,
      options: `-c search_path=${schema}`,
    });
  const data = pool('rolefit', DATA_CONNECTIONS);
  const queuePool = pool('bullmq', QUEUE_CONNECTIONS);
  const db = new Kysely<Schema>({ dialect: new PostgresDialect({ pool: data }) });
  for (const each of [data, queuePool])
    each.on('error', replaced).on('connect', (client) => client.on('error', replaced));
  // BullMQ adds one listener for each of its queues and workers: no leak, but more than the ten Node warns at.
  queuePool.setMaxListeners(0);
  return {
    db,
    queuePool,
    embedded: false,
    async close() {
      await db.destroy();
      await queuePool.end();
    },
  };
}

/**
 * A connection that dies is replaced by the pool, and the query that needed it throws. node-postgres says so by an event
 * as well, also to a connection that is in use: without a listener that event would end the process.
 */
const replaced = (): void => {};

async function openEmbedded(dataDir: string): Promise<Database> {
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  const unlock = await lockDataDir(dataDir);
  const database = await PGlite.create({ dataDir: join(dataDir, 'database') });
  await database.exec('create schema if not exists rolefit; set search_path to rolefit, bullmq');
  const pool = embeddedPool(database);
  const db = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) });
  return {
    db,
    queuePool: pool,
    embedded: true,
    async close() {
      await db.destroy();
      await database.close();
      await unlock();
    },
  };
}
