import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { openLog } from '../../src/log.ts';
import { openQueue } from '../../src/queue/queue.ts';
import { openDatabase } from '../../src/store/database.ts';

/** A database with nothing in it but its tables, to be copied: making them takes seconds, copying them a part of one. */
export interface Template<Where> {
  readonly where: Where;
  remove(): Promise<void>;
}

/** Copied as a folder. */
export async function templateFolder(): Promise<Template<string>> {
  const dataDir = await mkdtemp(join(tmpdir(), 'rolefit-template-'));
  await withTables({ dataDir });
  return { where: dataDir, remove: () => rm(dataDir, { recursive: true }) };
}

/** Copied by the server itself, by its name. */
export async function templateDatabase(server: string): Promise<Template<string>> {
  const name = `template_${process.pid}`;
  const ask = async (statement: string) => {
    const client = new pg.Client(server);
    await client.connect();
    await client.query(statement).finally(() => client.end());
  };
  await ask(`create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  await withTables({ url: url.href });
  return { where: name, remove: () => ask(`drop database ${name} with (force)`) };
}

/** The tables of the store, and those of the queue. */
async function withTables(where: { url: string } | { dataDir: string }): Promise<void> {
  const database = await openDatabase(where);
  const queue = await openQueue({ pool: database.queuePool }, openLog('silent'));
  await queue.close();
  await database.close();
}
