import type { Kysely } from 'kysely';
import type { Schema } from './schema.ts';

const DAY_MS = 24 * 60 * 60_000;
/** Readings of postings and fetched postings are nobody's; a year later the job is long filled. */
const POSTINGS_DAYS = 365;

/** Removes what was kept long enough: evaluations with all that hangs on them, ended requests, old readings of postings. */
export const retention =
  (db: Kysely<Schema>) =>
  async (now: Date, evaluationDays: number): Promise<void> => {
    const since = new Date(now.getTime() - evaluationDays * DAY_MS);
    await db.transaction().execute(async (tx) => {
      const old = tx.selectFrom('evaluations').select('id').where('created_at', '<', since);
      await tx.updateTable('opinions').set({ why: null }).where('evaluation', 'in', old).execute();
      await tx.deleteFrom('feedback').where('evaluation', 'in', old).execute();
      await tx.deleteFrom('openings').where('evaluation', 'in', old).execute();
      await tx.deleteFrom('evaluations').where('created_at', '<', since).execute();
      await tx.deleteFrom('requests').where('created_at', '<', since).where('state', '!=', 'waiting').execute();
    });
    const year = new Date(now.getTime() - POSTINGS_DAYS * DAY_MS);
    await db.deleteFrom('postings').where('fetched_at', '<', year).execute();
    // Whoever is evaluated again takes the reading that their evaluation holds: a shared one may go.
    await db.deleteFrom('roles').where('created_at', '<', year).execute();
    await db.deleteFrom('web_messages').where('created_at', '<', since).execute();
  };
