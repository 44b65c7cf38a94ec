import { randomUUID } from 'node:crypto';
import type { Stripe } from 'stripe';
import { z } from 'zod';
import { count } from '../chat/text.ts';
import type { StripeSettings } from './client.ts';

/** What a payment carries of ours: whose it is, by their opaque id, and what they get. Stripe is told nothing else of them. */
export const Carried = z.object({
  rolefit_holder: z.string(),
  rolefit_credits: z
    .string()
    .regex(/^[1-9]\d{0,5}$/)
    .transform(Number),
});

/** Our own address for a session: Stripe's are too long for some chats. */
const payPath = (session: string): string => `/stripe/pay/${session}`;

/** Makes a page to pay a pack on, and gives the address that leads there. Throws for a pack that is not sold. */
export async function newCheckout(
  stripe: Stripe,
  { packs, currency, publicUrl }: StripeSettings,
  holder: string,
  credits: number,
): Promise<string> {
  const pack = packs.find((each) => each.credits === credits);
  if (!pack) throw new Error(`no pack of ${credits} is sold`);
  const metadata = { rolefit_holder: holder, rolefit_credits: String(credits) };
  const address = (path: string) => new URL(path, publicUrl).href;
  const session = await stripe.checkout.sessions.create(
    {
      mode: 'payment',
      client_reference_id: holder,
      line_items: [
        {
          quantity: 1,
          price_data: {
            currency,
            unit_amount: pack.price,
            product_data: { name: `${count(credits, 'evaluation')} by Rolefit` },
          },
        },
      ],
      metadata,
      // A refund names the payment, and so says that it is ours.
      payment_intent_data: { metadata },
      // The price that was shown is the price that is paid, and given back.
      adaptive_pricing: { enabled: false },
      success_url: address('/stripe/paid'),
      cancel_url: address('/stripe/left'),
    },
    // The client sends the same one again when it tries again.
    { idempotencyKey: randomUUID() },
  );
  return address(payPath(session.id));
}

/** Where the session is paid, as long as it waits for that; undefined once it is over, or when there is none. */
export async function openCheckout(stripe: Stripe, session: string): Promise<string | undefined> {
  try {
    const { url, status } = await stripe.checkout.sessions.retrieve(session);
    return status === 'open' && url ? url : undefined;
  } catch (error) {
    if ((error as { statusCode?: unknown }).statusCode === 404) return undefined;
    throw error;
  }
}
