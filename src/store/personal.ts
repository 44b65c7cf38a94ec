import { type Kysely, sql, type Transaction } from 'kysely';
import type { Person } from '../chat/platform.ts';
import { fileOwner } from './files.ts';
import type { Schema } from './schema.ts';

/** Tables that name the person whose row it is. What else belongs to a person hangs on one of these. */
const OWNED = [
  'resumes',
  'requests',
  'evaluations',
  'jobs',
  'zones',
  'feedback',
  'opinions',
  'openings',
  'report_links',
  'ledger_holders',
] as const;
export type Owned = (typeof OWNED)[number];

/** How much is kept of a person: rows of each kind, and files that wait to be read. */
export type Kept = Readonly<Record<Owned | 'files', number>>;

/** All that is kept of a person: counted, and erased. Roles and postings are nobody's, and stay. */
export const personal = (db: Kysely<Schema>) => ({
  counts: (person: Person): Promise<Kept> => counted(db, person),

  /** Erases the person, all of it or nothing, and answers how much there was; 'busy' while an evaluation of theirs is under way. */
  erase: (person: Person): Promise<Kept | 'busy'> =>
    db.transaction().execute(async (tx) => {
      const waiting = await own(tx, 'requests', person).where('state', '=', 'waiting').forUpdate().execute();
      if (waiting.length > 0) return 'busy';
      const kept = await counted(tx, person);
      // What others said of this person's evaluations may speak of the person: the numbers stay, the words go.
      const theirs = own(tx, 'evaluations', person).select('id');
      await tx.updateTable('opinions').set({ why: null }).where('evaluation', 'in', theirs).execute();
      await tx.deleteFrom('files').where('person', '=', fileOwner(person)).execute();
      if (person.platform === 'web') await webChat(tx, person.id);
      for (const table of OWNED)
        await tx.deleteFrom(table).where('platform', '=', person.platform).where('person', '=', person.id).execute();
      return kept;
    }),
});

type Tx = Kysely<Schema> | Transaction<Schema>;

const own = (db: Tx, table: 'requests' | 'evaluations', { platform, id }: Person) =>
  db.selectFrom(table).where('platform', '=', platform).where('person', '=', id);

async function counted(db: Tx, person: Person): Promise<Kept> {
  const { platform, id } = person;
  const rows = OWNED.map((table) =>
    db
      .selectFrom(table)
      .select([sql<string>`${sql.lit(table)}`.as('kind'), (of) => of.fn.countAll<string>().as('count')])
      .where('platform', '=', platform)
      .where('person', '=', id),
  );
  const files = db
    .selectFrom('files')
    .select([sql<string>`'files'`.as('kind'), (of) => of.fn.countAll<string>().as('count')])
    .where('person', '=', fileOwner(person));
  const found = await rows.reduce((all, one) => all.unionAll(one), files).execute();
  return Object.fromEntries(found.map(({ kind, count }) => [kind, Number(count)])) as Kept;
}

/** The web chat's person is its session: what was said there goes with it. */
async function webChat(tx: Tx, session: string): Promise<void> {
  await tx.deleteFrom('web_messages').where('session', '=', session).execute();
  await tx.deleteFrom('web_sessions').where('session', '=', session).execute();
}
