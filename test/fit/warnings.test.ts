import { expect, test } from 'vitest';
import { evaluate } from '../../src/fit/evaluate.ts';
import { aPosting, aRole } from '../support/facts.ts';

const warnings = (quality: Parameters<typeof evaluate>[0]['resume']['quality']) =>
  evaluate({ posting: aPosting(), resume: { hash: 'h', quality, hidden: [] } }, aRole(), {
    findings: [],
    judgements: [],
  })
    .warnings.filter(({ code }) => code === 'resume-reading')
    .map(({ message }) => message);

test('what stood in the way of reading is said on the card', () => {
  expect(warnings({ grade: 'fair', issues: ['There is very little text to read.'] })).toEqual([
    'There is very little text to read.',
  ]);
});

test('what did not stand in the way is left to those who ask for it', () => {
  expect(warnings({ grade: 'good', issues: ['No phone number could be read.'] })).toEqual([]);
});

test('a saved posting whose time has passed is said to have', () => {
  const resume = { hash: 'h', quality: { grade: 'good', issues: [] }, hidden: [] } as const;
  const codes = (open: boolean) =>
    evaluate({ posting: aPosting({ open }), resume }, aRole(), { findings: [], judgements: [] }).warnings.map(
      ({ code }) => code,
    );
  expect(codes(false)).toContain('posting-ended');
  expect(codes(true)).not.toContain('posting-ended');
});

test('what is odd about a posting is told and kept, and moves no score', () => {
  const oddities = [{ code: 'posted-long-ago', message: 'It was posted 200 days ago.' }];
  const of = (posting: ReturnType<typeof aPosting>) =>
    evaluate({ posting, resume: { hash: 'h', quality: { grade: 'good', issues: [] }, hidden: [] } }, aRole(), {
      findings: [],
      judgements: [],
    });
  const [plain, odd] = [of(aPosting()), of({ ...aPosting(), postedAt: '2026-01-02', oddities })];
  expect(odd.warnings).toEqual([...oddities, ...plain.warnings]);
  expect(odd.fit).toEqual(plain.fit);
  expect(odd.posting).toMatchObject({ postedAt: '2026-01-02', oddities });
});

test.each([
  [0, []],
  [
    1,
    [
      'One line of your resume repeats the posting word for word. It counts as listed at most: say in your own words what you did, where and what came of it.',
    ],
  ],
  [
    3,
    [
      '3 lines of your resume repeat the posting word for word. They count as listed at most: say in your own words what you did, where and what came of it.',
    ],
  ],
])('%i lines that repeat the posting are told', (copied, told) => {
  const resume = { hash: 'h', quality: { grade: 'good', issues: [] }, hidden: [] } as const;
  const { warnings } = evaluate({ posting: aPosting(), resume }, aRole(), { findings: [], judgements: [], copied });
  expect(warnings.filter(({ code }) => code === 'posting-repeated').map(({ message }) => message)).toEqual(told);
});
