import fc from 'fast-check';
import { expect, test } from 'vitest';
import { whyCard } from '../../src/cards/why.ts';
import { InconsistentReceipt } from '../../src/fit/receipt.ts';
import { score } from '../../src/fit/score.ts';
import { readings, resume } from '../fit/arbitrary.ts';
import { priya, role } from '../fixtures/article/by-hand.ts';
import { anEvaluation } from '../support/facts.ts';
import { strings } from './strings.ts';

const { receipt } = score(role, priya, resume);

test('the number is recomputed before the reader’s eyes', () => {
  const texts = strings(whyCard(receipt));
  expect(texts).toContain('86 = 86');
  expect(texts).toContain('Σ (weight × credit) = 53.25, Σ weight = 62: 100 × 53.25 ÷ 62 = 85.887, rounded 86.');
  expect(texts).toContain('Rubric 2 · reader by hand 1 · posting aaaaaaaaaaaa · resume rrrrrrrrrrrr');
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

test('what counts double says so, and by which words of the posting', () => {
  const [first, second, ...rest] = role.requirements;
  if (!first || !second) throw new Error('the fixture has requirements');
  const turned = {
    ...role,
    requirements: [
      { ...first, importance: 'must' as const, core: { by: 'title' as const } },
      { ...second, importance: 'must' as const, core: { by: 'lines' as const, lines: 3 } },
      ...rest,
    ],
  };
  const texts = strings(whyCard(score(turned, priya, resume).receipt));
  expect(texts).toContain(' counts double: the posting’s title asks for it.');
  expect(texts).toContain(' counts double: the posting comes back to it on 3 lines.');
  expect(texts.filter((text) => text === 'must 3 × 2')).toHaveLength(2);
  expect(texts).toContain('must 3 · preferred 2 · bonus 1 · what the posting turns on counts double');
});

test('a receipt of rubric 1 shows no doubling', () => {
  const old = strings(whyCard(anEvaluation().fit.receipt));
  expect(old).toContain('must 3 · preferred 2 · bonus 1');
  expect(old.join('\n')).not.toContain('double');
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
