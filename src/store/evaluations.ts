import type { Kysely } from 'kysely';
import type { Person } from '../chat/platform.ts';
import { Evaluation } from '../fit/evaluation.ts';
import type { Schema } from './schema.ts';
import type { Seal } from './seal.ts';

/** An evaluation, and when it was made. */
interface Kept {
  readonly id: string;
  readonly at: Date;
  readonly evaluation: Evaluation;
}

/** Evaluations hold quotes of resumes: sealed, and given only to the person they belong to. */
export const evaluations = (db: Kysely<Schema>, seal: Seal) => {
  const open = (row: { id: string; sealed: Uint8Array }): Evaluation =>
    Evaluation.parse(JSON.parse(seal.open(row.sealed, `evaluation:${row.id}`).toString('utf8')));
  const kept = (row: { id: string; sealed: Uint8Array; created_at: Date }): Kept => ({
    id: row.id,
    at: row.created_at,
    evaluation: open(row),
  });
  return {
    /** Stores under `id`; storing the same id again changes nothing. */
    async add(id: string, person: Person, evaluation: Evaluation): Promise<void> {
      const sealed = seal.seal(Buffer.from(JSON.stringify(evaluation)), `evaluation:${id}`);
      await db
        .insertInto('evaluations')
        .values({ id, platform: person.platform, person: person.id, posting_hash: evaluation.posting.hash, sealed })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    },

    /** Undefined when there is none, or when it is somebody else's: the two look the same from outside. */
    async get(id: string, person: Person): Promise<Evaluation | undefined> {
      const row = await of(db, person).where('id', '=', id).executeTakeFirst();
      return row && open(row);
    },

    /** The person's latest evaluations, newest first. */
    async latest(person: Person, most: number): Promise<readonly Kept[]> {
      return (await of(db, person).orderBy('created_at', 'desc').limit(most).execute()).map(kept);
    },

    /** The person's latest evaluation for each of these postings. */
    async latestOf(person: Person, postingHashes: readonly string[]): Promise<readonly Kept[]> {
      if (postingHashes.length === 0) return [];
      const rows = await of(db, person)
        .distinctOn('posting_hash')
        .where('posting_hash', 'in', [...postingHashes])
        .orderBy('posting_hash')
        .orderBy('created_at', 'desc')
        .execute();
      return rows.map(kept);
    },

    /** Whose it is, whoever asks: for those who prove by a signed link that they may. Undefined when there is none. */
    async ownerOf(id: string): Promise<Person | undefined> {
      const row = await db
        .selectFrom('evaluations')
        .select(['platform', 'person'])
        .where('id', '=', id)
        .executeTakeFirst();
      return row && { platform: row.platform, id: row.person };
    },

    /** The person's latest evaluations for a posting, oldest first. */
    async of(person: Person, postingHash: string, most: number): Promise<readonly Kept[]> {
      const own = of(db, person).where('posting_hash', '=', postingHash);
      return (await own.orderBy('created_at', 'desc').limit(most).execute()).map(kept).reverse();
    },

    /** The person's latest evaluation for a posting, other than `id`. */
    async before(id: string, person: Person, postingHash: string): Promise<Evaluation | undefined> {
      const own = of(db, person).where('posting_hash', '=', postingHash).where('id', '!=', id);
      const row = await own.orderBy('created_at', 'desc').executeTakeFirst();
      return row && open(row);
    },
  };
};

const of = (db: Kysely<Schema>, { platform, id }: Person) =>
  db
    .selectFrom('evaluations')
    .select(['id', 'sealed', 'created_at'])
    .where('platform', '=', platform)
    .where('person', '=', id);
