import { type Kysely, sql } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';

/** Forward only, in the order of their names. A released migration never changes: a new one is added. */
const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '0001-evaluations': {
    async up(db) {
      const now = sql`now()`;
      await db.schema
        .createTable('requests')
        .addColumn('id', 'text', (c) => c.primaryKey())
        .addColumn('platform', 'text', (c) => c.notNull())
        .addColumn('person', 'text', (c) => c.notNull())
        .addColumn('thread', 'jsonb', (c) => c.notNull())
        .addColumn('posting_link', 'text')
        .addColumn('posting_file', 'text')
        .addColumn('resume_file', 'text', (c) => c.notNull())
        .addColumn('state', 'text', (c) => c.notNull().defaultTo('waiting'))
        .addColumn('evaluation', 'text')
        .addColumn('created_at', 'timestamptz', (c) => c.notNull().defaultTo(now))
        .execute();
      await db.schema
        .createIndex('requests_waiting')
        .on('requests')
        .column('created_at')
        .where(sql.ref('state'), '=', 'waiting')
        .execute();
      await db.schema
        .createTable('files')
        .addColumn('id', 'text', (c) => c.primaryKey())
        .addColumn('person', 'text', (c) => c.notNull())
        .addColumn('sealed', 'bytea', (c) => c.notNull())
        .addColumn('created_at', 'timestamptz', (c) => c.notNull().defaultTo(now))
        .execute();
      await db.schema
        .createTable('postings')
        .addColumn('link', 'text', (c) => c.primaryKey())
        .addColumn('body', 'jsonb', (c) => c.notNull())
        .addColumn('fetched_at', 'timestamptz', (c) => c.notNull().defaultTo(now))
        .execute();
      await db.schema
        .createTable('roles')
        .addColumn('posting_hash', 'text', (c) => c.notNull())
        .addColumn('engine', 'text', (c) => c.notNull())
        .addColumn('body', 'jsonb', (c) => c.notNull())
        .addColumn('created_at', 'timestamptz', (c) => c.notNull().defaultTo(now))
        .addPrimaryKeyConstraint('roles_key', ['posting_hash', 'engine'])
        .execute();
      await db.schema
        .createTable('evaluations')
        .addColumn('id', 'text', (c) => c.primaryKey())
        .addColumn('platform', 'text', (c) => c.notNull())
        .addColumn('person', 'text', (c) => c.notNull())
        .addColumn('posting_hash', 'text', (c) => c.notNull())
        .addColumn('sealed', 'bytea', (c) => c.notNull())
        .addColumn('created_at', 'timestamptz', (c) => c.notNull().defaultTo(now))
        .execute();
      await db.schema
        .createIndex('evaluations_of')
        .on('evaluations')
        .columns(['platform', 'person', 'posting_hash', 'created_at'])
        .execute();
    },
  },
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
