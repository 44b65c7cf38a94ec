import type { Kysely } from 'kysely';
import type { Person } from '../chat/platform.ts';
import type { Job, Reminded } from '../jobs/job.ts';
import { jobOf } from './job-row.ts';
import type { Schema } from './schema.ts';
import type { Seal } from './seal.ts';

/** The next steps of all people's jobs, for whoever reminds of them. */
export const steps = (db: Kysely<Schema>, seal: Seal) => ({
  /** The job whose next step this is, and whose it is; undefined when the step is done, was put off, or went with its job. */
  async get(step: string): Promise<{ job: Job; person: Person } | undefined> {
    const row = await db.selectFrom('jobs').selectAll().where('step', '=', step).executeTakeFirst();
    return row && { job: jobOf(row, seal), person: { platform: row.platform, id: row.person } };
  },

  /** Writes down what became of reminding of this step, or that it waits again. */
  async reminded(step: string, reminded: Reminded): Promise<void> {
    await db.updateTable('jobs').set({ reminded }).where('step', '=', step).execute();
  },

  /** The steps that were due before this moment, and of which nobody was reminded; soonest first. */
  async unreminded(before: Date): Promise<string[]> {
    const rows = await db
      .selectFrom('jobs')
      .select('step')
      .where('reminded', '=', 'waiting')
      .where('due_at', '<', before)
      .orderBy('due_at')
      .execute();
    return rows.flatMap(({ step }) => step ?? []);
  },
});
