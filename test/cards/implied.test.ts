import { expect, test } from 'vitest';
import { evidenceCard } from '../../src/cards/evidence.ts';
import { whyCard } from '../../src/cards/why.ts';
import { evaluate } from '../../src/fit/evaluate.ts';
import { recompute } from '../../src/fit/receipt.ts';
import { posting, resume } from '../fit/arbitrary.ts';
import { priya, role } from '../fixtures/article/by-hand.ts';
import { strings } from './strings.ts';

const findings = priya.findings.map((finding) =>
  finding.requirement === 'sql'
    ? { ...finding, implied: { by: 'PostgreSQL', reason: 'PostgreSQL shows SQL' } }
    : finding,
);
const evaluation = evaluate({ posting, resume }, role, { ...priya, findings });

test('the evidence says what shows the thing, before the quote', () => {
  const pages = [1, 2, 3, 4].flatMap((page) => strings(evidenceCard(evaluation, 'e1', page)));
  expect(pages).toContain('PostgreSQL shows SQL.');
});

test('the receipt carries the reason, and the number does not hang on it', () => {
  const { receipt, score } = evaluation.fit;
  expect(strings(whyCard(receipt))).toContain('SQL (PostgreSQL shows SQL)');
  expect(recompute(receipt)).toBe(score);
  expect(score).toBe(evaluate({ posting, resume }, role, priya).fit.score);
});
