import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * The ledger of credits. Entries and lines are written once: the database itself refuses to change or remove them, to
 * write lines that do not sum to zero, and to let a person or a code fall below zero. They know people by an opaque id;
 * whose it is stands in a table of its own, and goes with the person.
 */
export const ledger: Migration = {
  async up(db) {
    const now = sql`now()`;
    await db.schema
      .createTable('ledger_holders')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('platform', 'text', (c) => c.notNull())
      .addColumn('person', 'text', (c) => c.notNull())
      .addUniqueConstraint('ledger_holders_person', ['platform', 'person'])
      .execute();
    await db.schema
      .createTable('ledger_entries')
      .addColumn('key', 'text', (c) => c.primaryKey())
      .addColumn('position', 'bigint', (c) => c.generatedAlwaysAsIdentity().notNull())
      .addColumn('kind', 'text', (c) => c.notNull())
      .addColumn('holder', 'text')
      .addColumn('settles', 'text', (c) => c.unique())
      .addColumn('payment', 'text')
      .addColumn('paid', 'integer')
      .addColumn('reason', 'text')
      .addColumn('created_at', 'timestamptz', (c) => c.notNull().defaultTo(now))
      .execute();
    await db.schema.createIndex('ledger_entries_of').on('ledger_entries').columns(['holder', 'position']).execute();
    await db.schema.createIndex('ledger_entries_payment').on('ledger_entries').column('payment').execute();
    await db.schema
      .createTable('ledger_lines')
      .addColumn('entry', 'text', (c) => c.notNull().references('ledger_entries.key'))
      .addColumn('account', 'text', (c) => c.notNull())
      .addColumn('amount', 'integer', (c) => c.notNull().check(sql`amount <> 0`))
      .addPrimaryKeyConstraint('ledger_lines_key', ['entry', 'account'])
      .execute();
    await db.schema.createIndex('ledger_lines_account').on('ledger_lines').column('account').execute();
    await db.schema
      .createTable('codes')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('credits', 'integer', (c) => c.notNull())
      .addColumn('expires_at', 'timestamptz')
      .execute();
    await sql.raw(GUARDS).execute(db);
  },
};

const GUARDS = `
create function ledger_unchanged() returns trigger language plpgsql as $$
begin
  raise exception 'the ledger is only ever added to';
end $$;
create trigger ledger_entries_unchanged before update or delete or truncate on ledger_entries
  for each statement execute function ledger_unchanged();
create trigger ledger_lines_unchanged before update or delete or truncate on ledger_lines
  for each statement execute function ledger_unchanged();

create function ledger_sound() returns trigger language plpgsql as $$
begin
  if (select sum(amount) from ledger_lines where entry = new.entry) <> 0 then
    raise exception 'the lines of a ledger entry do not sum to zero';
  end if;
  if new.amount < 0 and (new.account like 'person:%' or new.account like 'code:%')
     and (select sum(amount) from ledger_lines where account = new.account) < 0 then
    raise exception 'a ledger account would fall below zero';
  end if;
  return null;
end $$;
create constraint trigger ledger_lines_sound after insert on ledger_lines
  deferrable initially deferred for each row execute function ledger_sound();
`;
