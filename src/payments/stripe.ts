import type { Hono } from 'hono';
import type { Ledger } from '../store/ledger.ts';
import { newCheckout } from './checkout.ts';
import { type StripeSettings, stripeClient } from './client.ts';
import { type PaymentLog, stripePages } from './pages.ts';

export interface StripeTill {
  /** The address where this pack is paid, for this account alone. Throws for a pack that is not sold. */
  checkout(holder: string, credits: number): Promise<string>;
  /** What people and Stripe itself call: `/stripe/…`. */
  readonly pages: Hono;
}

export function stripeTill(settings: StripeSettings, ledger: Ledger, log: PaymentLog): StripeTill {
  const stripe = stripeClient(settings);
  return {
    checkout: (holder, credits) => newCheckout(stripe, settings, holder, credits),
    pages: stripePages({ stripe, secret: settings.webhookSecret, ledger, log }),
  };
}
