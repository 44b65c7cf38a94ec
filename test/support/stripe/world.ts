import { randomBytes } from 'node:crypto';
import type { SessionParams } from './params.ts';

// A Stripe in memory: what the server answers from, and what people do on its pages.

export const SECRET_KEY = 'sk_test_rolefit';
export const WEBHOOK_SECRET = 'whsec_rolefit';
export const API_VERSION = '2026-10-28.endive';

export const newId = (prefix: string): string => `${prefix}_${randomBytes(12).toString('hex')}`;

export interface Session {
  readonly id: string;
  readonly params: SessionParams;
  readonly amount: number;
  status: 'open' | 'complete' | 'expired';
  paid: boolean;
  payment: string | null;
}

/** What the next request meets: an answer that never comes though it was done, or a failure of Stripe's. */
export type StripeFault = 'lost' | 500;

export interface World {
  readonly sessions: Map<string, Session>;
  /** By idempotency key: the request as it first came, and the session that it made. */
  readonly done: Map<string, { readonly form: string; readonly session: string }>;
  readonly calls: { readonly method: string; readonly path: string }[];
  readonly faults: StripeFault[];
  readonly violations: string[];
}

export const newWorld = (): World => ({ sessions: new Map(), done: new Map(), calls: [], faults: [], violations: [] });

export function addSession(world: World, params: SessionParams): Session {
  const amount = params.line_items.reduce(
    (sum, { quantity, price_data }) => sum + quantity * price_data.unit_amount,
    0,
  );
  const session: Session = { id: newId('cs_test'), params, amount, status: 'open', paid: false, payment: null };
  world.sessions.set(session.id, session);
  return session;
}

/** Stripe's own addresses are longer than most chats let a link be. */
const FRAGMENT = 'x'.repeat(700);

export const sessionObject = ({ id, params, amount, status, paid, payment }: Session) => ({
  id,
  object: 'checkout.session',
  mode: params.mode,
  status,
  payment_status: paid ? 'paid' : 'unpaid',
  payment_intent: payment,
  client_reference_id: params.client_reference_id ?? null,
  metadata: params.metadata ?? {},
  amount_total: amount,
  currency: params.line_items[0]?.price_data.currency,
  success_url: params.success_url,
  cancel_url: params.cancel_url ?? null,
  livemode: false,
  url: status === 'open' ? `https://checkout.stripe.com/c/pay/${id}#${FRAGMENT}` : null,
});

/** Somebody fills in the page: the session is over, and the money is there at once or days later. */
export function complete(session: Session, paid = true) {
  session.status = 'complete';
  session.payment = newId('pi');
  session.paid = paid;
  return sessionObject(session);
}

/** The charge of a paid session, so much of which went back. */
export const chargeObject = ({ params, amount, payment }: Session, refunded: number) => ({
  id: `ch_${payment?.slice(3)}`,
  object: 'charge',
  amount,
  amount_refunded: refunded,
  refunded: refunded === amount,
  payment_intent: payment,
  metadata: params.payment_intent_data?.metadata ?? {},
});

export const disputeObject = ({ amount, payment }: Session, status = 'needs_response') => ({
  id: `du_${payment?.slice(3)}`,
  object: 'dispute',
  amount,
  charge: `ch_${payment?.slice(3)}`,
  payment_intent: payment,
  reason: 'fraudulent',
  status,
  metadata: {},
});

export const eventOf = (type: string, object: object) => ({
  id: newId('evt'),
  object: 'event',
  api_version: API_VERSION,
  created: Math.floor(Date.now() / 1_000),
  data: { object },
  livemode: false,
  pending_webhooks: 1,
  request: { id: null, idempotency_key: null },
  type,
});
