import { expect, test } from 'vitest';
import { readConfig } from '../src/config.ts';
import { faultsOf } from './support/settings.ts';

const DISCORD = { DISCORD_TOKEN: 'a.b.c', DISCORD_APP_ID: '1234567890123456789' };
const STRIPE = {
  CREDITS: 'on',
  STRIPE_SECRET_KEY: 'sk_test_1',
  STRIPE_WEBHOOK_SECRET: 'whsec_1',
  CREDITS_PACKS: '10:500, 30:1200',
  PUBLIC_URL: 'https://rolefit.example',
};

test('with nothing set evaluations cost nothing', () => {
  expect(readConfig({}).credits).toBeUndefined();
  expect(readConfig({ CREDITS_FREE: '5' }).credits).toBeUndefined();
});

test('switched on, three are free, once, and nothing is sold', () => {
  expect(readConfig({ CREDITS: 'on' }).credits).toEqual({
    terms: { free: 3, refill: 'never', spaceBudget: undefined },
    stripe: undefined,
    skus: [],
  });
});

test('terms, packs and what Discord sells are read as they are meant', () => {
  const more = { CREDITS_FREE: '0', CREDITS_REFILL: 'weekly', CREDITS_SPACE_BUDGET: '200', CREDITS_CURRENCY: 'USD' };
  const { credits } = readConfig({ ...STRIPE, ...DISCORD, ...more, DISCORD_SKUS: '1234567890123456789:10' });
  expect(credits).toEqual({
    terms: { free: 0, refill: 'weekly', spaceBudget: 200 },
    stripe: {
      secretKey: 'sk_test_1',
      webhookSecret: 'whsec_1',
      apiUrl: undefined,
      publicUrl: 'https://rolefit.example',
      packs: [
        { credits: 10, price: 500 },
        { credits: 30, price: 1_200 },
      ],
      currency: 'usd',
    },
    skus: [{ id: '1234567890123456789', credits: 10 }],
  });
});

test.each([
  ['a switch that is neither', { CREDITS: 'yes' }, 'CREDITS is neither on nor off'],
  ['a number that is none', { CREDITS_FREE: '-1' }, 'CREDITS_FREE is no whole number from 0 to 999999'],
  ['a refill of no period', { CREDITS_REFILL: 'yearly' }, 'CREDITS_REFILL is not one of never, daily, weekly, monthly'],
  [
    'packs without a price',
    { CREDITS_PACKS: '10' },
    'CREDITS_PACKS is not like 10:500,30:1200 (credits and price in the smallest unit)',
  ],
  ['a pack named twice', { CREDITS_PACKS: '10:500,10:900' }, 'CREDITS_PACKS names one of them twice'],
  ['more packs than buttons', { CREDITS_PACKS: '1:1,2:1,3:1,4:1,5:1,6:1' }, 'CREDITS_PACKS names more than five'],
  [
    'a currency of no country',
    { CREDITS_CURRENCY: 'eux' },
    'CREDITS_CURRENCY is no currency that prices can be shown in, such as eur',
  ],
  ['a publishable key', { STRIPE_SECRET_KEY: 'pk_1' }, 'STRIPE_SECRET_KEY is no secret key of Stripe: sk_… or rk_…'],
  [
    'SKUs without credits',
    { DISCORD_SKUS: '1234567890123456789' },
    'DISCORD_SKUS is not like 1234567890123456789:10 (SKU and credits)',
  ],
  [
    'Stripe without its webhook',
    { ...STRIPE, STRIPE_WEBHOOK_SECRET: '' },
    'STRIPE_WEBHOOK_SECRET, CREDITS_PACKS and PUBLIC_URL are needed with STRIPE_SECRET_KEY',
  ],
  [
    'Stripe while nothing costs',
    { ...STRIPE, CREDITS: '' },
    'CREDITS=on is needed where credits are sold by STRIPE_SECRET_KEY or DISCORD_SKUS',
  ],
  [
    'packs that nobody can pay',
    { CREDITS: 'on', CREDITS_PACKS: '10:500' },
    'STRIPE_SECRET_KEY is needed with CREDITS_PACKS: packs are paid there',
  ],
  [
    'SKUs without Discord',
    { CREDITS: 'on', DISCORD_SKUS: '1234567890123456789:10' },
    'DISCORD_TOKEN is needed with DISCORD_SKUS',
  ],
])('%s is refused in one clear line', (_name, env, line) => {
  expect(faultsOf(env)).toEqual([line]);
});
