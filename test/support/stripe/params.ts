import { z } from 'zod';

// What Stripe takes for a Checkout session, told again by hand from the client's own types and from docs.stripe.com/api:
// strict, so that a parameter it does not know is found. No official description is checked here.

const text = (most: number) => z.string().min(1).max(most);
const whole = (least: number, most: number) =>
  z.string().regex(/^\d+$/).transform(Number).pipe(z.number().min(least).max(most));
const address = z.url({ protocol: /^https?$/ }).max(5_000);
/** docs.stripe.com/api/metadata */
const Metadata = z
  .record(text(40).regex(/^[^[\]]+$/), z.string().max(500))
  .refine((given) => Object.keys(given).length <= 50);

const Item = z.strictObject({
  quantity: whole(1, 999_999),
  price_data: z.strictObject({
    currency: z.string().regex(/^[a-z]{3}$/),
    unit_amount: whole(0, 99_999_999),
    product_data: z.strictObject({ name: text(250) }),
  }),
});

/** Parameters of `POST /v1/checkout/sessions`, as far as a payment needs any. */
export const SessionParams = z.strictObject({
  mode: z.literal('payment'),
  client_reference_id: text(200).optional(),
  line_items: z.record(z.string(), Item).transform((items) => Object.values(items)),
  metadata: Metadata.optional(),
  payment_intent_data: z.strictObject({ metadata: Metadata.optional() }).optional(),
  adaptive_pricing: z.strictObject({ enabled: z.stringbool() }).optional(),
  success_url: address,
  cancel_url: address.optional(),
});
export type SessionParams = z.infer<typeof SessionParams>;

type Nested = { [key: string]: Nested | string };

/** `a[b][0]=c` as it is meant (docs.stripe.com/api: requests are form-encoded). */
export function nested(form: string): Nested {
  const all: Nested = {};
  for (const [key, value] of new URLSearchParams(form)) {
    const path = key.split(/[[\]]+/).filter((part) => part !== '');
    let place = all;
    for (const part of path.slice(0, -1)) {
      const inner = place[part] ?? {};
      if (typeof inner === 'string') throw new Error(`${key} is a text and more`);
      place[part] = inner;
      place = inner;
    }
    place[path.at(-1) ?? ''] = value;
  }
  return all;
}
