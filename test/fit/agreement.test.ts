import fc from 'fast-check';
import { expect, test } from 'vitest';
import { differences, kappa } from '../../src/fit/agreement.ts';

test('kappa is agreement beyond chance: a worked example', () => {
  // 50 things, two raters: 20 both yes, 15 both no, 5 and 10 apart. Seen 0.70, by chance 0.50.
  const times = (count: number, pair: readonly [string, string]) => Array.from({ length: count }, () => pair);
  const pairs = [
    ...times(20, ['yes', 'yes']),
    ...times(5, ['yes', 'no']),
    ...times(10, ['no', 'yes']),
    ...times(15, ['no', 'no']),
  ];
  expect(kappa(pairs)).toBeCloseTo(0.4, 10);
});

test('kappa is 1 for the same labels, and says nothing where there is one label only', () => {
  expect(
    kappa([
      ['a', 'a'],
      ['b', 'b'],
    ]),
  ).toBe(1);
  expect(
    kappa([
      ['a', 'a'],
      ['a', 'a'],
    ]),
  ).toBeNull();
});

test('kappa is between -1 and 1, and the same from both sides', () => {
  const label = fc.constantFrom('a', 'b', 'c');
  fc.assert(
    fc.property(fc.array(fc.tuple(label, label), { minLength: 1 }), (pairs) => {
      const value = kappa(pairs);
      const turned = kappa(pairs.map(([one, other]) => [other, one]));
      if (value === null || turned === null) return value === turned;
      return value >= -1 && value <= 1 + 1e-9 && Math.abs(value - turned) < 1e-9;
    }),
  );
});

test('differences are what people say minus what we say', () => {
  const judged = [
    { said: 60, ours: 50 },
    { said: 40, ours: 70 },
  ];
  expect(differences(judged)).toEqual({ mean: -10, size: 20 });
  expect(() => differences([])).toThrow('nobody');
});
