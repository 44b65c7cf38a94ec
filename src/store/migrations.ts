import type { Kysely } from 'kysely';
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
import { webChat } from './migrations/web-chat.ts';

/** Forward only, in the order of their names. A released migration never changes: a new one is added. */
const MIGRATIONS: Readonly<Record<string, Migration>> = {
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
};

/** Brings the database up to date, once, however many processes start together: kysely holds an advisory lock. */
export async function migrate(db: Kysely<unknown>): Promise<void> {
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => ({ ...MIGRATIONS }) },
    migrationTableSchema: 'rolefit',
  });
  const { error } = await migrator.migrateToLatest();
  if (error) throw error;
}
