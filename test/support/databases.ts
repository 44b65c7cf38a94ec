import { randomBytes } from 'node:crypto';
import { cpSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { inject } from 'vitest';

/** A place for data that belongs to one test file and goes away with it. */
export interface Scratch {
  readonly where: { url: string } | { dataDir: string };
  remove(): Promise<void>;
}

export async function scratchFolder(): Promise<Scratch & { where: { dataDir: string } }> {
  const dataDir = await mkdtemp(join(tmpdir(), 'rolefit-data-'));
  cpSync(inject('templateFolder'), dataDir, { recursive: true });
  return { where: { dataDir }, remove: () => rm(dataDir, { recursive: true }) };
}

/** A database of its own on the real PostgreSQL, with its tables made; or a copy of another one there. */
export async function scratchDatabase(
  template = inject('templateDatabase'),
): Promise<Scratch & { where: { url: string } }> {
  const server = inject('databaseUrl');
  if (server === null) throw new Error('no PostgreSQL here: guard the suite with onPostgres');
  const name = `test_${randomBytes(8).toString('hex')}`;
  const ask = async (statement: string) => {
    const client = new pg.Client(server);
    await client.connect();
    await client.query(statement).finally(() => client.end());
  };
  await ask(`create database ${name} template ${template}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { where: { url: url.href }, remove: () => ask(`drop database ${name} with (force)`) };
}

/** The databases that a contract suite runs on here. */
export const databases: readonly (readonly [string, () => Promise<Scratch>])[] = [
  ['the embedded database', scratchFolder],
  ...(inject('databaseUrl') === null ? [] : ([['PostgreSQL', scratchDatabase]] as const)),
];
