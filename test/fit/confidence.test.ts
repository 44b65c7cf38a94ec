import { describe, expect, test } from 'vitest';
import { type Basis, confidenceOf, doubts } from '../../src/fit/confidence.ts';
import type { Requirement } from '../../src/fit/role.ts';
import { workAs } from '../../src/fit/work-as.ts';
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

describe('a reader that goes by words', () => {
  const told = ['treatment plans', 'initial assessments', 'caseload management', 'home visits', 'discharge letters'];
  const requirements = [workAs('Physiotherapist'), ...told, 'Jane App', 'HCAI', 'ISO 9001', 'French'].map(
    (label, at) => ({
      ...(skills[0] as Requirement),
      id: `${at}`,
      label,
    }),
  );
  const doubtsOf = (...shown: readonly string[]) => {
    const found = new Set(requirements.filter(({ label }) => shown.includes(label)).map(({ id }) => id));
    return doubts({ requirements, quality: 'good', byWords: (id) => (found.has(id) ? 'used' : 'absent') });
  };
  const work = workAs('Physiotherapist');

  test.each([
    ['one of five', [work, 'home visits'], ['low']],
    ['two of five', [work, 'home visits', 'treatment plans'], ['medium']],
    ['three of five', [work, 'home visits', 'treatment plans', 'discharge letters'], []],
    ['one of five, and does other work', ['home visits'], []],
    ['every name and nothing told', [work, 'Jane App', 'HCAI', 'ISO 9001', 'French'], ['low']],
  ])('is doubted where somebody of the line shows %s', (_, shown, confidence) => {
    expect(doubtsOf(...shown).map((doubt) => doubt.confidence)).toEqual(confidence);
  });

  test('says what was not found, and what to do', () => {
    expect(doubtsOf(work)[0]?.reason).toBe(
      'Your jobs are of this line of work, yet none of the 5 things that the posting tells in common words was found. Some may stand in your resume in other words: go through what is called missing, and what you have done, say in the posting’s words.',
    );
  });

  test('is not doubted so where it reads what is meant', () => {
    expect(doubts({ requirements, quality: 'good' })).toEqual([]);
  });
});
