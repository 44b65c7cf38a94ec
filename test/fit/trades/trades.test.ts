import { describe, expect, test } from 'vitest';
import { recompute } from '../../../src/fit/receipt.ts';
import { BLIND, evaluationsOf, inOrder, LOOKED_AT, OTHERWISE, TRADES } from './trades.ts';

const MEASURED: readonly string[] = [...BLIND, ...OTHERWISE];

describe.each([...TRADES, ...LOOKED_AT, ...BLIND, ...OTHERWISE])('%s', async (trade) => {
  const evaluations = await evaluationsOf(trade);
  const scores = evaluations.map(({ fit }) => fit.score);

  // These are measured (`npm run eval`): who asserts their order has to look at them when it breaks.
  test.skipIf(MEASURED.includes(trade))('who fits stands above who half does, and they above who does not', () => {
    expect(scores).toSatisfy(inOrder);
  });

  test('who does not fit is a weak match', () => {
    expect(evaluations.at(-1)?.fit.band).toBe('weak');
  });

  // Somebody of the very work whose words were not found is never told so as if that were sure.
  test.runIf(OTHERWISE.some((one) => one === trade))('who fits and scores low is not told so surely', () => {
    const [strong] = evaluations;
    expect(strong?.fit.band === 'weak' && strong.fit.confidence === 'high').toBe(false);
  });

  test('all three are weighed by the same requirements', () => {
    expect(new Set(evaluations.map(({ fit }) => fit.total)).size).toBe(1);
  });

  test('the scores come out of their receipts', () => {
    expect(evaluations.map(({ fit }) => recompute(fit.receipt))).toEqual(scores);
  });
});
