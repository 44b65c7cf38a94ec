import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assessment, type Standing } from '../../src/fit/assessment.ts';
import type { Reading } from '../../src/fit/evaluation.ts';
import type { Role } from '../../src/fit/role.ts';
import { levelsOf, score } from '../../src/fit/score.ts';
import { james, matteo, priya, role } from '../fixtures/article/by-hand.ts';
import { NAME, readings, resume } from './arbitrary.ts';
import { asked } from './builtin/asked.ts';

const standing = (role: Role, reading: Reading): Standing => ({
  role,
  levels: levelsOf(reading.findings),
  judgements: reading.judgements,
  fit: score(role, reading, resume),
});
const said = (role: Role, reading: Reading): string => assessment(standing(role, reading));

test('an excellent match hears what carries it and the one must that is not shown', () => {
  expect(said(role, priya)).toBe(
    'Your resume answers this posting closely: it shows 20 of the 25 things asked for, 14 of its 15 musts among them. ' +
      'You are strongest in “Reliability in operation, not on paper” (4 of 5): you back distributed systems, highly available systems and production debugging with a result, a scale or the years asked for. ' +
      'One must is not shown: TypeScript. ' +
      'One hard condition is for you to answer (authorized to work in Ireland); better writing alone could take the score from 86 to 87.',
  );
});

test('a weak match hears its failed condition, and that editing does not mend it', () => {
  expect(said(role, james)).toBe(
    'Your resume does not answer this posting yet: it shows 5 of the 25 things asked for, three of its 15 musts among them; that says how far apart two papers are, not how good you are at your work. ' +
      'You come nearest in “Payments depth, not generic backend” (1 of 3): your described work shows payments, though without a result. ' +
      'Twelve musts are not shown: Ruby, Java, Go and nine more. ' +
      'One hard condition reads as not met (5+ years of backend software engineering); another is for you to answer (authorized to work in Ireland); better writing alone could take the score from 17 to 21, which is still a weak match.',
  );
});

test('a weak match with half of its musts is not told that it answers nothing', () => {
  const musts = role.requirements.filter(({ importance }) => importance === 'must').slice(0, 2);
  const rest = role.requirements.filter(({ importance }) => importance === 'preferred').slice(0, 6);
  const small = { ...role, requirements: [...musts, ...rest], dimensions: [], knockOuts: [] };
  const finding = { requirement: musts[1]?.id ?? '', level: 'used' as const, quotes: [] };
  expect(said(small, { findings: [finding], judgements: [] })).toMatch(
    /^Your resume answers too little of this posting so far: it shows 1 of the \d things asked for, one of its two musts\./,
  );
});

test('whoever does the work and may have told it otherwise is not told that they do not answer', () => {
  const reading: Reading = { findings: [{ requirement: 'go', level: 'used', quotes: [] }], judgements: [] };
  const fit = score(role, reading, { hash: 'hash', quality: { grade: 'good' } });
  const standing = { role, levels: levelsOf(reading.findings), judgements: [], fit };
  expect(assessment({ ...standing, otherWords: true })).toMatch(
    /^Compared word by word, your resume shows 1 of the \d+ things asked for, one of its \d+ musts\. /,
  );
  expect(assessment(standing)).toMatch(/^Your resume does not answer this posting yet: /);
});

test('of the musts that are not shown, those that count double are named first', () => {
  const requirements = role.requirements.map((one) =>
    one.id === 'typescript' ? { ...one, core: { by: 'lines' as const, lines: 3 } } : one,
  );
  expect(said({ ...role, requirements }, james)).toContain(
    'Twelve musts are not shown: TypeScript, Ruby, Java and nine more.',
  );
});

const all = (level: 'absent' | 'proven'): Reading => ({
  findings: role.requirements.map(({ id }) => ({ requirement: id, level, quotes: [] })),
  judgements: [],
});

test('nothing shown is said without a strongest side', () => {
  expect(said(role, all('absent'))).toBe(
    'Your resume shows none of the 25 things this posting asks for; that says how far apart two papers are, not how good you are at your work. ' +
      '15 musts are not shown: backend software engineering, Ruby, Java and twelve more. ' +
      'Rewording what is there cannot move the score, but what you have done and not yet written down can.',
  );
});

