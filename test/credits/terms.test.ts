import { expect, test } from 'vitest';
import { isCurrency, priceWords } from '../../src/credits/money.ts';
import { noneLeft, noneLeftHere } from '../../src/credits/problems.ts';
import { monthOf, nextMonth, nextRefill, periodOf, type Refill } from '../../src/credits/terms.ts';

const at = (time: string) => new Date(time);
const THURSDAY = at('2026-11-26T23:59:59.999Z');

test.each<[Refill, string, string | undefined]>([
  ['never', 'once', undefined],
  ['daily', '2026-11-26', '2026-11-27T00:00:00.000Z'],
  ['weekly', '2026-11-23', '2026-11-30T00:00:00.000Z'],
  ['monthly', '2026-11', '2026-12-01T00:00:00.000Z'],
])('a refill that comes %s has the period %s and the next one at %s', (refill, period, next) => {
  expect(periodOf(refill, THURSDAY)).toBe(period);
  expect(nextRefill(refill, THURSDAY)?.toISOString()).toBe(next);
});

test('a week begins on Monday and ends with Sunday, across a year', () => {
  expect(periodOf('weekly', at('2027-01-03T23:00:00Z'))).toBe('2026-12-28');
  expect(periodOf('weekly', at('2027-01-04T00:00:00Z'))).toBe('2027-01-04');
});

test('a period begins where the last one said it would', () => {
  for (const refill of ['daily', 'weekly', 'monthly'] as const) {
    const next = nextRefill(refill, at('2028-02-28T12:00:00Z')) as Date;
    expect(periodOf(refill, next)).not.toBe(periodOf(refill, new Date(next.getTime() - 1)));
  }
});

test('a month’s budget comes anew with the month, also in December', () => {
  expect([monthOf(at('2026-12-31T23:59:59Z')), nextMonth(at('2026-12-31T23:59:59Z')).toISOString()]).toEqual([
    '2026-12',
    '2027-01-01T00:00:00.000Z',
  ]);
});

test('prices are said in their currency’s own units', () => {
  expect([priceWords(500, 'eur'), priceWords(500, 'jpy'), priceWords(1_999, 'usd'), priceWords(5_000, 'kwd')]).toEqual([
    '€5.00',
    '¥500',
    '$19.99',
    'KWD\u00a05.000',
  ]);
  expect([isCurrency('eur'), isCurrency('EUR'), isCurrency('eux'), isCurrency('isk')]).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

const NOTHING = { free: 0, paid: 0, held: 0 };

test('who has none left hears when there are more, and where', () => {
  const terms = { free: 3, refill: 'monthly', spaceBudget: undefined } as const;
  const { text } = noneLeft(NOTHING, 1, {
    terms,
    offers: [{ credits: 10, price: undefined, sku: '1' }],
    now: THURSDAY,
  });
  expect(text.next).toBe(
    'You have 3 free again on 1 December 2026. /credits has more: 10. A posting that you evaluated before is free: press “Evaluate again” on its card.',
  );
  const never = noneLeft(NOTHING, 1, { terms: { ...terms, refill: 'never' }, offers: [], now: THURSDAY });
  const few = noneLeft({ ...NOTHING, free: 2 }, 3, { terms, offers: [], now: THURSDAY });
  expect([few.text.title, few.text.detail]).toEqual([
    'This takes 3 evaluations, and you have 2',
    'Each posting counts as one.',
  ]);
  expect(never.text.next).toContain('Whoever runs Rolefit here can give you more');
  expect(noneLeftHere(THURSDAY).text.next).toBe('There are new ones on 1 December 2026. Your own are untouched.');
});
