import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Requirement } from '../../src/fit/role.ts';
import { levelOfA, workAs } from '../../src/fit/work-as.ts';
import { firstToShow, likelyQuestions } from '../../src/fit/xray.ts';
import { role } from '../fixtures/article/by-hand.ts';
import { aRole } from '../support/facts.ts';
import { roles } from './arbitrary.ts';

const kinds = (['skill', 'experience', 'domain', 'credential', 'soft'] as const).map((kind, index) => ({
  id: `r${index}`,
  label: `thing ${index}`,
  kind,
  importance: 'must' as const,
  alternatives: [`thing ${index}`],
  words: 'You need it.',
}));

describe('likely questions', () => {
  test('are the ones that the reading itself names, one for each part', () => {
    const dimensions = role.dimensions.map((part, index) => ({ ...part, question: `Question ${index}?` }));
    expect(likelyQuestions({ ...role, dimensions })).toEqual(dimensions.map(({ question }) => question));
  });

  test('are made of the part’s weightiest requirement where it names none', () => {
    const [part] = role.dimensions;
    const questions = likelyQuestions(role);
    expect(questions).toHaveLength(role.dimensions.length);
    const first = role.requirements.find(({ id }) => part?.requirements.includes(id));
    expect(questions[0]).toContain(first?.label);
  });

  test('fit every kind of requirement', () => {
    const asked = kinds.map((requirement) => likelyQuestions(aRole({ requirements: [requirement] })));
    expect(asked).toEqual([
      ['Tell us about a piece of work that shows thing 0: what was hard, and what came of it?'],
      ['Tell us about a time that shows thing 1: what was your own part?'],
      ['What have you done in thing 2, and what is easy to get wrong there?'],
      ['On “thing 3”: do you hold it, and since when?'],
      ['Tell us about a time that shows thing 4: what changed because of you?'],
    ]);
  });

  test('ask after a post and its rung as one asks after them', () => {
    const of = (label: string) => likelyQuestions(aRole({ requirements: [{ ...kinds[1], label } as Requirement] }))[0];
    expect(of(workAs('Sous Chef'))).toBe(
      'What draws you to the post (Sous Chef), and which part of such work do you find hardest?',
    );
    expect(of(levelOfA('Sous Chef'))).toBe(
      'What have you answered for so far that speaks for this rung (Sous Chef), and what would be new?',
    );
  });

  test('are three to five, none twice; fewer only where the role asks for less', () => {
    fc.assert(
      fc.property(roles, (any) => {
        const questions = likelyQuestions(any);
        expect(new Set(questions).size).toBe(questions.length);
        expect(questions.length).toBeLessThanOrEqual(5);
        expect(questions.length).toBeGreaterThanOrEqual(
          Math.min(3, any.dimensions.filter(({ requirements }) => requirements.length > 0).length),
        );
        if (any.dimensions.every(({ requirements }) => requirements.length === 0))
          expect(questions.length).toBe(Math.min(3, any.requirements.length));
      }),
    );
  });
});

describe('what to show first', () => {
  test('is the musts in the posting’s order, each with what proves its kind', () => {
    expect(firstToShow({ requirements: kinds }).map(({ proof }) => proof)).toEqual([
      'a described piece of work that shows it, and what came of it',
      'the job and its dates, what you did there, and how much of it',
      'a job, client or project in that field, named as such',
      'its full name, who issued it, and the date',
      'one short story: what happened, what you did, what changed',
    ]);
    expect(firstToShow(role)[0]).toMatchObject({
      requirements: [{ label: 'backend software engineering' }],
      proof: 'jobs with their months, which add up to 5 years of it',
    });
    expect(firstToShow(role)).toHaveLength(6);
  });

  test('takes what one line asks for together', () => {
    const [, languages] = firstToShow(role);
    expect(languages?.requirements.map(({ label }) => label)).toEqual(['Ruby', 'Java', 'Go', 'Python', 'TypeScript']);
    expect(languages?.proof).toBe('for each, a described piece of work in which you used it, and what came of it');
  });

  test('is what it prefers where it names no musts', () => {
    const softer = kinds.map((each) => ({
      ...each,
      importance: each.kind === 'soft' ? ('preferred' as const) : ('bonus' as const),
    }));
    expect(firstToShow({ requirements: softer })[0]?.requirements[0]?.kind).toBe('soft');
  });
});
