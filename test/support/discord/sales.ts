import { Refusal } from './refusal.ts';
import { APP, newId, type World } from './world.ts';

/** A purchase as Discord keeps it (docs.discord.com/developers/resources/entitlement). */
export interface Entitlement {
  readonly id: string;
  readonly sku_id: string;
  readonly application_id: string;
  readonly user_id: string;
  readonly type: 1;
  deleted: boolean;
  consumed: boolean;
  readonly starts_at: null;
  readonly ends_at: null;
}

const EPOCH = 1_420_070_400_000;

/** Somebody pays. A thing that is not consumed yet can't be bought again. */
export function buy(world: World, user: string, sku: string): Entitlement {
  if (
    world.entitlements.some((each) => each.user_id === user && each.sku_id === sku && !each.consumed && !each.deleted)
  )
    throw new Error('what was bought before is not consumed');
  const entitlement: Entitlement = {
    // Made now, as Discord's ids say, and each another one.
    id: String((BigInt(world.now() - EPOCH) << 22n) + (BigInt(newId()) % 4_194_304n)),
    sku_id: sku,
    application_id: APP,
    user_id: user,
    type: 1,
    deleted: false,
    consumed: false,
    starts_at: null,
    ends_at: null,
  };
  world.entitlements.push(entitlement);
  return entitlement;
}

/** `GET /applications/{id}/entitlements`: those after an id, the next ones first. */
export function listEntitlements(world: World, query: URLSearchParams): Entitlement[] {
  const [after, limit] = [BigInt(query.get('after') ?? 0), Number(query.get('limit') ?? 100)];
  if (!(limit >= 1 && limit <= 100)) throw new Refusal(400, 50_035, 'Invalid Form Body');
  const skus = query.get('sku_ids')?.split(',');
  return world.entitlements
    .filter(({ id, sku_id }) => BigInt(id) > after && (skus === undefined || skus.includes(sku_id)))
    .filter(({ deleted }) => query.get('exclude_deleted') === 'false' || !deleted)
    .toSorted((one, other) => (BigInt(one.id) < BigInt(other.id) ? -1 : 1))
    .slice(0, limit);
}

export function consume(world: World, id: string): undefined {
  const entitlement = world.entitlements.find((each) => each.id === id);
  if (!entitlement || entitlement.deleted) throw new Refusal(404, 10_070, 'Unknown entitlement');
  if (entitlement.consumed) world.violations.push(`the entitlement ${id} was consumed twice`);
  entitlement.consumed = true;
}
