import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** The score that somebody would have given, beside ours. */
export const opinions: Migration = {
  async up(db) {
    await db.schema
      .createTable('opinions')
      .addColumn('evaluation', 'text', (c) => c.notNull())
      .addColumn('platform', 'text', (c) => c.notNull())
      .addColumn('person', 'text', (c) => c.notNull())
      .addColumn('said', 'integer', (c) => c.notNull())
      .addColumn('ours', 'integer', (c) => c.notNull())
      .addColumn('engine', 'text', (c) => c.notNull())
      .addColumn('posting_hash', 'text', (c) => c.notNull())
      .addColumn('why', 'bytea')
      .addColumn('created_at', 'timestamptz', (c) => c.notNull().defaultTo(sql`now()`))
      .addPrimaryKeyConstraint('opinions_key', ['evaluation', 'platform', 'person'])
      .execute();
  },
};
