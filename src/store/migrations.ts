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
        .addColumn('posting', 'jsonb', (c) => c.notNull())
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
  '0002-web-chat': {
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
