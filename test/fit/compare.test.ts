import { expect, test } from 'vitest';
import { compare } from '../../src/fit/compare.ts';
import { evaluate } from '../../src/fit/evaluate.ts';
import { matteo, priya, role } from '../fixtures/article/by-hand.ts';
import { posting, resume } from './arbitrary.ts';

const papers = { posting, resume };
const before = evaluate(papers, role, matteo);

test('an evaluation compared with itself moves nothing', () => {
  expect(compare(before, before)).toEqual({ comparable: true, before: 38, after: 38, moves: [] });
});

test('what moved is told requirement by requirement, up and down', () => {
  const findings = matteo.findings.map((finding) => {
    if (finding.requirement === 'docker') return { ...finding, level: 'proven' as const };
    return finding.requirement === 'sql' ? { ...finding, level: 'used' as const } : finding;
  });
  expect(compare(before, evaluate(papers, role, { ...matteo, findings }))).toEqual({
    comparable: true,
    before: 38,
    after: 38,
    moves: [
      { requirement: 'sql', label: 'SQL', from: 'proven', to: 'used', direction: 'down' },
      { requirement: 'docker', label: 'Docker', from: 'listed', to: 'proven', direction: 'up' },
    ],
  });
});

const after = evaluate(papers, role, priya);
test.each([
  ['another posting', { ...after, posting: { ...posting, hash: 'q'.repeat(64) } }, /another one/],
  ['another reader', { ...after, engine: { name: 'gpt', version: '1' } }, /different readers/],
  ['a newer reader', { ...after, engine: { ...after.engine, version: '2' } }, /newer/],
  [
    'another rubric',
    {
      ...after,
      fit: { ...after.fit, receipt: { ...after.fit.receipt, rubric: { ...after.fit.receipt.rubric, version: '3' } } },
    },
    /^The way of counting has changed since \(rubric 2 then, 3 now\), so another number need not come from your resume\.$/,
  ],
  ['another reading', { ...after, role: { ...role, requirements: role.requirements.slice(1) } }, /another way/],
])('%s cannot be compared', (_, other, reason) => {
  const comparison = compare(before, other);
  expect(comparison.comparable).toBe(false);
  expect('reason' in comparison && comparison.reason).toMatch(reason);
});
