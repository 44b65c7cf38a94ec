import type { Migration } from 'kysely/migration';

/** What was chosen for a workspace or server. */
export const communities: Migration = {
  async up(db) {
    await db.schema
      .createTable('communities')
      .addColumn('platform', 'text', (c) => c.notNull())
      .addColumn('space', 'text', (c) => c.notNull())
      .addColumn('settings', 'jsonb', (c) => c.notNull())
      .addPrimaryKeyConstraint('communities_key', ['platform', 'space'])
      .execute();
  },
};
