import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Receipt } from '../../src/fit/fit.ts';
import { addendsOf, InconsistentReceipt, recompute, weigh } from '../../src/fit/receipt.ts';
import { score } from '../../src/fit/score.ts';
import { priya, role } from '../fixtures/article/by-hand.ts';
import { anEvaluation } from '../support/facts.ts';
import { readings, resume } from './arbitrary.ts';

const receipt = score(role, priya, resume).receipt;
const [first, ...rest] = receipt.addends;
if (!first) throw new Error('the fixture has requirements');

test('the score comes out of the receipt alone, also after a journey through JSON', () => {
  fc.assert(
    fc.property(readings, ({ role, reading }) => {
      const fit = score(role, reading, resume);
      expect(recompute(Receipt.parse(JSON.parse(JSON.stringify(fit.receipt))))).toBe(fit.score);
    }),
  );
});

test('the points of all addends add up to the unrounded score', () => {
  fc.assert(
    fc.property(readings, ({ role, reading }) => {
      const { addends, score: value } = score(role, reading, resume).receipt;
      const sum = addends.reduce((total, { points }) => total + points, 0);
      expect(Math.abs(sum - value)).toBeLessThanOrEqual(0.5 + 1e-9);
      expect(addends.reduce((total, { possible }) => total + possible, 0)).toBeCloseTo(100, 9);
    }),
  );
});

test.each([
  ['another score', { ...receipt, score: receipt.score - 1 }, /make 86, but it says 85/],
  ['no addends', { ...receipt, addends: [] }, /holds no requirement/],
  ['an addend twice', { ...receipt, addends: [first, first, ...rest] }, /counted twice/],
  ['a foreign weight', { ...receipt, addends: [{ ...first, weight: 9 }, ...rest] }, /weight of/],
  ['a foreign credit', { ...receipt, addends: [{ ...first, credit: 0.9 }, ...rest] }, /credit of/],
  ['changed points', { ...receipt, addends: [{ ...first, points: 50 }, ...rest] }, /points of/],
  [
    'a weight doubled for nothing',
    { ...receipt, addends: [{ ...first, core: { by: 'title' } as const }, ...rest] },
    /weight of/,
  ],
  ['an addend left out', { ...receipt, addends: rest }, /points of/],
])('a receipt with %s contradicts itself', (_, changed, message) => {
  expect(() => recompute(changed)).toThrow(InconsistentReceipt);
  expect(() => recompute(changed)).toThrow(message);
});

test('a receipt of rubric 1, which doubled nothing, keeps its number', () => {
  expect(recompute(anEvaluation().fit.receipt)).toBe(85);
});

test('what the posting turns on counts double', () => {
  const go = { id: 'go', label: 'Go', kind: 'skill', importance: 'must', alternatives: ['Go'], words: 'Go' } as const;
  const core = { by: 'lines', lines: 2 } as const;
  const addends = addendsOf(
    [
      { ...go, alternatives: ['Go'], core },
      { ...go, id: 'sql', alternatives: ['SQL'] },
    ],
    (id) => (id === 'go' ? 'proven' : 'absent'),
  );
  expect(addends.map(({ core, weight }) => [core, weight])).toEqual([
    [{ by: 'lines', lines: 2 }, 6],
    [undefined, 3],
  ]);
  expect(weigh(addends)).toBe(67);
});

test('a receipt is recomputed under its own rubric, not under today’s', () => {
  const rubric = { ...receipt.rubric, version: '0', credits: { ...receipt.rubric.credits, proven: 0.5 } };
  const addends = receipt.addends.map((addend) =>
    addend.level === 'proven' ? { ...addend, credit: 0.5, points: addend.possible * 0.5 } : addend,
  );
  expect(recompute({ ...receipt, rubric, addends, score: 46 })).toBe(46);
});
