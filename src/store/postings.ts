import type { Kysely } from 'kysely';
import { Posting } from '../posting/posting.ts';
import { jsonText } from './json.ts';
import type { Schema } from './schema.ts';

/** Fetched postings by their canonical link, so that one link is fetched once a day at most. */
export const postings = (db: Kysely<Schema>) => ({
  async get(link: string, freshSince: Date): Promise<Posting | undefined> {
    const row = await db
      .selectFrom('postings')
      .select('body')
      .where('link', '=', link)
      .where('fetched_at', '>=', freshSince)
      .executeTakeFirst();
    // Fetched again is as good: what an older version kept in another form is none.
    return Posting.safeParse(row?.body).data;
  },

  async put(link: string, posting: Posting): Promise<void> {
    const body = jsonText(posting);
    await db
      .insertInto('postings')
      .values({ link, body })
      .onConflict((conflict) => conflict.column('link').doUpdateSet({ body, fetched_at: new Date() }))
      .execute();
  },
});
