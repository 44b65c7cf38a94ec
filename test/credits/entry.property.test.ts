import fc from 'fast-check';
import { expect, test } from 'vitest';
import { HOUSE, sumOf } from '../../src/credits/entry.ts';
import { type Bought, refundEntry } from '../../src/credits/payment.ts';

const boughts = fc
  .record({
    credits: fc.integer({ min: 1, max: 999_999 }),
    paid: fc.option(fc.nat({ max: 99_999_999 })),
    left: fc.nat(),
  })
  .chain((bought) =>
    fc.nat({ max: bought.credits }).map((reversed): Bought => ({ holder: 'h', payment: 'p', ...bought, reversed })),
  );
const money = fc.nat({ max: 200_000_000 });
const backs = fc.oneof(fc.constant('all' as const), fc.record({ soFar: money }), fc.record({ once: money }));

test('a refund takes no more than the pack gave, than is left, and than the money’s share', () => {
  fc.assert(
    fc.property(boughts, backs, (bought, back) => {
      const { lines } = refundEntry('k', bought, back);
      const moved = (account: string) => lines.find(([name]) => name === account)?.[1] ?? 0;
      const [taken, due] = [-moved('person:h:paid'), moved(HOUSE.sold)];
      expect(sumOf(lines)).toBe(0);
      expect(taken).toBeGreaterThanOrEqual(0);
      expect(taken).toBeLessThanOrEqual(Math.min(due, bought.left));
      expect(due + bought.reversed).toBeLessThanOrEqual(bought.credits);
      if (back !== 'all' && bought.paid) {
        const sum = 'soFar' in back ? back.soFar : back.once;
        expect(due * bought.paid).toBeLessThanOrEqual(bought.credits * sum);
      }
    }),
  );
});
