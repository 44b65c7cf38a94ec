import { describe, expect, test } from 'vitest';
import { compareCard } from '../../src/cards/compare.ts';
import { type Compared, postingNames } from '../../src/cards/compared.ts';
import { evaluate } from '../../src/fit/evaluate.ts';
import type { Reading } from '../../src/fit/evaluation.ts';
import { posting, resume } from '../fit/arbitrary.ts';
import { james, matteo, priya, role } from '../fixtures/article/by-hand.ts';
import { strings } from './strings.ts';

const evaluated = (reading: Reading, changes: { company?: string; most?: number } = {}) => {
  const { company = 'Stripe', most = role.requirements.length } = changes;
  const own = { ...role, company, requirements: role.requirements.slice(0, most) };
  return evaluate({ posting, resume }, own, reading);
};
const resumes: Compared = {
  of: 'resumes',
  entries: [matteo, priya, james].map((reading, index) => ({ place: index + 1, evaluation: evaluated(reading) })),
};
const postings: Compared = {
  of: 'postings',
  entries: [
    { place: 1, id: 'e-1', evaluation: evaluated(priya) },
    { place: 2, id: 'e-2', evaluation: evaluated(priya, { company: 'Acme', most: 15 }) },
    {
      place: 3,
      site: 'jobs.example.com',
      problem: {
        code: 'posting-login',
        title: 'This posting is behind a sign-in',
        detail: 'd',
        next: 'Paste its text.',
      },
    },
    { place: 4, id: 'e-4', evaluation: evaluated(priya, { company: 'Bolt', most: 20 }) },
  ],
};
const words = (compared: Compared) => strings(compareCard(compared));
const text = (compared: Compared) => words(compared).join('\n');
/** The sum of the points in the list below this line. */
function sumBelow(compared: Compared, head: string): number {
  const { blocks } = compareCard(compared);
  const list = blocks[blocks.findIndex((block) => JSON.stringify(block).includes(head)) + 1];
  const points = list?.kind === 'list' ? list.items.flatMap(({ line }) => line.slice(0, 1)) : [];
  return points
    .map((span) => (typeof span !== 'string' && 'text' in span ? span.text : ''))
    .reduce((sum, signed) => sum + Number(signed.replace('−', '-').replace('±', '')), 0);
}

/** What the rows of these three have in common. */
const CELLS = ['1 to answer', 'backend software engineering (proven)', 'TypeScript (must)'];

describe('several postings', () => {
  test('stand in a table, the best first, each with its own total', () => {
    const [block] = compareCard(postings).blocks;
    expect(block).toMatchObject({
      kind: 'table',
      columns: ['Posting', 'Fit', 'Matched', 'Hard conditions', 'Strongest', 'Biggest gap'],
    });
    const rows = block?.kind === 'table' ? block.rows.map((row) => row.map((cell) => cell.join(''))) : [];
    expect(rows).toEqual([
      ['Backend Engineer, Core Technology · Bolt', '94, excellent', '19 of 20', ...CELLS],
      ['Backend Engineer, Core Technology · Acme', '92, excellent', '14 of 15', ...CELLS],
      ['Backend Engineer, Core Technology · Stripe', '86, excellent', '20 of 25', ...CELLS],
    ]);
  });

  test('are chosen from for the evening, with reasons to you', () => {
    expect(compareCard(postings).summary).toBe(
      'Fit of 100: 94 for Bolt; 92 for Acme; 86 for Stripe. Bolt and Acme deserve the evening.',
    );
    expect(text(postings)).toContain(
      'The best match of these: 94 of 100, 14 of its 15 musts shown. One hard condition is for you to answer first (authorized to work in Ireland). Better writing alone could take it to 95.',
    );
    expect(text(postings)).toContain('The next best: 92 of 100');
  });

  test('that are both far away are not told apart by single points', () => {
    const weak: Compared = {
      of: 'postings',
      entries: [
        { place: 1, evaluation: evaluated(james) },
        { place: 2, evaluation: evaluated(james, { company: 'Acme', most: 20 }) },
      ],
    };
    expect(text(weak)).not.toContain('What makes the difference');
    expect(text({ ...weak, of: 'resumes' })).toContain('What makes the difference');
  });

  test('say which requirements make the difference, and for which of them', () => {
    expect(words(postings)).toEqual(
      expect.arrayContaining([
        'Acme: 6 points above Stripe',
        ' observability: only Stripe asks for it, and your resume does not show it',
      ]),
    );
    expect(sumBelow(postings, 'Acme: 6 points above Stripe')).toBeCloseTo(6, 6);
    expect(sumBelow(postings, 'Bolt: 2 points above Acme')).toBeCloseTo(2, 6);
  });

  test('open one by one, by their names', () => {
    expect(compareCard(postings).buttons.map(({ label, values }) => [label, values.evaluation])).toEqual([
      ['Open Bolt', 'e-4'],
      ['Open Acme', 'e-2'],
      ['Open Stripe', 'e-1'],
    ]);
  });

  test('are named by company, else by title, else by their place; with their place where two are the same', () => {
    const named = (company: string | null, title: string | null, place: number) => ({
      place,
      evaluation: { ...evaluated(priya), role: { ...role, company, title }, posting: { ...posting, company, title } },
    });
    const entries = [named('Acme', 'A', 1), named('Acme', 'B', 2), named(null, 'Nurse', 3), named('', null, 4)];
    expect(entries.map(postingNames(entries))).toEqual(['Acme (1)', 'Acme (2)', 'Nurse', 'Posting 4']);
  });

  test('one that could not be read says so, and what to do', () => {
    expect(words(postings)).toEqual(
      expect.arrayContaining(['Posting 3 · jobs.example.com: This posting is behind a sign-in', 'Paste its text.']),
    );
  });
});

describe('several resumes', () => {
  test('stand in the order of their files, named by their place and by nothing else', () => {
    const [block] = compareCard(resumes).blocks;
    const rows = block?.kind === 'table' ? block.rows.map(([first]) => first?.join('')) : [];
    expect(rows).toEqual(['Resume 1', 'Resume 2', 'Resume 3']);
    expect(text(resumes)).not.toMatch(/Priya|Matteo|James|Adyen|Satispay|Andela/);
  });

  test('differ by requirements whose points add up to the difference', () => {
    expect(text(resumes)).toContain('Resume 2: 48 points above Resume 1');
    expect(sumBelow(resumes, 'Resume 2: 48 points above Resume 1')).toBeCloseTo(48, 6);
    expect(sumBelow(resumes, 'Resume 1: 21 points above Resume 3')).toBeCloseTo(21, 6);
  });

  test('are compared part by part of the one role', () => {
    const tables = compareCard(resumes).blocks.filter(({ kind }) => kind === 'table');
    expect(tables[1]).toMatchObject({ columns: ['Part', 'Resume 1', 'Resume 2', 'Resume 3'] });
  });

  test('open nothing and are kept nowhere: the card says so', () => {
    expect(compareCard(resumes).buttons).toEqual([]);
    expect(text(resumes)).toContain('kept nowhere else');
  });
});
