import { expect, test } from 'vitest';
import { wordless } from '../../src/queue/failure.ts';

test('a fault is kept by its kind, code and place, without a word of what was being read', () => {
  const fault = Object.assign(new TypeError('no such skill: Ada Lovelace\n    at home in Java'), { code: 'E_SKILL' });
  const kept = wordless(fault);
  expect(kept).toMatchObject({ name: 'TypeError', code: 'E_SKILL' });
  expect(`${kept.message} ${kept.stack}`).not.toMatch(/Ada|Java/);
  expect(kept.stack?.split('\n')[1]).toMatch(/^ {4}at .*failure\.test\.ts/);
});

test('what is thrown and is no error is kept by its type only', () => {
  expect(wordless('Ada Lovelace').stack).toBe('string');
});
