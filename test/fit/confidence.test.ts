import { expect, test } from 'vitest';
import { type Basis, confidenceOf, doubts } from '../../src/fit/confidence.ts';
import { role } from '../fixtures/article/by-hand.ts';

const basis: Basis = { requirements: role.requirements, quality: 'good' };
const skills = role.requirements.filter(({ kind }) => kind === 'skill');
const open = role.requirements.filter(({ kind }) => kind !== 'skill');

test('many requirements and a clean resume leave no doubt', () => {
  expect(doubts(basis)).toEqual([]);
  expect(confidenceOf([])).toBe('high');
});

test.each<[string, Basis, string, string]>([
  ['seven requirements', { ...basis, requirements: skills.slice(0, 7) }, 'few-requirements', 'medium'],
  ['three requirements', { ...basis, requirements: skills.slice(0, 3) }, 'few-requirements', 'low'],
  [
    'six phrases in ten',
    { ...basis, requirements: [...skills.slice(0, 4), ...open.slice(0, 6)] },
    'open-phrases',
    'medium',
  ],
  ['a resume that is hard to read', { ...basis, quality: 'fair' }, 'hard-to-read', 'medium'],
  ['a resume that is barely read', { ...basis, quality: 'poor' }, 'hard-to-read', 'low'],
])('%s lowers the confidence and says so', (_, doubtful, code, confidence) => {
  const found = doubts(doubtful);
  expect(found.map((doubt) => doubt.code)).toEqual([code]);
  expect(confidenceOf(found)).toBe(confidence);
});

test('the lowest of several doubts decides', () => {
  expect(confidenceOf(doubts({ requirements: skills.slice(0, 5), quality: 'poor' }))).toBe('low');
});

test('a single requirement is spoken of in the singular', () => {
  expect(doubts({ ...basis, requirements: skills.slice(0, 1) })[0]?.reason).toMatch(
    /^The posting names only one thing /,
  );
});
