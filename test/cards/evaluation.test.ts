import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evaluationCard } from '../../src/cards/evaluation.ts';
import { summaryCard } from '../../src/cards/summary.ts';
import { evaluate } from '../../src/fit/evaluate.ts';
import type { Evaluation } from '../../src/fit/evaluation.ts';
import { posting, readings, resume } from '../fit/arbitrary.ts';
import { james, priya, role } from '../fixtures/article/by-hand.ts';
import { strings } from './strings.ts';

const of = (reading: typeof priya): Evaluation => evaluate({ posting, resume }, role, reading);
const block = (reading: typeof priya, kind: string) =>
  evaluationCard(of(reading), 'e1').blocks.filter((each) => each.kind === kind);

test('the card says in one sentence what it says', () => {
  const card = evaluationCard(of(priya), 'e1');
  expect([card.title, card.summary, card.tone]).toEqual([
    'Backend Engineer, Core Technology · Stripe',
    'Fit 86 of 100, excellent match. 20 of 25 matched.',
    'good',
  ]);
  expect(summaryCard(of(priya), {}).summary).toBe(card.summary);
});

test('the score carries its band in words, for those who do not see the picture too', () => {
  expect(block(priya, 'score')).toEqual([
    { kind: 'score', value: 86, label: 'Excellent match', alt: 'Score 86 of 100, excellent match, could show 87' },
  ]);
  const picture = 'https://rolefit.example/picture/86-87-x.png';
  expect(evaluationCard(of(priya), 'e1', picture).blocks[0]).toMatchObject({ kind: 'score', picture });
});

test('hard conditions stand above the assessment, what is not met first, each with its word', () => {
  expect(block(james, 'facts')[0]).toMatchObject({
    facts: [
      { label: 'Matched' },
      {
        label: 'Hard conditions',
        value: ['✗\u00a0fail: 5+ years of backend software engineering · ?\u00a0ask: authorized to work in Ireland'],
      },
    ],
  });
});

test('matches are told by level, best first, and what is missing by importance', () => {
  expect(block(james, 'facts')[1]).toEqual({
    kind: 'facts',
    facts: [
      { label: 'Used', value: ['backend software engineering · Python · payments · Docker'] },
      { label: 'Listed', value: ['API design'] },
    ],
  });
  expect(strings(evaluationCard(of(priya), 'e1'))).toContain(
    'TypeScript (must) · observability (preferred) · data infrastructure (bonus) · developer productivity tooling (bonus) · compliance (bonus)',
  );
});

test('recommendations are numbered and carry their points', () => {
  const [list] = block(james, 'list');
  expect(list).toMatchObject({ ordered: true });
  expect(list && 'items' in list && list.items.map(({ title }) => title)).toEqual([
    'Get a first piece of work with Ruby and Java (+8 for both)',
    'Bring Go and TypeScript into something you already do (+8 for both)',
    'Try relational databases and SQL on a small scale (+8 for both)',
    'Learn microservices from somebody who knows (+4)',
    'Ask for a part in distributed systems (+4)',
    'Settle “authorized to work in Ireland” (a condition, no points)',
  ]);
});

test('the last line names the reader and promises nothing', () => {
  const last = evaluationCard(of(priya), 'e1').blocks.at(-1);
  expect(last).toEqual({
    kind: 'note',
    line: ["Fit estimate by the by hand reader. Employers' systems do not use this number."],
  });
});

test('the buttons lead on, and a terminal gets none', () => {
  const buttons = evaluationCard(of(priya), 'e1').buttons.map(({ command, values, opens }) => [command, values, opens]);
  expect(buttons).toEqual([
    ['report', { evaluation: 'e1' }, 'answer'],
    ['evidence', { evaluation: 'e1' }, 'answer'],
    ['why', { evaluation: 'e1' }, 'answer'],
    ['recheck', { again: 'e1' }, 'form'],
    ['job-save', { evaluation: 'e1' }, 'answer'],
    ['share', { evaluation: 'e1' }, 'form'],
    ['opinion', { evaluation: 'e1' }, 'form'],
    ['feedback', { evaluation: 'e1', verdict: 'good' }, 'note'],
    ['feedback', { evaluation: 'e1', verdict: 'bad' }, 'form'],
  ]);
  expect(evaluationCard(of(priya)).buttons).toEqual([]);
});

test('warnings are on the card', () => {
  const hidden = { ...resume, hidden: [{ text: 'x' }] };
  const card = evaluationCard(evaluate({ posting, resume: hidden }, role, priya), 'e1');
  expect(strings(card).join(' ')).toContain('Your resume holds 1 character that people cannot see.');
});

test('no quote of the resume stands in the thread', () => {
  expect(strings(evaluationCard(of(priya), 'e1')).join(' ')).not.toContain('a line on');
});

test('the card of any evaluation has no empty, undefined or broken string', () => {
  fc.assert(
    fc.property(readings, ({ role, reading }) => {
      const evaluation = evaluate({ posting, resume }, role, reading);
      for (const card of [evaluationCard(evaluation, 'e1'), summaryCard(evaluation, {})])
        for (const text of strings(card)) expect(text).toMatch(/^(?!.*(undefined|NaN|\[object|null)).*\S/);
      expect(JSON.stringify(evaluationCard(evaluation, 'e1'))).not.toContain('a line of a resume');
    }),
  );
});
