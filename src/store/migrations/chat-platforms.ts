import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** What Slack and Discord need kept; a request knows its place before it has a thread. */
export const chatPlatforms: Migration = {
  async up(db) {
    const now = sql`now()`;
    await db.schema.alterTable('requests').addColumn('place', 'jsonb').execute();
    await sql`update requests set place = thread - 'message'`.execute(db);
    await db.schema
      .alterTable('requests')
      .alterColumn('place', (c) => c.setNotNull())
      .alterColumn('thread', (c) => c.dropNotNull())
      .execute();
    await db.schema
      .createTable('vault')
      .addColumn('name', 'text', (c) => c.primaryKey())
      .addColumn('sealed', 'bytea', (c) => c.notNull())
      .addColumn('expires_at', 'timestamptz')
      .execute();
    await db.schema
      .createTable('claims')
      .addColumn('key', 'text', (c) => c.primaryKey())
      .addColumn('until', 'timestamptz', (c) => c.notNull())
      .execute();
    await db.schema
      .createTable('deliveries')
      .addColumn('key', 'text', (c) => c.primaryKey())
      .addColumn('message', 'text')
      .addColumn('created_at', 'timestamptz', (c) => c.notNull().defaultTo(now))
      .execute();
    await db.schema
      .createTable('feedback')
      .addColumn('evaluation', 'text', (c) => c.primaryKey())
      .addColumn('platform', 'text', (c) => c.notNull())
      .addColumn('person', 'text', (c) => c.notNull())
      .addColumn('verdict', 'text', (c) => c.notNull())
      .addColumn('why', 'bytea')
      .addColumn('created_at', 'timestamptz', (c) => c.notNull().defaultTo(now))
      .execute();
    await db.schema
      .createTable('resumes')
      .addColumn('platform', 'text', (c) => c.notNull())
      .addColumn('person', 'text', (c) => c.notNull())
      .addColumn('sealed', 'bytea', (c) => c.notNull())
      .addColumn('kept_at', 'timestamptz', (c) => c.notNull())
      .addPrimaryKeyConstraint('resumes_key', ['platform', 'person'])
      .execute();
    await db.schema
      .createIndex('evaluations_latest')
      .on('evaluations')
      .columns(['platform', 'person', 'created_at'])
      .execute();
  },
};
