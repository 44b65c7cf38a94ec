import { expect, test } from 'vitest';
import { adviceOnKnockOuts } from '../../src/fit/advice-ask.ts';
import type { KnockOut } from '../../src/fit/role.ts';
import { aRole } from '../support/facts.ts';

const asked = (knockOut: Pick<KnockOut, 'kind' | 'label'>): string => {
  const role = aRole({ knockOuts: [{ id: 'k', asks: [], words: 'The words.', ...knockOut }] });
  const judgements = [{ knockOut: 'k', verdict: 'ask' as const, reason: 'Nothing says so.', quotes: [] }];
  return adviceOnKnockOuts(role, judgements)[0]?.detail ?? '';
};

test('nobody is asked who issued a driving licence, nor for which permit a citizen works', () => {
  expect(asked({ kind: 'licence', label: "driver's licence" })).toContain('If you drive, one short line is enough');
  expect(asked({ kind: 'permit', label: 'right to work in the UK' })).not.toContain('permit');
});

test.each([
  ['rotating weekend and night shifts', 'which days and hours?'],
  ['travel up to 50%', 'ready to travel [how often?]'],
  ['on site in Leeds', 'relocate or commute?'],
])('an open condition "%s" is settled by its own question', (label, question) => {
  expect(asked({ kind: 'place', label })).toContain(question);
});

test.each([
  ['permit', 'You must have the right to work; we’re not able to sponsor visas', 'nobody is sponsored'],
  ['permit', 'We cannot offer visa sponsorship', 'nobody is sponsored'],
  ['permit', 'We don’t sponsor visas', 'nobody is sponsored'],
  ['permit', 'Right to work in the UK', 'ask before you apply whether they sponsor'],
  ['clearance', 'A basic check will be made before you start', 'nothing has to be shown yet'],
  ['clearance', 'You hold SC clearance', 'ask whether they put new people through it'],
] as const)('%s, "%s": what the posting has settled is not asked again', (kind, words, said) => {
  const role = aRole({ knockOuts: [{ id: 'k', asks: [], kind, label: 'condition', words }] });
  const [advice] = adviceOnKnockOuts(role, [{ knockOut: 'k', verdict: 'ask', reason: 'Nothing says so.', quotes: [] }]);
  expect(advice?.detail).toContain(said);
});

test('a condition that the paper settles is not asked for', () => {
  const role = aRole({
    knockOuts: [{ id: 'k', kind: 'permit', label: 'right to work', asks: [], words: 'The words.' }],
  });
  expect(adviceOnKnockOuts(role, [{ knockOut: 'k', verdict: 'pass', reason: '', quotes: [] }])).toEqual([]);
});

test('whoever gave dates is not asked for dates, but for what the work was', () => {
  const role = aRole({ knockOuts: [{ id: 'k', kind: 'years', label: '3+ years', asks: [], words: 'Three years.' }] });
  const quotes = [{ text: 'Cook, 2018 – 2022', section: 'experience', page: 1 }];
  const detail = (reason: string, given: typeof quotes): string =>
    adviceOnKnockOuts(role, [{ knockOut: 'k', verdict: 'ask', reason, quotes: given }])[0]?.detail ?? '';
  expect(detail('Your dated jobs cover 4 years.', quotes)).toBe(
    'The posting makes it a condition: “Three years”. Your dated jobs cover 4 years. If more of your work was of this kind, say so in the first line of that job: “[what kind of work?], [for whom?]”. If it was not, ask before you apply whether what is near to it counts.',
  );
  expect(detail('Your jobs carry no dates that could be read.', [])).toContain(
    'Give every job its first and last month',
  );
  expect(detail('Other jobs carry no dates.', quotes)).toContain('Give every job its first and last month');
});

test.each([
  ['enhanced DBS check', 'Enhanced DBS check required', 'Be ready for “enhanced DBS check”'],
  ['security clearance', 'A check will be made before you start', 'Be ready for “security clearance”'],
  ['SC clearance', 'You hold SC clearance', 'Settle “SC clearance”'],
])('%s, "%s": what the employer looks into later is nothing to settle', (label, words, title) => {
  const role = aRole({ knockOuts: [{ id: 'k', asks: [], kind: 'clearance', label, words }] });
  const judgement = { knockOut: 'k', verdict: 'ask' as const, reason: 'Nothing says so.', quotes: [] };
  expect(adviceOnKnockOuts(role, [judgement])[0]?.title).toBe(title);
});

test('a posting that leaves time for a licence is not asked whether it does', () => {
  const role = aRole({
    knockOuts: [
      {
        id: 'k',
        asks: [],
        kind: 'licence',
        label: 'forklift licence',
        words: 'Forklift certified, or able to get certified.',
      },
    ],
  });
  const judgement = { knockOut: 'k', verdict: 'ask' as const, reason: 'Nothing says so.', quotes: [] };
  expect(adviceOnKnockOuts(role, [judgement])[0]?.detail).toContain('the posting leaves time to get it');
});

test('whoever has none of the work on paper is asked for some, not for more', () => {
  const role = aRole({ knockOuts: [{ id: 'k', kind: 'years', label: '3+ years', asks: [], words: 'Three years.' }] });
  const reason = 'Your dated jobs cover 4 years, and none of them could be told to count as kitchen work.';
  const quotes = [{ text: 'Cook, 2018 – 2022', section: 'experience', page: 1 }];
  const [advice] = adviceOnKnockOuts(role, [{ knockOut: 'k', verdict: 'ask', reason, quotes }]);
  expect(advice?.detail).toContain('If some of your work was of this kind');
});
