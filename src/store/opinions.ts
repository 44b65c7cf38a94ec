import type { Kysely, Selectable } from 'kysely';
import type { Person } from '../chat/platform.ts';
import type { Schema } from './schema.ts';
import type { Seal } from './seal.ts';

/** The score that a person would have given to an evaluation that they saw, and why. */
export interface Opinion {
  readonly evaluation: string;
  readonly person: Person;
  /** 0 to 100. */
  readonly said: number;
  readonly ours: number;
  /** The reader that gave ours: "built-in 3". */
  readonly engine: string;
  readonly postingHash: string;
  readonly why: string | undefined;
}

/** An opinion as labelled data: of which evaluation and by which reader, and not by whom. */
export type Labelled = Omit<Opinion, 'person'> & { readonly at: Date };

export const opinions = (db: Kysely<Schema>, seal: Seal) => ({
  /** One for each person and evaluation: what is said later stands. */
  async put({ evaluation, person, said, ours, engine, postingHash, why }: Opinion): Promise<void> {
    const sealed = why === undefined ? null : seal.seal(Buffer.from(why), `opinion:${evaluation}`);
    const own = { said, ours, engine, posting_hash: postingHash, why: sealed };
    await db
      .insertInto('opinions')
      .values({ evaluation, platform: person.platform, person: person.id, ...own })
      .onConflict((conflict) => conflict.columns(['evaluation', 'platform', 'person']).doUpdateSet(own))
      .execute();
  },

  /** All of this installation, oldest first. */
  async all(): Promise<Labelled[]> {
    return (await oldestFirst(db).execute()).map((row) => labelled(row, seal));
  },

  /** What this person said, oldest first. */
  async by({ platform, id }: Person): Promise<Labelled[]> {
    const own = oldestFirst(db).where('platform', '=', platform).where('person', '=', id);
    return (await own.execute()).map((row) => labelled(row, seal));
  },
});

const oldestFirst = (db: Kysely<Schema>) => db.selectFrom('opinions').selectAll().orderBy('created_at');

const labelled = (row: Selectable<Schema['opinions']>, seal: Seal): Labelled => ({
  evaluation: row.evaluation,
  said: row.said,
  ours: row.ours,
  engine: row.engine,
  postingHash: row.posting_hash,
  why: row.why === null ? undefined : seal.open(row.why, `opinion:${row.evaluation}`).toString('utf8'),
  at: row.created_at,
});
