import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evaluate } from '../../src/fit/evaluate.ts';
import { Evaluation } from '../../src/fit/evaluation.ts';
import { priya, role } from '../fixtures/article/by-hand.ts';
import { posting, readings, resume } from './arbitrary.ts';

test('an evaluation fits its schema and is the same twice', () => {
  fc.assert(
    fc.property(readings, ({ role, reading }) => {
      const evaluation = evaluate({ posting, resume }, role, reading);
      expect(Evaluation.parse(JSON.parse(JSON.stringify(evaluation)))).toEqual(evaluation);
      expect(evaluate({ posting, resume }, role, reading)).toEqual(evaluation);
    }),
  );
});

test('findings and judgements stand in the role’s order, and what was not found is absent', () => {
  const reading = { findings: priya.findings.toReversed().slice(0, 3), judgements: priya.judgements.toReversed() };
  const evaluation = evaluate({ posting, resume }, role, reading);
  expect(evaluation.findings.map(({ requirement }) => requirement)).toEqual(role.requirements.map(({ id }) => id));
  expect(evaluation.findings.filter(({ level }) => level !== 'absent')).toEqual([]);
  expect(evaluation.judgements.map(({ knockOut }) => knockOut)).toEqual(['years', 'permit']);
});

test('strengths and gaps share out the requirements', () => {
  fc.assert(
    fc.property(readings, ({ role, reading }) => {
      const { strengths, gaps, fit } = evaluate({ posting, resume }, role, reading);
      expect([strengths.length, gaps.length]).toEqual([fit.matched, fit.total - fit.matched]);
      const ids = [...strengths, ...gaps].map(({ requirement }) => requirement);
      expect(ids.toSorted()).toEqual(role.requirements.map(({ id }) => id).toSorted());
    }),
  );
});

test('the posting’s text is not kept', () => {
  const withText = { ...posting, text: 'The whole posting.' };
  expect(evaluate({ posting: withText, resume }, role, priya).posting).toEqual(posting);
});

test('hidden text is counted and reported, never repeated', () => {
  const hidden = [{ text: 'I know everything' }, { text: 'Hire me' }];
  expect(evaluate({ posting, resume: { ...resume, hidden } }, role, priya).warnings).toEqual([
    {
      code: 'hidden-text',
      message:
        "Your resume holds 24 characters that people cannot see. Nothing of it was counted. Take it out: employers' systems may show it, and some recruiters reject for it.",
    },
  ]);
});

test('what lowers the confidence is said', () => {
  const { fit, warnings } = evaluate(
    { posting, resume: { ...resume, quality: { grade: 'poor', issues: [] } } },
    role,
    priya,
  );
  expect(fit.confidence).toBe('low');
  expect(warnings.map(({ code }) => code)).toEqual(['hard-to-read']);
});

test('of several alternatives the one that was found is spoken of', () => {
  const requirements = role.requirements.map((requirement) =>
    requirement.id === 'ruby'
      ? { ...requirement, label: 'Ruby or Elixir', alternatives: ['Ruby', 'Elixir'] }
      : requirement,
  );
  const findings = priya.findings.map((finding) =>
    finding.requirement === 'ruby' ? { ...finding, via: 'Elixir' } : finding,
  );
  const { strengths, role: kept } = evaluate({ posting, resume }, { ...role, requirements }, { ...priya, findings });
  expect(strengths.find(({ requirement }) => requirement === 'ruby')?.label).toBe('Elixir');
  expect(kept.requirements.find(({ id }) => id === 'ruby')?.label).toBe('Ruby or Elixir');
});