test('everything proven leaves nothing to mend', () => {
  expect(said(role, all('proven'))).toBe(
    'Your resume answers this posting closely: it shows all 25 things asked for. ' +
      'You are strongest in “Many languages, not a single stack” (5 of 5): you back Ruby, Java and Go with a result, a scale or the years asked for.',
  );
});

test('one requirement alone is spoken of in the singular', () => {
  const one = { ...role, requirements: role.requirements.slice(1, 2), dimensions: [], knockOuts: [] };
  const finding = { requirement: 'ruby', level: 'listed' as const, quotes: [] };
  expect(said(one, { findings: [finding], judgements: [] })).toBe(
    'Your resume answers a part of this posting: it shows the one thing asked for. ' +
      'Your strongest side: you name Ruby, but no line describes the work. ' +
      'Better writing alone could take the score from 60 to 100, an excellent match.',
  );
});

test('two to four sentences to you, of which no figure is other than the table’s', () => {
  fc.assert(
    fc.property(readings, ({ role, reading }) => {
      const { fit, levels } = standing(role, reading);
      const text = said(role, reading);
      expect(text.split(/(?<=\.) /).length).toBeGreaterThanOrEqual(2);
      expect(text.split(/(?<=\.) /).length).toBeLessThanOrEqual(4);
      expect(text).not.toMatch(/candidate|applicant|undefined|NaN|null|\s\s| ,| \./i);
      expect(text).toMatch(/^Your resume /);
      const musts = role.requirements.filter(({ importance }) => importance === 'must');
      const parts = fit.dimensions.flatMap(({ matched, total }) => [matched, total]);
      const shown = musts.filter(({ id }) => levels(id) !== 'absent').length;
      const counted = [fit.matched, fit.total, fit.score, fit.ceiling, shown, musts.length, ...parts];
      const rests = role.requirements.map((_, count) => count);
      const figures = text.replaceAll(NAME, '').match(/\d+/g) ?? [];
      expect(figures.map(Number).filter((figure) => ![...counted, ...rests].includes(figure))).toEqual([]);
      if (fit.matched > 0 && fit.matched < fit.total)
        expect(text).toContain(`${fit.matched} of the ${fit.total} things`);
    }),
  );
});

test('what it calls not shown is absent, and what it calls shown is there', () => {
  fc.assert(
    fc.property(readings, ({ role, reading }) => {
      const { levels } = standing(role, reading);
      const absent = (name: string): boolean => levels(name.toLowerCase()) === 'absent';
      const [, not = ''] = /not shown[^:]*: ([^.]*)\./.exec(said(role, reading)) ?? [];
      expect((not.match(NAME) ?? []).every(absent)).toBe(true);
      const [, backed = ''] = /(?:you back|work shows|you name) ([^.]*)\./.exec(said(role, reading)) ?? [];
      expect((backed.match(NAME) ?? []).some(absent)).toBe(false);
    }),
  );
});

test('the bands open differently', () => {
  const openings = [priya, matteo, james, all('absent')].map((reading) => said(role, reading).slice(0, 30));
  expect(new Set(openings).size).toBe(3);
});

test('nobody is called strong in what they only list, or in a part of which most is missing', () => {
  const of = (level: 'listed' | 'used') => ({
    findings: [{ requirement: 'payments', level, quotes: [] }],
    judgements: [],
  });
  expect(said(role, of('listed'))).toContain('You come nearest in “Payments depth');
  expect(said(role, of('used'))).toContain('You come nearest in “Payments depth');
  expect(said(role, priya)).toContain('You are strongest in');
});

test('of a weak match one says what is brought, not what is strong', () => {
  const bare = { ...role, dimensions: [] };
  expect(said(bare, james)).toContain('What you bring: ');
  expect(said(bare, priya)).toContain('Your strongest side: ');
});

test('a paper is named, and no line of work is missed beside it', () => {
  const papers = ['White Card', 'Spanish', 'Ruby'].map((name) => asked(name));
  const one = { ...role, requirements: papers, dimensions: [], knockOuts: [] };
  const of = (...ids: string[]) =>
    said(one, { findings: ids.map((requirement) => ({ requirement, level: 'used', quotes: [] })), judgements: [] });
  expect(of('white-card', 'spanish')).toContain('you name White Card and Spanish.');
  expect(of('white-card', 'spanish', 'ruby')).toContain('your described work shows Ruby, though without a result.');
});
