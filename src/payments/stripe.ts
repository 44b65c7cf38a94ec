import type { Hono } from 'hono';
import { Stripe } from 'stripe';
import type { Pack } from '../credits/credits.ts';
import type { Ledger } from '../store/ledger.ts';
import { newCheckout } from './checkout.ts';
import { type PaymentLog, stripePages } from './pages.ts';

/** How Stripe is reached, and what is sold. */
export interface StripeSettings {
  readonly secretKey: string;
  readonly webhookSecret: string;
  /** Another server in Stripe's place, such as `https://stripe.example`. */
  readonly apiUrl: string | undefined;
  /** Where people come back to. */
  readonly publicUrl: string;
  readonly packs: readonly Pack[];
  /** Three letters, small (ISO 4217). */
  readonly currency: string;
}

export interface StripeTill {
  /** The address where this pack is paid, for this account alone. Throws for a pack that is not sold. */
  checkout(holder: string, credits: number): Promise<string>;
  /** What people and Stripe itself call: `/stripe/…`. */
  readonly pages: Hono;
}

/** The version that this code was written against: what Stripe answers does not change under it. */
const API_VERSION = '2026-10-28.endive';
/** Somebody waits, and chats give a command a few seconds: one more try, and each not for long. */
const RETRIES = 1;
const TIMEOUT_MS = 5_000;

export function stripeTill(settings: StripeSettings, ledger: Ledger, log: PaymentLog): StripeTill {
  const stripe = new Stripe(settings.secretKey, {
    apiVersion: API_VERSION,
    maxNetworkRetries: RETRIES,
    timeout: TIMEOUT_MS,
    telemetry: false,
    ...hostOf(settings.apiUrl),
  });
  return {
    checkout: (holder, credits) => newCheckout(stripe, settings, holder, credits),
    pages: stripePages({ stripe, secret: settings.webhookSecret, ledger, log }),
  };
}

/** The client takes an address in pieces. */
function hostOf(apiUrl: string | undefined) {
  if (apiUrl === undefined) return {};
  const { hostname, port, protocol } = new URL(apiUrl);
  const secure = protocol === 'https:';
  return { host: hostname, port: port || (secure ? 443 : 80), protocol: secure ? 'https' : 'http' } as const;
}
