import { type Kysely, sql } from 'kysely';
import type { Schema } from './schema.ts';

/** Tokens that a paid reader took, by day (YYYY-MM-DD, UTC), for all processes on this database together. */
export const readerUsage = (db: Kysely<Schema>) => ({
  async add(day: string, tokens: number): Promise<void> {
    await db
      .insertInto('reader_usage')
      .values({ day, tokens })
      .onConflict((conflict) =>
        conflict.column('day').doUpdateSet({ tokens: sql<number>`reader_usage.tokens + excluded.tokens` }),
      )
      .execute();
  },

  async on(day: string): Promise<number> {
    const row = await db.selectFrom('reader_usage').select('tokens').where('day', '=', day).executeTakeFirst();
    return Number(row?.tokens ?? 0);
  },
});
