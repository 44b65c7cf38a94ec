import type { Kysely } from 'kysely';
import type { Person } from '../chat/platform.ts';
import { codeEntry, redeemEntry, redeemKey } from '../credits/deeds.ts';
import { codeAccount } from '../credits/entry.ts';
import { entryOf, holderOf, lock, post, sumIn } from './ledger-book.ts';
import type { Schema } from './schema.ts';

/** A code that gives credits. `id` is what is kept of the code itself. */
export interface Code {
  readonly id: string;
  /** For each person who redeems it. */
  readonly credits: number;
  /** People who may redeem it. */
  readonly uses: number;
  readonly expiresAt: Date | null;
}

export type Redeemed =
  | { readonly state: 'redeemed'; readonly credits: number }
  | { readonly state: 'unknown' | 'expired' | 'used-up' | 'yours-already' };

/** Codes for credits. What is left of one stands in the ledger. */
export const codes = (db: Kysely<Schema>) => ({
  async add({ id, credits, uses, expiresAt }: Code): Promise<void> {
    await db.transaction().execute(async (tx) => {
      await tx.insertInto('codes').values({ id, credits, expires_at: expiresAt }).execute();
      await post(tx, codeEntry(id, credits * uses));
    });
  },

  /** Gives the person what the code gives, once. */
  redeem: (id: string, person: Person, now = new Date()): Promise<Redeemed> =>
    db.transaction().execute(async (tx): Promise<Redeemed> => {
      const code = await tx.selectFrom('codes').selectAll().where('id', '=', id).executeTakeFirst();
      if (!code) return { state: 'unknown' };
      const holder = await holderOf(tx, person);
      await lock(tx, codeAccount(id));
      if (await entryOf(tx, 'key', redeemKey(id, holder))) return { state: 'yours-already' };
      if (code.expires_at && code.expires_at <= now) return { state: 'expired' };
      if ((await sumIn(tx, codeAccount(id))) < code.credits) return { state: 'used-up' };
      await post(tx, redeemEntry(id, holder, code.credits));
      return { state: 'redeemed', credits: code.credits };
    }),
});
