import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { Kysely, PostgresDialect } from 'kysely';
import type pg from 'pg';
import { door, type Told, UNTOLD } from '../door.ts';
import { farewell } from '../silence.ts';
import { damageOf, refuseHeadless } from './damaged.ts';
import { embeddedPool, SPEECH } from './embedded.ts';
import { lockDataDir } from './lock.ts';
import { migrate } from './migrations.ts';
import type { Schema } from './schema.ts';
import { behindDoor, poolOf, reachServer } from './server.ts';

export interface Database {
  readonly db: Kysely<Schema>;
  /** The pool that BullMQ may use for its own schema, when the queue lives in this database. */
  readonly queuePool: pg.Pool;
  readonly embedded: boolean;
  /**
   * Brings it up to date. Gives the silence of a server that is away: it is waited for, and every statement throws Away until it
   * answers. Throws what waiting does not mend.
   */
  begin(): Promise<Error | undefined>;
  close(): Promise<void>;
}

export type DatabasePlace = { readonly url: string } | { readonly dataDir: string };

/** Connections a process opens at most, as it needs them: a handful of processes stay under PostgreSQL's default of 100. */
const DATA_CONNECTIONS = 8;
/** Every kind of job that a process works on keeps one of these to listen on; the rest carry queries. */
const QUEUE_CONNECTIONS = 12;

/** PostgreSQL at `url`, which nobody has asked yet, or the embedded database in `dataDir`. Throws DataDirInUse when the folder has an owner, DatabaseDamaged when what lies in it is no database any more. */
export const databaseAt = async (where: DatabasePlace, told: Told): Promise<Database> =>
  'url' in where ? serverAt(where.url, told) : openEmbedded(where.dataDir);

/** The same, up to date. Throws what keeps it from answering. */
export async function openDatabase(where: DatabasePlace): Promise<Database> {
  const opened = await databaseAt(where, UNTOLD);
  try {
    const silence = await opened.begin();
    if (silence) throw silence;
    return opened;
  } catch (error) {
    await opened.close();
    throw error;
  }
}

/** Asks for a sign of life, and migrates nothing. Throws DataDirInUse, or what keeps the database from answering. */
export async function reachDatabase(where: DatabasePlace): Promise<void> {
  if ('url' in where) return reachServer(where.url);
  await mkdir(where.dataDir, { recursive: true, mode: 0o700 });
  const unlock = await lockDataDir(where.dataDir);
  return unlock();
}

function serverAt(url: string, told: Told): Database {
  const data = poolOf(url, 'rolefit', DATA_CONNECTIONS);
  const queuePool = poolOf(url, 'bullmq', QUEUE_CONNECTIONS);
  // BullMQ adds one listener for each of its queues and workers: no leak, but more than the ten Node warns at.
  queuePool.setMaxListeners(0);
  const outside = new Kysely<unknown>({ dialect: new PostgresDialect({ pool: data }) });
  const entry = door({ begin: () => migrate(outside), look: () => reachServer(url) }, told);
  const db = new Kysely<Schema>({ dialect: new PostgresDialect({ pool: behindDoor(data, entry) }) });
  return {
    db,
    queuePool,
    embedded: false,
    begin: entry.begin,
    async close() {
      entry.close();
      await db.destroy();
      await farewell(Promise.all([data.end(), queuePool.end()]));
    },
  };
}

async function embeddedIn(folder: string): Promise<PGlite> {
  await refuseHeadless(folder);
  return PGlite.create({ dataDir: folder, ...SPEECH }).catch((error: unknown) => {
    throw damageOf(error, folder);
  });
}

async function openEmbedded(dataDir: string): Promise<Database> {
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  const unlock = await lockDataDir(dataDir);
  const database = await embeddedIn(join(dataDir, 'database')).catch((error: unknown) => {
    unlock();
    throw error;
  });
  await database.exec('create schema if not exists rolefit; set search_path to rolefit, bullmq');
  const pool = embeddedPool(database);
  const db = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) });
  return {
    db,
    queuePool: pool,
    embedded: true,
    begin: () => migrate(db as Kysely<unknown>).then(() => undefined),
    async close() {
      await db.destroy();
      await database.close();
      await unlock();
    },
  };
}
