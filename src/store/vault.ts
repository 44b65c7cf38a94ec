import type { Kysely } from 'kysely';
import type { Vault } from '../chat/keep.ts';
import type { Schema } from './schema.ts';
import type { Seal } from './seal.ts';

/** Secrets that platforms keep: sealed, bound to their name, gone for every reader when their time is over. */
export const vault = (db: Kysely<Schema>, seal: Seal): Vault => ({
  async put(name, text, forMs) {
    const sealed = seal.seal(Buffer.from(text), `vault:${name}`);
    const expires_at = forMs === undefined ? null : new Date(Date.now() + forMs);
    await db
      .insertInto('vault')
      .values({ name, sealed, expires_at })
      .onConflict((conflict) => conflict.column('name').doUpdateSet({ sealed, expires_at }))
      .execute();
  },

  async get(name) {
    const row = await db
      .selectFrom('vault')
      .select('sealed')
      .where('name', '=', name)
      .where((where) => where.or([where('expires_at', 'is', null), where('expires_at', '>', new Date())]))
      .executeTakeFirst();
    return row && seal.open(row.sealed, `vault:${name}`).toString('utf8');
  },

  async remove(name) {
    await db.deleteFrom('vault').where('name', '=', name).execute();
  },
});
