import type { Sales } from '../chat/sales.ts';
import type { Ledger } from '../store/ledger.ts';

/** A thing that a platform sells, and what it gives. */
export interface Sku {
  readonly id: string;
  readonly credits: number;
}

/** What becomes of what `platform` sells: credits once for each purchase, and none when the money went back. */
export function salesOf(platform: string, skus: readonly Sku[], ledger: Ledger): Sales {
  const keyOf = (id: string) => `${platform}:${id}`;
  return {
    skus: skus.map(({ id }) => id),
    async bought({ id, sku, person }) {
      const credits = skus.find((each) => each.id === sku)?.credits;
      if (credits === undefined) throw new Error(`nothing is known of SKU ${sku}`);
      const holder = await ledger.holder(person);
      await ledger.purchase({ key: keyOf(id), holder, credits, payment: keyOf(id), paid: null });
    },
    revoked: async ({ id }) => void (await ledger.refund(keyOf(id), keyOf(id), 'all')),
  };
}
