import type { Kysely } from 'kysely';
import type { Schema } from './schema.ts';

/** A request is retried for seconds and swept for minutes: days later nobody asks any more what was posted for it. */
const DELIVERIES_MS = 7 * 24 * 60 * 60_000;

/** Removes what platforms kept and can need no more: secrets and claims whose time is over, and old deliveries. */
export const tidy =
  (db: Kysely<Schema>) =>
  async (now: Date): Promise<void> => {
    await db.deleteFrom('vault').where('expires_at', '<=', now).execute();
    await db.deleteFrom('claims').where('until', '<=', now).execute();
    await db
      .deleteFrom('deliveries')
      .where('created_at', '<', new Date(now.getTime() - DELIVERIES_MS))
      .execute();
  };
