import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** The web chat's sessions and messages. */
export const webChat: Migration = {
  async up(db) {
    await db.schema
      .createTable('web_sessions')
      .addColumn('session', 'text', (c) => c.primaryKey())
      .addColumn('change', 'integer', (c) => c.notNull())
      .execute();
    await db.schema
      .createTable('web_messages')
      .addColumn('session', 'text', (c) => c.notNull())
      .addColumn('id', 'text', (c) => c.notNull())
      .addColumn('thread', 'text', (c) => c.notNull())
      .addColumn('asked', 'jsonb')
      .addColumn('card', 'jsonb', (c) => c.notNull())
      .addColumn('position', 'integer', (c) => c.notNull())
      .addColumn('change', 'integer', (c) => c.notNull())
      .addColumn('created_at', 'timestamptz', (c) => c.notNull().defaultTo(sql`now()`))
      .addPrimaryKeyConstraint('web_messages_key', ['session', 'id'])
      .execute();
    await db.schema.createIndex('web_messages_changed').on('web_messages').columns(['session', 'change']).execute();
  },
};
