import { describe, expect, test } from 'vitest';
import { recompute } from '../../../src/fit/receipt.ts';
import { BLIND, evaluationsOf, inOrder, LOOKED_AT, TRADES } from './trades.ts';

describe.each([...TRADES, ...LOOKED_AT, ...BLIND])('%s', async (trade) => {
  const evaluations = await evaluationsOf(trade);
  const scores = evaluations.map(({ fit }) => fit.score);

  // Blind trades are measured (`npm run eval`): who asserts their order has to look at them when it breaks.
  test.skipIf(BLIND.some((one) => one === trade))(
    'who fits stands above who half does, and they above who does not',
    () => {
      expect(scores).toSatisfy(inOrder);
    },
  );

  test('who does not fit is a weak match', () => {
    expect(evaluations.at(-1)?.fit.band).toBe('weak');
  });

  test('all three are weighed by the same requirements', () => {
    expect(new Set(evaluations.map(({ fit }) => fit.total)).size).toBe(1);
  });

  test('the scores come out of their receipts', () => {
    expect(evaluations.map(({ fit }) => recompute(fit.receipt))).toEqual(scores);
  });
});
