import type { Migration } from 'kysely/migration';

/** Not only reports are opened: each opening tells of what. */
export const openings: Migration = {
  async up(db) {
    await db.schema
      .alterTable('openings')
      .addColumn('what', 'text', (c) => c.notNull().defaultTo('report'))
      .execute();
  },
};
