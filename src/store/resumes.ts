import type { Kysely } from 'kysely';
import type { Person } from '../chat/platform.ts';
import type { Schema } from './schema.ts';
import type { Seal } from './seal.ts';

const nameOf = ({ platform, id }: Person): string => `resume:${platform}:${id}`;

/** The one resume that a person keeps on file, sealed, until they remove it. */
export const resumes = (db: Kysely<Schema>, seal: Seal) => ({
  /** Keeps the bytes in place of those that were there. */
  async put(person: Person, bytes: Uint8Array): Promise<void> {
    const [sealed, kept_at] = [seal.seal(bytes, nameOf(person)), new Date()];
    await db
      .insertInto('resumes')
      .values({ platform: person.platform, person: person.id, sealed, kept_at })
      .onConflict((conflict) => conflict.columns(['platform', 'person']).doUpdateSet({ sealed, kept_at }))
      .execute();
  },

  async get(person: Person): Promise<Uint8Array | undefined> {
    const row = await of(db, person).select('sealed').executeTakeFirst();
    return row && seal.open(row.sealed, nameOf(person));
  },

  /** Since when one is kept. */
  async keptAt(person: Person): Promise<Date | undefined> {
    return (await of(db, person).select('kept_at').executeTakeFirst())?.kept_at;
  },

  /** Whether there was one to remove. */
  async remove({ platform, id }: Person): Promise<boolean> {
    const gone = await db
      .deleteFrom('resumes')
      .where('platform', '=', platform)
      .where('person', '=', id)
      .executeTakeFirst();
    return gone.numDeletedRows > 0n;
  },
});

const of = (db: Kysely<Schema>, { platform, id }: Person) =>
  db.selectFrom('resumes').where('platform', '=', platform).where('person', '=', id);
