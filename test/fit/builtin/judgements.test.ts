import { describe, expect, it } from 'vitest';
import { readJudgements } from '../../../src/fit/builtin/findings/judgements.ts';
import type { Judgement } from '../../../src/fit/finding.ts';
import type { ResumePaper } from '../../../src/fit/reader.ts';
import type { KnockOut } from '../../../src/fit/role.ts';
import { condition, roleOf } from './asked.ts';
import { fixture, paper } from './paper.ts';

const judge = (resume: ResumePaper, knockOut: KnockOut): Judgement | undefined =>
  readJudgements(roleOf([], [knockOut]), resume)[0];
const verdict = (resume: ResumePaper, knockOut: KnockOut): string | undefined => judge(resume, knockOut)?.verdict;
const says = (line: string): ResumePaper => paper(`## Summary\n\n${line}\n`);

describe('years', () => {
  const years = (count: number, asks: string[] = []): KnockOut => condition('years', asks, { years: count });

  it('pass where the dated jobs in the work that is meant reach them', () => {
    expect(judge(fixture('nurse'), years(5, ['nursing']))).toEqual({
      knockOut: 'years',
      verdict: 'pass',
      reason: 'Your dated jobs in this work cover 5.9 years, and 5 years are asked.',
      quotes: [
        { text: 'January 2021 – Present', section: 'experience', page: 1 },
        { text: '06/2018 – 12/2020', section: 'experience', page: 1 },
      ],
    });
  });

  it('are asked where only all jobs together reach them', () => {
    expect(verdict(fixture('nurse'), years(8, ['nursing']))).toBe('ask');
  });

  it('fail where the jobs do not reach them, but not by a few months', () => {
    expect(verdict(fixture('warehouse'), years(12))).toBe('fail');
    expect(verdict(fixture('warehouse'), years(9.5))).toBe('ask');
  });

  it('are asked where a described job has no dates, since the sum may be too low', () => {
    const dated = '## Experience\n\nCook, A\nJan 2020 – Dec 2020\n\n- Cooked\n';
    expect(verdict(paper(dated), years(5))).toBe('fail');
    expect(verdict(paper(`${dated}\nCook, B\n\n- Cooked\n`), years(5))).toBe('ask');
  });

  it('are asked where no job has dates, whatever is claimed', () => {
    expect(verdict(says('10 years of experience'), years(5))).toBe('ask');
    expect(verdict(says('A person'), years(5))).toBe('ask');
  });
});

describe('degrees', () => {
  it.each([
    ['accountant', ["bachelor's degree", 'accounting'], 'pass'],
    ['accountant', ["bachelor's degree", 'computer science'], 'ask'],
    ['nurse', ["master's degree", 'nursing'], 'fail'],
    ['nurse', ["master's degree", 'or equivalent experience'], 'ask'],
    ['warehouse', ["bachelor's degree"], 'ask'],
    ['accountant', ['law degree'], 'ask'],
  ] as const)('%s: %j is %s', (name, asks, expected) => {
    expect(verdict(fixture(name), condition('degree', asks))).toBe(expected);
  });

  it.each([
    ['LLB, University of Example, 2016', ['law degree'], 'pass'],
    ['Juris Doctor, 2016', ['law degree'], 'pass'],
    ['Master of Science in Psychology, 2016', ['law degree'], 'ask'],
    [
      'Bachelor Studies Digital Media\n\nFundamentals in computer science',
      ["bachelor's degree", 'computer science'],
      'ask',
    ],
    [
      'BSc in Mechanical Engineering\nCertification: Lean manufacturing',
      ["bachelor's degree", 'manufacturing engineering'],
      'ask',
    ],
    ['BSc\nComputer Science', ["bachelor's degree", 'computer science'], 'pass'],
    ['Bachelor degree\n2010 – 2015 / Software engineering', ["bachelor's degree", 'engineering'], 'pass'],
  ] as const)('take the field from the degree itself: %j for %j is %s', (line, asks, expected) => {
    expect(verdict(paper(`## Education\n\n${line}\n`), condition('degree', asks))).toBe(expected);
  });

  it('are asked while they are not finished', () => {
    const resume = paper('## Education\n\nBSc in Physics, expected 2027\n');
    expect(verdict(resume, condition('degree', ["bachelor's degree"]))).toBe('ask');
  });
});

describe('licences, clearances, permits, places, languages', () => {
  it.each([
    ['licence', ['forklift'], fixture('warehouse'), 'pass'],
    ['licence', ["driver's license"], fixture('warehouse'), 'fail'],
    ['licence', ['registered nurse', 'RN'], fixture('nurse'), 'pass'],
    ['licence', ['ACLS'], fixture('nurse'), 'ask'],
    ['licence', ['CPA'], fixture('accountant'), 'ask'],
    ['licence', ['CPA', 'ACCA'], fixture('accountant'), 'pass'],
    ['licence', ['CPA', 'ACCA'], says('ACCA expired in 2019. CPA, 2021'), 'pass'],
    ['licence', ['CPA', 'ACCA'], fixture('nurse'), 'ask'],
    ['clearance', ['secret clearance'], says('Active Secret clearance'), 'pass'],
    ['clearance', ['secret clearance'], says('A person'), 'ask'],
    ['permit', ['the US'], says('Authorized to work in the US'), 'pass'],
    ['permit', ['Ireland'], says('Authorized to work in the US'), 'ask'],
    ['permit', [], says('I need visa sponsorship'), 'fail'],
    ['permit', [], fixture('engineer'), 'ask'],
    ['place', ['Dublin'], fixture('engineer'), 'ask'],
    ['place', ['Dublin'], says('Willing to relocate'), 'pass'],
    ['language', ['English'], fixture('nurse'), 'pass'],
    ['language', ['German'], fixture('nurse'), 'ask'],
    ['language', ['Polish'], fixture('nurse'), 'ask'],
  ] as const)('%s %j', (kind, asks, resume, expected) => {
    expect(verdict(resume, condition(kind, asks))).toBe(expected);
  });

  it('quote what settles them', () => {
    expect(judge(fixture('warehouse'), condition('licence', ['forklift']))?.quotes).toEqual([
      { text: 'Forklift licence (counterbalance), renewed 2024', section: 'certifications', page: 1 },
    ]);
  });

  it('take work with a thing for no licence', () => {
    const resume = paper('## Experience\n\nPicker, Example\n2020 – 2022\n\n- Moved pallets by forklift\n');
    expect(judge(resume, condition('licence', ['forklift']))).toMatchObject({
      verdict: 'ask',
      reason: 'Your resume shows such work but states no licence for it.',
    });
  });
});
