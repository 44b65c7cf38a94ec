import type { Migration } from 'kysely/migration';

/** What a paid reader took, by day: a limit for the day has to hold for all processes together. */
export const readerUsage: Migration = {
  async up(db) {
    await db.schema
      .createTable('reader_usage')
      .addColumn('day', 'text', (c) => c.primaryKey())
      .addColumn('tokens', 'bigint', (c) => c.notNull())
      .execute();
  },
};
