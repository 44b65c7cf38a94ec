import type { Kysely } from 'kysely';
import type { Deliveries } from '../chat/keep.ts';
import type { Schema } from './schema.ts';

/** What was posted under which key. A row without a message is a post whose end nobody knows. */
export const deliveries = (db: Kysely<Schema>): Deliveries => ({
  async begin(key) {
    const begun = await db
      .insertInto('deliveries')
      .values({ key })
      .onConflict((conflict) => conflict.doNothing())
      .returning('key')
      .executeTakeFirst();
    if (begun) return { state: 'new' };
    const row = await db.selectFrom('deliveries').select('message').where('key', '=', key).executeTakeFirst();
    return row?.message == null ? { state: 'unsure' } : { state: 'done', message: row.message };
  },

  async done(key, message) {
    await db.updateTable('deliveries').set({ message }).where('key', '=', key).execute();
  },
});
