import fc from 'fast-check';
import { expect, test } from 'vitest';
import { whyCard } from '../../src/cards/why.ts';
import { InconsistentReceipt } from '../../src/fit/receipt.ts';
import { score } from '../../src/fit/score.ts';
import { readings, resume } from '../fit/arbitrary.ts';
import { priya, role } from '../fixtures/article/by-hand.ts';
import { strings } from './strings.ts';

const { receipt } = score(role, priya, resume);

test('the number is recomputed before the reader’s eyes', () => {
  const texts = strings(whyCard(receipt));
  expect(texts).toContain('86 = 86');
  expect(texts).toContain('Σ (weight × credit) = 53.25, Σ weight = 62: 100 × 53.25 ÷ 62 = 85.887, rounded 86.');
  expect(texts).toContain('Rubric 1 · reader by hand 1 · posting aaaaaaaaaaaa · resume rrrrrrrrrrrr');
});

test('the table holds every addend, the heaviest first', () => {
  const table = whyCard(receipt).blocks.find((block) => block.kind === 'table');
  expect(table?.rows).toHaveLength(25);
  expect(table?.rows.at(-1)?.[1]).toEqual(['bonus 1']);
  expect(table?.rows.find(([label]) => label?.[0] === 'on-call')).toEqual([
    ['on-call'],
    ['must 3'],
    ['used 0.85'],
    ['4.11'],
    ['4.84'],
  ]);
});

test('a receipt that contradicts itself makes no card', () => {
  expect(() => whyCard({ ...receipt, score: 99 })).toThrow(InconsistentReceipt);
});

test('the sum shown rounds to the score shown, for any evaluation', () => {
  fc.assert(
    fc.property(readings, ({ role, reading }) => {
      const texts = strings(whyCard(score(role, reading, resume).receipt));
      const [, exact, rounded] =
        /= ([\d.]+), rounded (\d+)\.$/.exec(texts.find((text) => text.startsWith('Σ')) ?? '') ?? [];
      expect(Math.round(Number(exact))).toBe(Number(rounded));
      for (const text of texts) expect(text).toMatch(/^(?!.*(undefined|NaN|\[object)).*\S/);
    }),
  );
});
