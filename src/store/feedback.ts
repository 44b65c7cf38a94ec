import type { Kysely } from 'kysely';
import type { Person } from '../chat/platform.ts';
import type { Schema } from './schema.ts';
import type { Seal } from './seal.ts';

/** What people say of their evaluations. The words are theirs, so they are sealed. */
export interface Feedback {
  readonly evaluation: string;
  readonly person: Person;
  readonly verdict: 'good' | 'bad';
  readonly why: string | undefined;
}

export const feedback = (db: Kysely<Schema>, seal: Seal) => ({
  /** One for each evaluation: what is said later stands, and words once given stay when only the thumb is pressed again. */
  async put({ evaluation, person, verdict, why }: Feedback): Promise<void> {
    const sealed = why === undefined ? null : seal.seal(Buffer.from(why), `feedback:${evaluation}`);
    await db
      .insertInto('feedback')
      .values({ evaluation, platform: person.platform, person: person.id, verdict, why: sealed })
      .onConflict((conflict) =>
        conflict.column('evaluation').doUpdateSet({ verdict, ...(sealed !== null && { why: sealed }) }),
      )
      .execute();
  },

  async get(evaluation: string): Promise<Omit<Feedback, 'person' | 'evaluation'> | undefined> {
    const row = await db
      .selectFrom('feedback')
      .select(['verdict', 'why'])
      .where('evaluation', '=', evaluation)
      .executeTakeFirst();
    if (!row) return undefined;
    const why = row.why === null ? undefined : seal.open(row.why, `feedback:${evaluation}`).toString('utf8');
    return { verdict: row.verdict, why };
  },
});
