import type { Hono } from 'hono';
import type { Sales } from './chat/sales.ts';
import type { CreditsConfig } from './config-credits.ts';
import type { Credits, Offer } from './credits/credits.ts';
import { priceWords } from './credits/money.ts';
import type { Log } from './log.ts';
import { salesOf } from './payments/skus.ts';
import type { StripeTill } from './payments/stripe.ts';
import type { Ledger } from './store/ledger.ts';

interface Ground {
  readonly config: CreditsConfig | undefined;
  readonly ledger: Ledger;
  readonly log: Log;
  /** Looks for what was bought in Discord itself. */
  readonly collect: (() => Promise<void>) | undefined;
}

/** What commands know of credits, and the pages that payments need. Both undefined where evaluations cost nothing. */
export interface Till {
  readonly credits: Credits | undefined;
  readonly pages: Hono | undefined;
}

/** Opens what is configured, and loads Stripe's client only where it is. */
export async function openTill({ config, ledger, log, collect }: Ground): Promise<Till> {
  if (!config) return { credits: undefined, pages: undefined };
  const stripe = await stripeOf(config, ledger, log);
  const checkout = stripe?.checkout ?? nothingSold;
  return {
    credits: { terms: config.terms, offers: (platform) => offersOf(config, platform), checkout, collect },
    pages: stripe?.pages,
  };
}

const nothingSold = async (): Promise<never> => {
  throw new Error('nothing is sold here');
};

async function stripeOf({ stripe }: CreditsConfig, ledger: Ledger, log: Log): Promise<StripeTill | undefined> {
  if (!stripe) return undefined;
  const { stripeTill } = await import('./payments/stripe.ts');
  return stripeTill(stripe, ledger, log);
}

/** In Discord what Discord sells, where there is such: its rules want a price no higher than elsewhere. */
function offersOf({ skus, stripe }: CreditsConfig, platform: string): readonly Offer[] {
  if (platform === 'discord' && skus.length > 0)
    return skus.map(({ id, credits }) => ({ credits, price: undefined, sku: id }));
  const { packs = [], currency = '' } = stripe ?? {};
  return packs.map(({ credits, price }) => ({ credits, price: priceWords(price, currency) }));
}

/** What becomes of what Discord sells, where it sells anything of ours. */
export const salesIn = (config: CreditsConfig | undefined, ledger: Ledger): Sales | undefined =>
  config && config.skus.length > 0 ? salesOf('discord', config.skus, ledger) : undefined;
