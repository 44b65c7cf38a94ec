import { setTimeout as after } from 'node:timers/promises';
import { type Kysely, sql } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import { chatPlatforms } from './migrations/chat-platforms.ts';
import { communities } from './migrations/communities.ts';
import { comparisons } from './migrations/comparisons.ts';
import { evaluations } from './migrations/evaluations.ts';
import { jobs } from './migrations/jobs.ts';
import { ledger } from './migrations/ledger.ts';
import { openings } from './migrations/openings.ts';
import { opinions } from './migrations/opinions.ts';
import { readerUsage } from './migrations/reader-usage.ts';
import { reportLinks } from './migrations/report-links.ts';
import { waitingLine } from './migrations/waiting-line.ts';
import { webChat } from './migrations/web-chat.ts';

/**
 * Forward only, in the order of their names. A released migration never changes: a new one is added. The version before
 * works on while it runs and after: what that one writes has to be taken still, so new columns can be left out.
 */
export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '0001-evaluations': evaluations,
  '0002-web-chat': webChat,
  '0003-chat-platforms': chatPlatforms,
  '0004-reader-usage': readerUsage,
  '0005-report-links': reportLinks,
  '0006-ledger': ledger,
  '0007-jobs': jobs,
  '0008-comparisons': comparisons,
  '0009-opinions': opinions,
  '0010-openings': openings,
  '0011-communities': communities,
  '0012-waiting-line': waitingLine,
};

/** While a change waits for a table, whoever comes after it waits too: well within the 3 s that chat platforms give. */
const TABLE_WAIT = '1s';
/** In between, those who waited are let through. */
const PAUSE_MS = 500;
/** A table can be in use for as long as a backup of a large database takes; whoever starts the process sees that it waits. */
const PATIENCE_MS = 60 * 60_000;

/** A newer version has been at the database. There is no way back but a backup. */
export class DatabaseIsNewer extends Error {
  constructor() {
    super('The database belongs to a newer Rolefit. Start that one, or put back a backup of before it.');
    this.name = 'DatabaseIsNewer';
  }
}

/**
 * Brings the database up to date: all of it or, where it throws, nothing. Once, however many processes begin together, for
 * kysely holds an advisory lock; and while people work, for it waits for no table longer than they can. Throws
 * DatabaseIsNewer, or what keeps the database from being changed.
 */
export async function migrate(db: Kysely<unknown>, migrations = MIGRATIONS): Promise<void> {
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => impatient(migrations) },
    migrationTableSchema: 'rolefit',
  });
  const end = performance.now() + PATIENCE_MS;
  for (;;) {
    const { error } = await migrator.migrateToLatest();
    if (!error) return;
    if (NEWER.test(String(error))) throw new DatabaseIsNewer();
    if (!isInUse(error) || performance.now() > end) throw error;
    await after(PAUSE_MS);
  }
}

const impatient = (migrations: Readonly<Record<string, Migration>>): Record<string, Migration> =>
  Object.fromEntries(
    Object.entries(migrations).map(([name, { up }]) => [
      name,
      {
        async up(db) {
          await sql`set local lock_timeout = ${sql.lit(TABLE_WAIT)}`.execute(db);
          await up(db);
        },
      },
    ]),
  );

/** Kysely tells it by these words alone; a test holds it to them. */
const NEWER = /previously executed migration .* is missing/;

/** lock_not_available, deadlock_detected (PostgreSQL manual, appendix A). */
const IN_USE: readonly unknown[] = ['55P03', '40P01'];

const isInUse = (error: unknown): boolean => error instanceof Error && 'code' in error && IN_USE.includes(error.code);
