import { z } from 'zod';
import type { Ledger } from '../store/ledger.ts';
import { Carried } from './checkout.ts';

// What Stripe tells by webhook, as far as it is about us. Every event may come again, and in another order.

const Intent = z.union([z.string(), z.object({ id: z.string() }).transform(({ id }) => id)]).nullable();

const Session = z.object({
  id: z.string(),
  payment_status: z.string(),
  payment_intent: Intent,
  amount_total: z.number().int().nullable(),
  metadata: z.unknown(),
});
const Charge = z.object({
  id: z.string(),
  payment_intent: Intent,
  amount_refunded: z.number().int(),
  metadata: z.unknown(),
});
const Dispute = z.object({ id: z.string(), payment_intent: Intent, amount: z.number().int(), status: z.string() });

export const StripeEvent = z.object({ type: z.string(), data: z.object({ object: z.unknown() }) });
export type StripeEvent = z.infer<typeof StripeEvent>;

/** A refund came before the purchase that it is about: to be told again later. */
export class TooEarly extends Error {}

const ours = (id: string): string => `stripe:${id}`;

/** Puts into the ledger what the event tells. Throws TooEarly; passes over what is not about us. */
export async function take(ledger: Ledger, { type, data: { object } }: StripeEvent): Promise<void> {
  switch (type) {
    case 'checkout.session.completed':
    case 'checkout.session.async_payment_succeeded':
      return paid(ledger, Session.parse(object));
    case 'charge.refunded':
      return refunded(ledger, Charge.parse(object));
    case 'charge.dispute.created':
    case 'charge.dispute.funds_withdrawn':
      return disputed(ledger, Dispute.parse(object));
    case 'charge.dispute.funds_reinstated':
      return ledger.restore(ours(Dispute.parse(object).id));
  }
}

async function paid(ledger: Ledger, session: z.infer<typeof Session>): Promise<void> {
  const carried = Carried.safeParse(session.metadata);
  // Some ways to pay take days: a second event then says that the money is there.
  if (!carried.success || session.payment_status !== 'paid') return;
  await ledger.purchase({
    key: ours(session.id),
    holder: carried.data.rolefit_holder,
    credits: carried.data.rolefit_credits,
    payment: ours(session.payment_intent ?? session.id),
    paid: session.amount_total,
  });
}

async function refunded(ledger: Ledger, charge: z.infer<typeof Charge>): Promise<void> {
  if (charge.payment_intent === null) return;
  const key = ours(`${charge.id} ${charge.amount_refunded}`);
  const known = await ledger.refund(key, ours(charge.payment_intent), { soFar: charge.amount_refunded });
  if (!known && Carried.safeParse(charge.metadata).success) throw new TooEarly('a refund before its purchase');
}

async function disputed(ledger: Ledger, dispute: z.infer<typeof Dispute>): Promise<void> {
  // A mere inquiry takes no money back; should it become more, the withdrawal is told.
  if (dispute.payment_intent === null || dispute.status.startsWith('warning_')) return;
  await ledger.refund(ours(dispute.id), ours(dispute.payment_intent), { once: dispute.amount });
}
