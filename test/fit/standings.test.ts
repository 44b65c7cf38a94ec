import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluate } from '../../src/fit/evaluate.ts';
import type { Evaluation } from '../../src/fit/evaluation.ts';
import { bestFirst, gapBetween, worthTheEvening } from '../../src/fit/standings.ts';
import { james, matteo, priya, role } from '../fixtures/article/by-hand.ts';
import { posting, readings, resume } from './arbitrary.ts';

const papers = { posting, resume };
const evaluated = [james, priya, matteo].map((reading) => ({ evaluation: evaluate(papers, role, reading) }));
const scores = (all: readonly { evaluation: Evaluation }[]) => all.map(({ evaluation }) => evaluation.fit.score);
const exact = ({ fit }: Evaluation) => fit.receipt.addends.reduce((sum, { points }) => sum + points, 0);

const pair = fc
  .tuple(readings, readings)
  .map((both) => both.map(({ role, reading }) => ({ evaluation: evaluate(papers, role, reading) })))
  .map((both) => bestFirst(both).map(({ evaluation }) => evaluation) as [Evaluation, Evaluation]);

describe('the gap between two scores', () => {
  test('is the sum of what is told of it, to the tenth, however much is told', () => {
    fc.assert(
      fc.property(pair, fc.integer({ min: 1, max: 5 }), ([upper, lower], most) => {
        const { points, parts, rest } = gapBetween(upper, lower, most);
        expect(points).toBe(upper.fit.score - lower.fit.score);
        expect(points).toBeGreaterThanOrEqual(0);
        expect(parts.reduce((sum, { tenths }) => sum + tenths, rest.tenths)).toBe(10 * points);
      }),
    );
  });

  test('comes out of the two receipts: what is told is what was found, and the rest is what is left', () => {
    fc.assert(
      fc.property(pair, ([upper, lower]) => {
        const { points, parts, rest } = gapBetween(upper, lower, 3);
        const left = (addend: { possible: number; points: number } | undefined) =>
          addend ? addend.possible - addend.points : 0;
        for (const { tenths, upper: own, lower: other } of parts)
          expect(Math.abs(tenths / 10 - (left(other) - left(own)))).toBeLessThanOrEqual(0.05 + 1e-9);
        // Two scores are rounded by half a point at most, each part by half a tenth.
        const untold = exact(upper) - exact(lower) - parts.reduce((sum, { tenths }) => sum + tenths / 10, 0);
        expect(Math.abs(rest.tenths / 10 - untold)).toBeLessThanOrEqual(1 + 1e-6);
        expect(points).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('tells what speaks for the upper one first, and one thing that speaks against it, where there is any', () => {
    fc.assert(
      fc.property(pair, fc.integer({ min: 1, max: 5 }), ([upper, lower], most) => {
        const { parts } = gapBetween(upper, lower, most);
        expect(parts.length).toBeLessThanOrEqual(most);
        expect(parts.filter(({ tenths }) => tenths < 0).length).toBeLessThanOrEqual(1);
        expect(parts.map(({ tenths }) => tenths)).toEqual(parts.map(({ tenths }) => tenths).toSorted((a, b) => b - a));
      }),
    );
  });

  test('of one role names what was found on one side and not on the other, the most first', () => {
    const [upper, , lower] = bestFirst(evaluated).map(({ evaluation }) => evaluation) as [
      Evaluation,
      Evaluation,
      Evaluation,
    ];
    const { points, parts, rest } = gapBetween(upper, lower, 3);
    expect([points, rest.count]).toEqual([69, 17]);
    expect(
      parts.map(({ label, tenths, upper: own, lower: other }) => [label, tenths, own?.level, other?.level]),
    ).toEqual([
      ['distributed systems', 48, 'proven', 'absent'],
      ['Go', 48, 'proven', 'absent'],
      ['highly available systems', 48, 'proven', 'absent'],
    ]);
  });

  test('of an evaluation with itself is nothing', () => {
    const [{ evaluation } = { evaluation: undefined }] = evaluated;
    if (!evaluation) throw new Error('no evaluation');
    expect(gapBetween(evaluation, evaluation, 3)).toEqual({ points: 0, parts: [], rest: { count: 0, tenths: 0 } });
  });

  test('of two roles counts what only one of them asks for against that one', () => {
    const [first, second] = [role.requirements.slice(0, 4), role.requirements.slice(0, 5)].map((requirements) =>
      evaluate(papers, { ...role, requirements }, matteo),
    ) as [Evaluation, Evaluation];
    const ordered = bestFirst([{ evaluation: first }, { evaluation: second }]);
    const [upper, lower] = ordered.map(({ evaluation }) => evaluation) as [Evaluation, Evaluation];
    const only = gapBetween(upper, lower, 99).parts.filter((part) => !part.upper || !part.lower);
    for (const { tenths, upper: own } of only) expect(Math.sign(tenths)).toBe(own ? -1 : 1);
  });
});

describe('the evening', () => {
  const at = (score: number, changes: Partial<Evaluation> = {}) => {
    const { evaluation } = evaluated[1] ?? { evaluation: evaluate(papers, role, priya) };
    return { evaluation: { ...evaluation, judgements: [], ...changes, fit: { ...evaluation.fit, score } } };
  };
  const [knockOut] = role.knockOuts;
  const failed = {
    judgements: [{ knockOut: knockOut?.id ?? '', verdict: 'fail' as const, reason: 'The dates say so.', quotes: [] }],
  };

  test('goes to the best one of two, and to the best two of more', () => {
    expect(scores(worthTheEvening([at(60), at(80)]).chosen)).toEqual([80]);
    expect(scores(worthTheEvening([at(60), at(80), at(70)]).chosen)).toEqual([80, 70]);
  });

  test('is not spent on a condition that is not met, nor on a posting that is over: those are named', () => {
    const { chosen, passedOver } = worthTheEvening([at(90, failed), at(60), at(50), at(40)]);
    expect([scores(chosen), scores(passedOver)]).toEqual([[60, 50], [90]]);
    expect(scores(worthTheEvening([at(90, { posting: { ...posting, open: false } }), at(60)]).chosen)).toEqual([60]);
  });

  test('is not spent on a weak match, though nothing better is there', () => {
    expect(worthTheEvening([at(44), at(20)])).toEqual({ chosen: [], passedOver: [] });
  });
});
