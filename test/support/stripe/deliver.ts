import { Stripe } from 'stripe';
import { eventOf, SECRET_KEY, WEBHOOK_SECRET } from './world.ts';

export interface Delivery {
  readonly secret?: string;
  /** Seconds since 1970. */
  readonly at?: number;
  /** What arrives, where it is not what was signed. */
  readonly body?: string;
}

/** An event as Stripe sends it, signed by its own client. */
export function webhook(type: string, object: object, { secret = WEBHOOK_SECRET, at, body }: Delivery = {}) {
  const payload = JSON.stringify(eventOf(type, object));
  const signature = new Stripe(SECRET_KEY).webhooks.generateTestHeaderString({
    payload,
    secret,
    ...(at !== undefined && { timestamp: at }),
  });
  return {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'stripe-signature': signature },
    body: body ?? payload,
  };
}
