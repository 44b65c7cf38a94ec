import { describe, expect, test } from 'vitest';
import { documentOf, evaluated } from '../../support/evaluated.ts';
import { STUFFED, STUFFED_BELOW, saysListed } from './stuffed.ts';
import { postingOf, TRADES } from './trades.ts';

describe.each(TRADES)('a bare resume with the words of the posting, as a %s', async (trade) => {
  const asked = await postingOf(trade);

  test.each(Object.entries(STUFFED))('%s: no strong match, and the card says why', async (_, write) => {
    const evaluation = await evaluated(asked, documentOf(write(asked.role)));
    expect(evaluation.fit.score).toBeLessThan(STUFFED_BELOW);
    expect(saysListed(evaluation)).toBe(true);
  });
});
