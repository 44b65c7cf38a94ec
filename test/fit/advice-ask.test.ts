import { expect, test } from 'vitest';
import { adviceOnKnockOuts } from '../../src/fit/advice-ask.ts';
import type { KnockOut } from '../../src/fit/role.ts';
import { aRole } from '../support/facts.ts';

const asked = (knockOut: Pick<KnockOut, 'kind' | 'label'>): string => {
  const role = aRole({ knockOuts: [{ id: 'k', asks: [], words: 'The words.', ...knockOut }] });
  const judgements = [{ knockOut: 'k', verdict: 'ask' as const, reason: 'Nothing says so.', quotes: [] }];
  return adviceOnKnockOuts(role, judgements)[0]?.detail ?? '';
};

test.each([
  ['rotating weekend and night shifts', 'which days and hours?'],
  ['travel up to 50%', 'ready to travel [how often?]'],
  ['on site in Leeds', 'relocate or commute?'],
])('an open condition "%s" is settled by its own question', (label, question) => {
  expect(asked({ kind: 'place', label })).toContain(question);
});

test('a condition that the paper settles is not asked for', () => {
  const role = aRole({
    knockOuts: [{ id: 'k', kind: 'permit', label: 'right to work', asks: [], words: 'The words.' }],
  });
  expect(adviceOnKnockOuts(role, [{ knockOut: 'k', verdict: 'pass', reason: '', quotes: [] }])).toEqual([]);
});
