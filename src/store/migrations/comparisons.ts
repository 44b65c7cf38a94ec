import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** A request can hold several postings or several resumes, or no resume; and it says itself which files it needs. */
export const comparisons: Migration = {
  async up(db) {
    await db.schema
      .alterTable('requests')
      .addColumn('kind', 'text', (c) => c.notNull().defaultTo('evaluate'))
      .addColumn('more', 'jsonb')
      .addColumn('files', 'jsonb', (c) => c.notNull().defaultTo(sql`'[]'::jsonb`))
      .addColumn('result', 'text')
      .execute();
    await db.schema
      .alterTable('requests')
      .alterColumn('resume_file', (c) => c.dropNotNull())
      .execute();
    await sql`update requests set files = (
      select jsonb_agg(file) from unnest(array[resume_file, posting->>'file', posting->>'paste']) as file
      where file is not null
    ) where state = 'waiting'`.execute(db);
  },
};
