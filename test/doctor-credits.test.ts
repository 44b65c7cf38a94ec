import { afterAll, beforeAll, expect, test } from 'vitest';
import { readConfig } from '../src/config.ts';
import { creditsCheck } from '../src/doctor/credits.ts';
import { freePort } from './support/process.ts';
import { type StripeServer, startStripeServer } from './support/stripe/server.ts';
import { SECRET_KEY } from './support/stripe/world.ts';

let stripe: StripeServer;
beforeAll(async () => {
  stripe = await startStripeServer();
});
afterAll(async () => {
  await stripe.stop();
  expect(stripe.world.violations).toEqual([]);
});

const look = (more: Record<string, string>) =>
  creditsCheck(
    readConfig({
      ...{ CREDITS: 'on', STRIPE_WEBHOOK_SECRET: 'whsec_1', CREDITS_PACKS: '10:500', PUBLIC_URL: 'https://a.example' },
      ...{ STRIPE_SECRET_KEY: SECRET_KEY, STRIPE_API_URL: stripe.apiUrl, ...more },
    }).credits,
  );

test('a key that Stripe takes is well, one that it refuses is named, and silence too', async () => {
  expect(await creditsCheck(readConfig({}).credits)).toEqual([]);
  expect(await look({ CREDITS_REFILL: 'weekly' })).toEqual([
    { name: 'Credits', ok: true, detail: '3 free, refilled weekly; 1 pack at Stripe, which takes the key.' },
  ]);
  expect(await look({ STRIPE_SECRET_KEY: 'sk_test_wrong' })).toEqual([
    {
      name: 'Credits',
      ok: false,
      detail: 'Stripe refuses STRIPE_SECRET_KEY (StripeAuthenticationError).',
      next: 'Copy it anew; a restricted one needs to write Checkout sessions.',
    },
  ]);
  const [silent] = await look({ STRIPE_API_URL: `http://127.0.0.1:${await freePort()}` });
  expect(silent).toMatchObject({ ok: false, detail: 'Stripe does not answer as it should.' });
});
