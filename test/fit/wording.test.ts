import { expect, test } from 'vitest';
import { isPlural, named, number, quoted, quotedOn, sentenceOn, series, shortened } from '../../src/fit/wording.ts';

test('a series reads like speech, and keeps names apart that hold an "or" or a comma', () => {
  expect(series([], 'and')).toBe('');
  expect(series(['Go'], 'or')).toBe('Go');
  expect(series(['Go', 'SQL'], 'or')).toBe('Go or SQL');
  expect(series(['Go', 'SQL', 'AWS'], 'and')).toBe('Go, SQL and AWS');
  expect(series(['Go', 'React or Vue'], 'and')).toBe('Go, and React or Vue');
  expect(series(['Go', 'React or Vue', 'AWS'], 'and')).toBe('Go; React or Vue; and AWS');
});

test('a long series says how many are left', () => {
  expect(named(['a', 'b', 'c'], 'and', 3)).toBe('a, b and c');
  expect(named(['a', 'b', 'c', 'd'], 'and', 3)).toBe('a, b, c and one more');
});

test('small numbers are words', () => {
  expect([0, 1, 12, 13].map(number)).toEqual(['no', 'one', 'twelve', '13']);
});

test('a text is cut at a word and says so', () => {
  expect(shortened('one  two\nthree', 20)).toBe('one two three');
  expect(shortened('one two three four', 14)).toBe('one two three…');
  expect(shortened('abcdefghij', 5)).toBe('abcd…');
});

test('the posting’s words lose their bullet, not their meaning', () => {
  expect(quoted('- 5+ years of Go')).toBe('“5+ years of Go”');
});

test('of several sentences the one that speaks of a name is quoted', () => {
  const words =
    'Success needs clear thinking. You must have the right to work in the US without sponsorship. We are kind.';
  expect(sentenceOn('right to work without sponsorship', words)).toBe(
    'You must have the right to work in the US without sponsorship.',
  );
  expect(sentenceOn('nothing of it', words)).toBe('Success needs clear thinking.');
  expect(quoted('- You must drive.')).toBe('“You must drive”');
});

test.each(['hand tools', 'blueprints', 'REST APIs', 'English and Spanish', 'reconciliations of accounts', 'LLMs'])(
  '%s are "them"',
  (name) => {
    expect(isPlural(name)).toBe(true);
  },
);

test.each([
  'SQL',
  'analytics',
  'Kubernetes',
  'AWS',
  'bending conduit',
  'reading blueprints and drawings',
  'business analysis',
  'handover of tools',
  'stormwater and water modelling software',
  'excel (lookups, pivot tables)',
])('%s is "it"', (name) => {
  expect(isPlural(name)).toBe(false);
});

test('a long sentence is quoted where it speaks of the name', () => {
  const words =
    'Excellent command of German and proficient in English, with the ability to serve as a skilled main point of contact, for colleagues and partners, and good knowledge of FP&A reporting.';
  expect(quotedOn('FP&A reporting', words)).toBe(
    '“…with the ability to serve as a skilled main point of contact, for colleagues and partners, and good knowledge of FP&A reporting”',
  );
  expect(quotedOn('German', words)).toMatch(/^“Excellent command of German .*…”$/);
  expect(quotedOn('Spanish', words)).toMatch(/^“Excellent command/);
});
