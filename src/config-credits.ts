import { z } from 'zod';
import { address, brokenRules, type Rule, whole } from './config-forms.ts';
import type { Pack } from './credits/credits.ts';
import { isCurrency } from './credits/money.ts';
import type { Terms } from './credits/terms.ts';
import type { StripeSettings } from './payments/client.ts';
import type { Sku } from './payments/skus.ts';

/** So many evaluations: far more than anybody has or gives. */
const evaluations = whole(0, 999_999);

/** "a:1,b:2" in pieces. */
const pairs = (form: RegExp, message: string) =>
  z
    .string()
    .refine((given) => given.split(',').every((pair) => form.test(pair.trim())), message)
    .transform((given) => given.split(',').map((pair) => pair.trim().split(':') as [string, string]))
    .refine((given) => new Set(given.map(([first]) => first)).size === given.length, 'names one of them twice')
    // A row of buttons holds five on every platform.
    .refine((given) => given.length <= 5, 'names more than five');

/** What the environment may say of credits and payments. */
export const CreditsEnvironment = z.object({
  CREDITS: z.enum(['on', 'off'], 'is neither on nor off').default('off'),
  CREDITS_FREE: evaluations.default(3),
  CREDITS_REFILL: z
    .enum(['never', 'daily', 'weekly', 'monthly'], 'is not one of never, daily, weekly, monthly')
    .default('never'),
  CREDITS_SPACE_BUDGET: evaluations.optional(),
  CREDITS_PACKS: pairs(
    /^[1-9]\d{0,5}:[1-9]\d{0,7}$/,
    'is not like 10:500,30:1200 (credits and price in the smallest unit)',
  )
    .transform((given) => given.map(([credits, price]): Pack => ({ credits: Number(credits), price: Number(price) })))
    .optional(),
  CREDITS_CURRENCY: z
    .string()
    .toLowerCase()
    .refine(isCurrency, 'is no currency that prices can be shown in, such as eur')
    .default('eur'),
  STRIPE_SECRET_KEY: z
    .string()
    .regex(/^[sr]k_\S+$/, 'is no secret key of Stripe: sk_… or rk_…')
    .optional(),
  STRIPE_WEBHOOK_SECRET: z
    .string()
    .regex(/^whsec_\S+$/, 'is no webhook secret of Stripe: whsec_…')
    .optional(),
  STRIPE_API_URL: address('https', 'http').optional(),
  DISCORD_SKUS: pairs(/^\d{15,22}:[1-9]\d{0,5}$/, 'is not like 1234567890123456789:10 (SKU and credits)')
    .transform((given) => given.map(([id, credits]): Sku => ({ id, credits: Number(credits) })))
    .optional(),
});
type Given = z.infer<typeof CreditsEnvironment> & {
  readonly PUBLIC_URL?: string | undefined;
  readonly DISCORD_TOKEN?: string | undefined;
};

export interface CreditsConfig {
  readonly terms: Terms;
  readonly stripe: StripeSettings | undefined;
  readonly skus: readonly Sku[];
}

/** What of the environment does not go together, in a line each. */
export const creditsFaults = (given: Given): string[] => brokenRules(RULES, given);

const RULES: readonly Rule<Given>[] = [
  [
    ({ CREDITS, STRIPE_SECRET_KEY, DISCORD_SKUS }) =>
      CREDITS === 'off' && (STRIPE_SECRET_KEY ?? DISCORD_SKUS) !== undefined,
    'CREDITS=on is needed where credits are sold by STRIPE_SECRET_KEY or DISCORD_SKUS',
  ],
  [
    ({ STRIPE_SECRET_KEY, STRIPE_WEBHOOK_SECRET, CREDITS_PACKS, PUBLIC_URL }) =>
      STRIPE_SECRET_KEY !== undefined && !(STRIPE_WEBHOOK_SECRET && CREDITS_PACKS && PUBLIC_URL),
    'STRIPE_WEBHOOK_SECRET, CREDITS_PACKS and PUBLIC_URL are needed with STRIPE_SECRET_KEY',
  ],
  [
    ({ STRIPE_SECRET_KEY, CREDITS_PACKS }) => STRIPE_SECRET_KEY === undefined && CREDITS_PACKS !== undefined,
    'STRIPE_SECRET_KEY is needed with CREDITS_PACKS: packs are paid there',
  ],
  [
    ({ DISCORD_SKUS, DISCORD_TOKEN }) => DISCORD_SKUS !== undefined && DISCORD_TOKEN === undefined,
    'DISCORD_TOKEN is needed with DISCORD_SKUS',
  ],
];

/** The credits' part of a checked environment; undefined where evaluations cost nothing. */
export const creditsConfig = (given: Given): CreditsConfig | undefined =>
  given.CREDITS === 'off'
    ? undefined
    : {
        terms: { free: given.CREDITS_FREE, refill: given.CREDITS_REFILL, spaceBudget: given.CREDITS_SPACE_BUDGET },
        stripe: stripeOf(given),
        skus: given.DISCORD_SKUS ?? [],
      };

const stripeOf = (given: Given): StripeSettings | undefined =>
  given.STRIPE_SECRET_KEY && given.STRIPE_WEBHOOK_SECRET && given.CREDITS_PACKS && given.PUBLIC_URL
    ? {
        secretKey: given.STRIPE_SECRET_KEY,
        webhookSecret: given.STRIPE_WEBHOOK_SECRET,
        apiUrl: given.STRIPE_API_URL,
        publicUrl: given.PUBLIC_URL,
        packs: given.CREDITS_PACKS,
        currency: given.CREDITS_CURRENCY,
      }
    : undefined;
