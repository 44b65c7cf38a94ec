import type { Kysely } from 'kysely';
import { ledger } from './ledger.ts';
import type { Schema } from './schema.ts';

/**
 * Ends what was reserved for a request: charged when its evaluation was delivered, the person's first of that posting; else
 * given back. `evaluation` is null when there is none. Runs in the transaction that ends the request.
 */
export async function settle(tx: Kysely<Schema>, request: string, evaluation: string | null): Promise<void> {
  const book = ledger(tx);
  const made = evaluation === null ? undefined : await evaluated(tx, evaluation);
  if (!made) return book.release(request, 'failed');
  return made.again ? book.release(request, 'again') : book.take(request, made.posting_hash);
}

/** Its posting, and whether the person had an evaluation of that one before. */
async function evaluated(tx: Kysely<Schema>, id: string) {
  return tx
    .selectFrom('evaluations as made')
    .select((select) => [
      'made.posting_hash',
      select
        .exists(
          select
            .selectFrom('evaluations as before')
            .select('before.id')
            .whereRef('before.platform', '=', 'made.platform')
            .whereRef('before.person', '=', 'made.person')
            .whereRef('before.posting_hash', '=', 'made.posting_hash')
            .whereRef('before.created_at', '<', 'made.created_at'),
        )
        .as('again'),
    ])
    .where('made.id', '=', id)
    .executeTakeFirst();
}
