import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** The jobs that people keep track of, and the time zones that they named. */
export const jobs: Migration = {
  async up(db) {
    await db.schema
      .createTable('jobs')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('platform', 'text', (c) => c.notNull())
      .addColumn('person', 'text', (c) => c.notNull())
      .addColumn('posting_hash', 'text')
      .addColumn('state', 'text', (c) => c.notNull())
      .addColumn('sealed', 'bytea', (c) => c.notNull())
      .addColumn('step', 'text', (c) => c.unique())
      .addColumn('due_at', 'timestamptz')
      .addColumn('reminded', 'text')
      .addColumn('touched_at', 'timestamptz', (c) => c.notNull())
      .addColumn('created_at', 'timestamptz', (c) => c.notNull())
      .execute();
    await db.schema.createIndex('jobs_of').on('jobs').columns(['platform', 'person', 'touched_at']).execute();
    // What the sweep looks for once a minute.
    await sql`create index jobs_unreminded on jobs (due_at) where reminded = 'waiting'`.execute(db);
    await db.schema
      .createTable('zones')
      .addColumn('platform', 'text', (c) => c.notNull())
      .addColumn('person', 'text', (c) => c.notNull())
      .addColumn('zone', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('zones_key', ['platform', 'person'])
      .execute();
  },
};
