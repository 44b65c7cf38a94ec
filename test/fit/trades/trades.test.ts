import { describe, expect, test } from 'vitest';
import { recompute } from '../../../src/fit/receipt.ts';
import { BLIND, evaluationsOf, inOrder, LOOKED_AT, OTHERWISE, TRADES } from './trades.ts';

/** Of the others the order is measured (`npm run eval`): who asserts it has to look at them when it breaks. */
const ASSERTED = [...TRADES, ...LOOKED_AT];
const ALL = [...ASSERTED, ...BLIND, ...OTHERWISE];

const judged = new Map(await Promise.all(ALL.map(async (trade) => [trade, await evaluationsOf(trade)] as const)));
const of = (trade: (typeof ALL)[number]) => judged.get(trade) ?? [];

test.each(ASSERTED)('%s: who fits stands above who half does, and they above who does not', (trade) => {
  expect(of(trade).map(({ fit }) => fit.score)).toSatisfy(inOrder);
});

describe.each(ALL)('%s', (trade) => {
  test('who does not fit is a weak match', () => {
    expect(of(trade).at(-1)?.fit.band).toBe('weak');
  });

  test('who fits is never told otherwise as if that were sure', () => {
    const [{ fit } = {}] = of(trade);
    expect([fit?.band, fit?.confidence]).not.toEqual(['weak', 'high']);
  });

  test('all three are weighed by the same requirements', () => {
    expect(new Set(of(trade).map(({ fit }) => fit.total)).size).toBe(1);
  });

  test('the scores come out of their receipts', () => {
    expect(of(trade).map(({ fit }) => recompute(fit.receipt))).toEqual(of(trade).map(({ fit }) => fit.score));
  });
});
