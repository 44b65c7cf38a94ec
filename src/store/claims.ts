import type { Kysely } from 'kysely';
import type { Claims } from '../chat/keep.ts';
import type { Schema } from './schema.ts';

/** One statement decides who is first: two processes that ask at the same moment get one yes. */
export const claims = (db: Kysely<Schema>): Claims => ({
  async claim(key, forMs) {
    const now = Date.now();
    const row = await db
      .insertInto('claims')
      .values({ key, until: new Date(now + forMs) })
      .onConflict((conflict) =>
        conflict
          .column('key')
          .doUpdateSet({ until: new Date(now + forMs) })
          .where('claims.until', '<=', new Date(now)),
      )
      .returning('key')
      .executeTakeFirst();
    return row !== undefined;
  },
});
