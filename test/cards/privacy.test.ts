import { expect, test } from 'vitest';
import { erasedCard } from '../../src/cards/kept.ts';
import { plainCard } from '../../src/cards/plain.ts';
import { privacyWith } from '../../src/cards/privacy.ts';

test('where a language model reads, that is said, with what its server gets', () => {
  const own = privacyWith({ name: 'built-in', version: '3' });
  expect(privacyWith({ name: 'openai', version: 'gpt-test/1' })).toEqual([
    ...own,
    'A language model reads here (gpt-test/1): its server gets the masked text and a hash in the place of your name.',
  ]);
  expect(own.join(' ')).not.toMatch(/language model/);
});

test('what was kept is counted in words, one or several', () => {
  const kinds = ['resumes', 'evaluations', 'requests', 'opinions', 'report_links', 'ledger_holders'];
  const lines = (each: number) =>
    plainCard(erasedCard(Object.fromEntries(kinds.map((kind) => [kind, each])), 'ABCD1234', new Date(0)));
  expect(lines(1)).toContain('1 command given');
  const several = lines(2);
  for (const words of [
    '2 resumes on file',
    '2 evaluations',
    '2 commands given',
    '2 scores of your own',
    '2 notes that report links were closed',
    '2 accounts of credits',
  ])
    expect(several).toContain(words);
});
