import { Routes } from 'discord-api-types/v10';
import { z } from 'zod';
import type { Sale, Sales } from '../chat/sales.ts';
import type { Desk } from './desk.ts';
import { DISCORD } from './settings.ts';

/** A purchase, as Discord tells of it. Consumable ones can be bought again once they are consumed. */
const Entitlement = z.object({
  id: z.string(),
  sku_id: z.string(),
  user_id: z.string().optional(),
  deleted: z.boolean(),
  consumed: z.boolean().nullish(),
});
type Entitlement = z.infer<typeof Entitlement>;

/** How far back is looked for purchases that were not told: longer than anybody is away. */
const LOOK_BACK_MS = 30 * 24 * 60 * 60_000;
/** As many as Discord gives at once. */
const PAGE = 100;
/** The first millisecond of Discord's ids: their upper bits count from there. */
const EPOCH = 1_420_070_400_000;

/** Gives what was bought and consumes it, in this order: whatever is cut off between the two is given once, and consumed later. */
export function entitlements({ ask, appId }: Pick<Desk, 'ask' | 'appId'>, sales: Sales) {
  async function settle(payload: unknown): Promise<void> {
    const entitlement = Entitlement.parse(payload);
    const sale = saleOf(entitlement);
    if (!sale || !sales.skus.includes(sale.sku)) return;
    if (entitlement.deleted) return sales.revoked(sale);
    if (entitlement.consumed) return;
    await sales.bought(sale);
    await ask({ method: 'POST', route: Routes.consumeEntitlement(appId, sale.id) }, z.unknown());
  }

  async function pageAfter(after: string): Promise<Entitlement[]> {
    const query = { after, limit: String(PAGE), sku_ids: sales.skus.join(), exclude_deleted: 'false' };
    const page = await ask({ method: 'GET', route: Routes.entitlements(appId), query }, z.array(Entitlement));
    return page.toSorted((one, other) => (BigInt(one.id) < BigInt(other.id) ? -1 : 1));
  }

  return {
    settle,
    /** Settles what was bought lately. One that can't be settled keeps no other from it. */
    async collect(): Promise<void> {
      const faults: unknown[] = [];
      let page: Entitlement[] = [];
      let after = String(BigInt(Date.now() - LOOK_BACK_MS - EPOCH) << 22n);
      do {
        page = await pageAfter(after);
        for (const each of page) await settle(each).catch((error: unknown) => faults.push(error));
        after = page.at(-1)?.id ?? after;
      } while (page.length === PAGE);
      if (faults.length > 0) throw faults[0];
    },
  };
}

const saleOf = ({ id, sku_id, user_id }: Entitlement): Sale | undefined =>
  user_id === undefined ? undefined : { id, sku: sku_id, person: { platform: DISCORD, id: user_id } };
