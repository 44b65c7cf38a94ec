import type { Kysely } from 'kysely';
import type { Person } from '../chat/platform.ts';
import type { Schema } from './schema.ts';
import type { Seal } from './seal.ts';

/** What people say of their evaluations. The words are theirs, so they are sealed. */
interface Feedback {
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

  /** What this person said, oldest first. */
  async by({ platform, id }: Person): Promise<Omit<Feedback, 'person'>[]> {
    const rows = await db
      .selectFrom('feedback')
      .select(['evaluation', 'verdict', 'why'])
      .where('platform', '=', platform)
      .where('person', '=', id)
      .orderBy('created_at')
      .execute();
    return rows.map(({ evaluation, verdict, why }) => ({
      evaluation,
      verdict,
      why: why === null ? undefined : seal.open(why, `feedback:${evaluation}`).toString('utf8'),
    }));
  },
});
