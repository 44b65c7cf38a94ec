import fc from 'fast-check';
import { expect, test } from 'vitest';
import { advice } from '../../src/fit/advice.ts';
import { levelsOf, scoreAt } from '../../src/fit/score.ts';
import { james, matteo, priya, role } from '../fixtures/article/by-hand.ts';
import { NAME, readings } from './arbitrary.ts';

const of = (reading: typeof priya) => advice(role, reading.findings, reading.judgements);

test('an unsaid neighbour is asked about, the largest gain first, the open condition last', () => {
  expect(of(priya).map(({ title, gain, kind }) => [title, gain, kind])).toEqual([
    ['Say so, if you have worked with TypeScript', 4, 'say'],
    ['Name observability, if it was part of your work', 3, 'say'],
    ['Add the outcome to on-call', 1, 'show'],
    ['Find a first task in data infrastructure', 1, 'learn'],
    ['Learn developer productivity tooling from somebody who knows', 1, 'learn'],
    ['Settle “authorized to work in Ireland”', 0, 'ask'],
  ]);
});

test('what stands in one sentence of the posting is learnt together, two at a time', () => {
  expect(of(matteo)[0]).toEqual({
    title: 'Get a first piece of work with Ruby and Java',
    detail:
      'Nothing in your resume shows Ruby or Java; the nearest you show is Go and Python. Begin with Ruby: one task that needs it, at work, in a course or on your own, and finish it. Then write one line about it: [what was it for?], [for whom?], [what came of it?].',
    requirements: ['ruby', 'java'],
    gain: 8,
    kind: 'learn',
  });
});

test('a skill that is only listed is to be shown where the work is described', () => {
  const findings = priya.findings.map((finding) =>
    finding.requirement === 'kubernetes' || finding.requirement === 'docker'
      ? { ...finding, level: 'listed' as const, quotes: [{ text: 'Kubernetes, Docker', section: 'skills', page: 1 }] }
      : finding,
  );
  expect(advice(role, findings, []).find(({ kind }) => kind === 'show')).toEqual({
    title: 'Show what you did with Kubernetes and Docker',
    detail:
      'Your skills section names Kubernetes and Docker, but no line says what you did with them. Under Experience, write one, if this is true of you: [which task?], [for whom?], [what changed, by how much?].',
    requirements: ['kubernetes', 'docker'],
    gain: 3,
    kind: 'show',
  });
});

test('whoever proves everything is told nothing, and whoever leaves a condition open is asked about that alone', () => {
  const findings = role.requirements.map(({ id }) => ({ requirement: id, level: 'proven' as const, quotes: [] }));
  expect(advice(role, findings, [])).toEqual([]);
  expect(advice(role, findings, priya.judgements).map(({ kind }) => kind)).toEqual(['ask']);
});

test('a condition that is not met is no matter of editing', () => {
  expect(of(james).flatMap(({ requirements }) => requirements)).not.toContain('years');
});

test('years are asked for where nobody has counted them, and not where they were counted and fall short', () => {
  const findings = role.requirements.map(({ id }) => {
    const level = id === 'backend-software-engineering' ? ('used' as const) : ('proven' as const);
    return { requirement: id, level, quotes: [] };
  });
  const served = (verdict: 'ask' | 'fail') =>
    advice(role, findings, [{ knockOut: 'years', verdict, reason: 'Counted.', quotes: [] }]).flatMap(
      ({ title }) => title,
    );
  const title = 'Say for how many years: backend software engineering';
  expect([served('ask').includes(title), served('fail').includes(title)]).toEqual([true, false]);
});

test('every gain is true: with the change applied the score is that much higher', () => {
  fc.assert(
    fc.property(readings, ({ role, reading }) => {
      const levels = levelsOf(reading.findings);
      for (const { kind, requirements, gain } of advice(role, reading.findings, reading.judgements)) {
        const moved = new Set(requirements);
        const reached = kind === 'show' ? 'proven' : 'used';
        const after = scoreAt(role.requirements, (id) => (moved.has(id) && kind !== 'ask' ? reached : levels(id)));
        expect(after - scoreAt(role.requirements, levels)).toBe(gain);
        expect(gain > 0).toBe(kind !== 'ask');
      }
    }),
  );
});

test('at most six, by falling gain, no two alike, and no requirement in two', () => {
  fc.assert(
    fc.property(readings, ({ role, reading }) => {
      const given = advice(role, reading.findings, reading.judgements);
      expect(given.length).toBeLessThanOrEqual(6);
      const gains = given.map(({ gain }) => gain);
      expect(gains).toEqual(gains.toSorted((one, other) => other - one));
      const shapes = given.map(({ title }) => title.replaceAll(NAME, '').replaceAll(/, | and | or /g, ''));
      expect(new Set(shapes).size).toBe(given.length);
      const served = given.flatMap(({ requirements }) => requirements);
      expect(new Set(served).size).toBe(served.length);
    }),
  );
});

test('each names all that it serves, and beside that only what the resume shows', () => {
  fc.assert(
    fc.property(readings, ({ role, reading }) => {
      const levels = levelsOf(reading.findings);
      for (const { title, detail, requirements, kind } of advice(role, reading.findings, reading.judgements)) {
        if (kind === 'ask') continue;
        const own = requirements.flatMap((served) => role.requirements.filter(({ id }) => id === served));
        const shown = role.requirements.filter(({ id }) => levels(id) !== 'absent');
        expect(title.match(NAME)).toEqual(own.map(({ label }) => label));
        for (const { label } of own.slice(0, 1)) expect(withoutPosting(detail, own)).toContain(label);
        const said = new Set(withoutPosting(detail, own).match(NAME) ?? []);
        expect([...said].filter((name) => ![...own, ...shown].some(({ label }) => label === name))).toEqual([]);
      }
    }),
  );
});

test('no figure stands in it that the posting does not hold', () => {
  fc.assert(
    fc.property(readings, ({ role, reading }) => {
      const papers = JSON.stringify(role);
      for (const { title, detail } of advice(role, reading.findings, reading.judgements))
        for (const figure of `${title} ${detail}`.match(/\d+/g) ?? []) expect(papers).toContain(figure);
    }),
  );
});

test('the kind follows from what is there: shown if anything is, otherwise said, learnt or asked', () => {
  fc.assert(
    fc.property(readings, ({ role, reading }) => {
      const levels = levelsOf(reading.findings);
      for (const { kind, requirements } of advice(role, reading.findings, reading.judgements)) {
        const now = new Set(requirements.map(levels));
        if (kind === 'show') expect(now.has('absent') || now.has('proven')).toBe(false);
        if (kind === 'say' || kind === 'learn') expect([...now]).toEqual(['absent']);
      }
    }),
  );
});

test('every recommendation leaves a blank to fill and speaks to you, never of a candidate', () => {
  fc.assert(
    fc.property(readings, ({ role, reading }) => {
      for (const { title, detail } of advice(role, reading.findings, reading.judgements)) {
        expect(`${title} ${detail}`).not.toMatch(/candidate|applicant|undefined|NaN|\s\s|\bthe the\b| ,| \./i);
        expect(detail).toMatch(/\[[^\]]+\]|ask /);
        expect(detail).toMatch(/\byou/i);
      }
    }),
  );
});

const withoutPosting = (detail: string, own: readonly { words: string }[]): string =>
  own.reduce((text, { words }) => text.replaceAll(`“${words}”`, ''), detail);
