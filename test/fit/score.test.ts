import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LEVELS } from '../../src/fit/finding.ts';
import { bandOf, levelsOf, score, scoreAt } from '../../src/fit/score.ts';
import { james, matteo, priya, role } from '../fixtures/article/by-hand.ts';
import { readings, resume } from './arbitrary.ts';

test('three requirements of weights 3, 2, 1 at proven, listed and absent make 70', () => {
  const three = ['must', 'preferred', 'bonus'] as const;
  const requirements = three.map((importance) => ({
    id: importance,
    label: importance,
    kind: 'skill' as const,
    importance,
    alternatives: [importance],
    words: importance,
  }));
  const levels = { must: 'proven', preferred: 'listed', bonus: 'absent' } as const;
  expect(scoreAt(requirements, (id) => levels[id as keyof typeof levels])).toBe(70);
});

test('a band begins at its threshold', () => {
  const bands = [100, 85, 84, 70, 69, 45, 44, 0].map(bandOf);
  expect(bands).toEqual(['excellent', 'excellent', 'strong', 'strong', 'partial', 'partial', 'weak', 'weak']);
});

test('one reading of the posting gives all three people of the article the same total, in the article’s order', () => {
  const fits = [priya, matteo, james].map((reading) => score(role, reading, resume));
  expect(fits.map(({ total }) => total)).toEqual([25, 25, 25]);
  expect(fits.map(({ matched }) => matched)).toEqual([20, 10, 5]);
  expect(fits.map(({ score, band }) => [score, band])).toEqual([
    [86, 'excellent'],
    [38, 'weak'],
    [17, 'weak'],
  ]);
});

test('a role without requirements cannot be scored', () => {
  expect(() => score({ ...role, requirements: [] }, priya, resume)).toThrow(RangeError);
});

test('the best of several findings for one requirement counts', () => {
  const findings = (['used', 'proven', 'listed'] as const).map((level) => ({ requirement: 'sql', level, quotes: [] }));
  expect(levelsOf(findings)('sql')).toBe('proven');
});

test('score and ceiling stay within 0 and 100, and the ceiling is never below the score', () => {
  fc.assert(
    fc.property(readings, ({ role, reading }) => {
      const fit = score(role, reading, resume);
      expect(fit.score).toBeGreaterThanOrEqual(0);
      expect(fit.ceiling).toBeGreaterThanOrEqual(fit.score);
      expect(fit.ceiling).toBeLessThanOrEqual(100);
    }),
  );
});

test('raising a level never lowers the score, the ceiling or the matches', () => {
  fc.assert(
    fc.property(readings, fc.nat(), fc.constantFrom(...LEVELS), ({ role, reading }, at, level) => {
      const index = at % reading.findings.length;
      const raised = reading.findings.map((finding, place) =>
        place === index && LEVELS.indexOf(level) > LEVELS.indexOf(finding.level) ? { ...finding, level } : finding,
      );
      const [before, after] = [score(role, reading, resume), score(role, { findings: raised }, resume)];
      expect(after.score).toBeGreaterThanOrEqual(before.score);
      expect(after.ceiling).toBeGreaterThanOrEqual(before.ceiling);
      expect(after.matched).toBeGreaterThanOrEqual(before.matched);
    }),
  );
});

test('the order of requirements and findings never matters', () => {
  fc.assert(
    fc.property(readings, ({ role, reading }) => {
      const turned = { ...role, requirements: role.requirements.toReversed() };
      const findings = reading.findings.toReversed();
      expect(score(turned, { findings }, resume)).toEqual(score(role, reading, resume));
    }),
  );
});

test('knock-outs never move the score', () => {
  fc.assert(
    fc.property(readings, ({ role, reading }) => {
      expect(score({ ...role, knockOuts: [] }, reading, resume)).toEqual(score(role, reading, resume));
    }),
  );
});

test('matched is the number of levels above absent, and the dimensions agree with the formula and the whole', () => {
  fc.assert(
    fc.property(readings, ({ role, reading }) => {
      const fit = score(role, reading, resume);
      expect(fit.matched).toBe(reading.findings.filter(({ level }) => level !== 'absent').length);
      for (const [index, dimension] of role.dimensions.entries()) {
        const requirements = role.requirements.filter(({ id }) => dimension.requirements.includes(id));
        const own = fit.dimensions[index];
        expect(own?.total).toBe(requirements.length);
        expect(own?.score).toBe(
          requirements.length === 0 ? null : score({ ...role, requirements }, reading, resume).score,
        );
      }
      expect(fit.dimensions.reduce((sum, { matched }) => sum + matched, 0)).toBeLessThanOrEqual(fit.matched);
    }),
  );
});
