import { type Kysely, sql } from 'kysely';
import type { Person } from '../chat/platform.ts';
import type { Schema } from './schema.ts';

/** Openings of one report, as its owner may see them. */
export interface Openings {
  readonly count: number;
  readonly last: Date | null;
}

/** Who may open a report by a link, and that somebody did. Never from where. */
export const reports = (db: Kysely<Schema>) => ({
  /** How often the person closed their links: a link holds as long as this is what it was signed with. */
  async closed({ platform, id }: Person): Promise<number> {
    const row = await db
      .selectFrom('report_links')
      .select('closed')
      .where('platform', '=', platform)
      .where('person', '=', id)
      .executeTakeFirst();
    return row?.closed ?? 0;
  },

  /** Closes every link to this person's reports that was given so far. */
  async close({ platform, id }: Person): Promise<void> {
    await db
      .insertInto('report_links')
      .values({ platform, person: id, closed: 1 })
      .onConflict((conflict) =>
        conflict.columns(['platform', 'person']).doUpdateSet({ closed: sql`report_links.closed + 1` }),
      )
      .execute();
  },

  /** Writes down that the report was opened by a link of this person's; the answer tells of the openings before. */
  async opened(evaluation: string, { platform, id }: Person): Promise<Openings> {
    const before = await db
      .selectFrom('openings')
      .select((of) => [of.fn.countAll<string>().as('count'), of.fn.max('opened_at').as('last')])
      .where('platform', '=', platform)
      .where('person', '=', id)
      .where('evaluation', '=', evaluation)
      .executeTakeFirstOrThrow();
    await db.insertInto('openings').values({ platform, person: id, evaluation }).execute();
    return { count: Number(before.count), last: before.last };
  },
});
