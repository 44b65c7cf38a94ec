import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** How often a person closed the links to their reports, and when a report was opened by one. */
export const reportLinks: Migration = {
  async up(db) {
    await db.schema
      .createTable('report_links')
      .addColumn('platform', 'text', (c) => c.notNull())
      .addColumn('person', 'text', (c) => c.notNull())
      .addColumn('closed', 'integer', (c) => c.notNull())
      .addPrimaryKeyConstraint('report_links_key', ['platform', 'person'])
      .execute();
    await db.schema
      .createTable('openings')
      .addColumn('platform', 'text', (c) => c.notNull())
      .addColumn('person', 'text', (c) => c.notNull())
      .addColumn('evaluation', 'text', (c) => c.notNull())
      .addColumn('opened_at', 'timestamptz', (c) => c.notNull().defaultTo(sql`now()`))
      .execute();
    await db.schema.createIndex('openings_of').on('openings').columns(['platform', 'person', 'evaluation']).execute();
  },
};
