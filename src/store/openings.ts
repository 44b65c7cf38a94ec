import type { Kysely } from 'kysely';
import type { Person } from '../chat/platform.ts';
import type { Opened, Schema } from './schema.ts';

export interface Opening {
  readonly what: Opened;
  /** The evaluation, where it was of one. */
  readonly evaluation: string;
  readonly at: Date;
}

/** When a person opened something private of theirs, and what. Never from where. */
export const openings = (db: Kysely<Schema>) => ({
  async note(what: Opened, evaluation: string, { platform, id }: Person): Promise<void> {
    await db.insertInto('openings').values({ what, evaluation, platform, person: id }).execute();
  },

  /** The person's latest openings, newest first. */
  async latest({ platform, id }: Person, most: number): Promise<Opening[]> {
    const rows = await db
      .selectFrom('openings')
      .select(['what', 'evaluation', 'opened_at'])
      .where('platform', '=', platform)
      .where('person', '=', id)
      .orderBy('opened_at', 'desc')
      .limit(most)
      .execute();
    return rows.map(({ what, evaluation, opened_at }) => ({ what, evaluation, at: opened_at }));
  },
});
