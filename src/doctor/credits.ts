import type { Check } from '../chat/check.ts';
import { count } from '../chat/text.ts';
import type { CreditsConfig } from '../config-credits.ts';
import { check } from './check.ts';

/** What evaluations cost, and whether Stripe takes the key; nothing where they cost nothing. */
export async function creditsCheck(config: CreditsConfig | undefined): Promise<readonly Check[]> {
  if (!config) return [];
  const { terms, stripe, skus } = config;
  const sold = [
    ...(stripe ? [`${count(stripe.packs.length, 'pack')} at Stripe, which takes the key`] : []),
    ...(skus.length > 0 ? [`${count(skus.length, 'pack')} in Discord`] : []),
  ];
  const detail = `${terms.free} free, refilled ${terms.refill}; ${sold.join(', ') || 'nothing is sold'}.`;
  const look = async () => {
    await keyTaken(stripe);
    return detail;
  };
  return [await check('Credits', look, wordsFor)];
}

async function keyTaken(stripe: CreditsConfig['stripe']): Promise<void> {
  if (!stripe) return;
  const { refusalOf } = await import('../payments/client.ts');
  const refusal = await refusalOf(stripe);
  if (refusal !== undefined) throw new KeyRefused(refusal);
}

class KeyRefused extends Error {}

const wordsFor = (error: unknown): readonly string[] =>
  error instanceof KeyRefused
    ? [
        `Stripe refuses STRIPE_SECRET_KEY (${error.message}).`,
        'Copy it anew; a restricted one needs to write Checkout sessions.',
      ]
    : ['Stripe does not answer as it should.', 'Look at the network, or at STRIPE_API_URL.'];
