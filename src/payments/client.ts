import { Stripe } from 'stripe';
import type { Pack } from '../credits/credits.ts';

/** How Stripe is reached. */
export interface StripeAccess {
  readonly secretKey: string;
  /** Another server in Stripe's place, such as `https://stripe.example`. */
  readonly apiUrl: string | undefined;
}

/** How Stripe is reached, and what is sold. */
export interface StripeSettings extends StripeAccess {
  readonly webhookSecret: string;
  /** Where people come back to. */
  readonly publicUrl: string;
  readonly packs: readonly Pack[];
  /** Three letters, small (ISO 4217). */
  readonly currency: string;
}

/** The version that this code was written against: what Stripe answers does not change under it. */
const API_VERSION = '2026-10-28.endive';
/** Somebody waits, and chats give a command a few seconds: one more try, and each not for long. */
const RETRIES = 1;
const TIMEOUT_MS = 5_000;

/** Stripe's own client. Opens nothing until it is asked. */
export const stripeClient = ({ secretKey, apiUrl }: StripeAccess): Stripe =>
  new Stripe(secretKey, {
    apiVersion: API_VERSION,
    maxNetworkRetries: RETRIES,
    timeout: TIMEOUT_MS,
    telemetry: false,
    ...hostOf(apiUrl),
  });

/** The client takes an address in pieces. */
function hostOf(apiUrl: string | undefined) {
  if (apiUrl === undefined) return {};
  const { hostname, port, protocol } = new URL(apiUrl);
  const secure = protocol === 'https:';
  return { host: hostname, port: port || (secure ? 443 : 80), protocol: secure ? 'https' : 'http' } as const;
}

/** Whether the key is taken, and may read Checkout sessions; Stripe's word for why not. Changes nothing. */
export async function refusalOf(access: StripeAccess): Promise<string | undefined> {
  try {
    await stripeClient(access).checkout.sessions.list({ limit: 1 });
    return undefined;
  } catch (error) {
    const { statusCode, type } = error as { statusCode?: unknown; type?: unknown };
    if (statusCode === 401 || statusCode === 403) return String(type);
    throw error;
  }
}
