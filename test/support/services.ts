import { existsSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { startPostgres } from './postgres.ts';
import { type Running, startRedis } from './redis.ts';
import { roomInMemory } from './room.ts';
import { templateDatabase, templateFolder } from './templates.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the real servers are; null when this machine has none. */
    redisUrl: string | null;
    databaseUrl: string | null;
    chromium: string | null;
    /** Databases with their tables made, to be copied: a folder, and a name on the server. */
    templateFolder: string;
    templateDatabase: string | null;
  }
}

/** Debian's path first, then the names of other systems. */
const CHROMIUM = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Starts the real servers that the tests talk to, or takes the ones that are named, and says loudly what is left out. */
export default async function services(project: TestProject): Promise<() => Promise<void>> {
  const started: Running[] = [];
  const keep = (running: Running | null): string | null => {
    if (running) started.push(running);
    return running?.url ?? null;
  };
  const removeRoom = await roomInMemory();
  const redisUrl = process.env.REDIS_URL ?? keep(await startRedis());
  const databaseUrl = process.env.DATABASE_URL ?? keep(await startPostgres());
  const chromium = CHROMIUM.find((path) => path !== undefined && existsSync(path)) ?? null;
  const folder = await templateFolder();
  const database = databaseUrl === null ? null : await templateDatabase(databaseUrl);
  project.provide('templateFolder', folder.where);
  project.provide('templateDatabase', database?.where ?? null);
  project.provide('redisUrl', redisUrl);
  project.provide('databaseUrl', databaseUrl);
  project.provide('chromium', chromium);
  const missing = [
    redisUrl === null && 'Redis (install redis-server or set REDIS_URL): the queue and the service on Redis',
    databaseUrl === null &&
      'PostgreSQL (install postgresql or set DATABASE_URL): store and queue on PostgreSQL, several processes',
    chromium === null && 'Chromium (install chromium or set CHROMIUM): the page as a person uses it',
  ].filter((line) => line !== false);
  if (missing.length > 0 && process.env.TEST_EVERYTHING === '1')
    throw new Error(`TEST_EVERYTHING=1, but missing:\n${missing.join('\n')}`);
  return async () => {
    await Promise.all([folder.remove(), database?.remove()]);
    await Promise.all(started.map((running) => running.stop()));
    await removeRoom();
    if (missing.length > 0)
      process.stdout.write(
        `\n!! LEFT OUT, because this machine has no:\n${missing.map((line) => `!!   ${line}\n`).join('')}\n`,
      );
  };
}
