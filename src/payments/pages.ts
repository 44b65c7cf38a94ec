import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { Stripe } from 'stripe';
import type { Ledger } from '../store/ledger.ts';
import { html } from '../web/html.ts';
import { standalone } from '../web/standalone.ts';
import { openCheckout } from './checkout.ts';
import { StripeEvent, TooEarly, take } from './events.ts';

/** What a log must do here; pino's does. */
export interface PaymentLog {
  warn(facts: object, sentence: string): void;
  error(facts: object, sentence: string): void;
}

interface Ground {
  readonly stripe: Stripe;
  /** Signs what Stripe sends. */
  readonly secret: string;
  readonly ledger: Ledger;
  readonly log: PaymentLog;
}

/** Events are a few kilobytes. */
const MOST_BYTES = 1024 * 1024;
/** How old a signature may be: Stripe's own advice against events that were caught and are sent again (docs.stripe.com/webhooks). */
const TOLERANCE_S = 5 * 60;

/** `POST /stripe/webhook`, and the pages before and after paying. */
export function stripePages(ground: Ground): Hono {
  return new Hono()
    .use('/stripe/*', headers())
    .post('/stripe/webhook', bodyLimit({ maxSize: MOST_BYTES, onError: (c) => c.body(null, 413) }), (c) =>
      hear(c, ground),
    )
    .get('/stripe/pay/:session{cs_(?:test|live)_[A-Za-z0-9]+}', async (c) => {
      const address = await openCheckout(ground.stripe, c.req.param('session'));
      return address === undefined ? c.html(OVER, 410) : c.redirect(address, 303);
    })
    .get('/stripe/paid', (c) => c.html(PAID))
    .get('/stripe/left', (c) => c.html(LEFT))
    .onError((err, c) => {
      ground.log.error({ err, path: c.req.routePath }, 'a request about a payment failed');
      return c.req.method === 'GET' ? c.html(BROKEN, 500) : c.body(null, 500);
    });
}

/** 400 for what Stripe did not sign, 409 for what it should send again, 200 for all else. */
async function hear(c: Context, { stripe, secret, ledger, log }: Ground): Promise<Response> {
  const body = new Uint8Array(await c.req.arrayBuffer());
  const event = signed(stripe, body, c.req.header('stripe-signature') ?? '', secret);
  if (!event) return c.body(null, 400);
  try {
    await take(ledger, event);
    return c.body(null, 200);
  } catch (error) {
    if (!(error instanceof TooEarly)) throw error;
    log.warn({ event: event.type }, 'Stripe is asked to tell this again later');
    return c.body(null, 409);
  }
}

/** Undefined for what Stripe did not sign, or too long ago. */
function signed(stripe: Stripe, body: Uint8Array, signature: string, secret: string): StripeEvent | undefined {
  try {
    return StripeEvent.parse(stripe.webhooks.constructEvent(body, signature, secret, TOLERANCE_S));
  } catch (error) {
    if (error instanceof Stripe.errors.StripeSignatureVerificationError) return undefined;
    throw error;
  }
}

/** Where credits are sold there may be no web chat to take styles from. */
const SHEETS = 'base page empty'.split(' ').map((name) => new URL(`../web/page/${name}.css`, import.meta.url));
const { page, headers } = standalone(SHEETS);

const told = (title: string, next: string): string =>
  page(`${title} · Rolefit`, html`<main class="told"><h1>${title}</h1><p>${next}</p></main>`);

const PAID = told('Thank you', 'Go back to the chat: /credits shows your evaluations, most often within seconds.');
const LEFT = told('Nothing was paid', 'Go back to the chat. The link is good for a day, should you change your mind.');
const OVER = told(
  'This link is over',
  'It was paid already, or a day has passed. Give /credits in the chat for a new one.',
);
const BROKEN = told('This did not work', 'The fault is ours, and nothing was paid. Try the link again in a moment.');
