import { expect, test } from 'vitest';
import { privacyWith } from '../../src/cards/privacy.ts';

test('where a language model reads, that is said, with what its server gets', () => {
  const own = privacyWith({ name: 'built-in', version: '3' });
  expect(privacyWith({ name: 'openai', version: 'gpt-test/1' })).toEqual([
    ...own,
    'A language model reads here (gpt-test/1): its server gets the masked text and a hash in the place of your name.',
  ]);
  expect(own.join(' ')).not.toMatch(/language model/);
});
