import { describe, expect, test } from 'vitest';
import { evidenceOf } from '../../../src/fit/builtin/findings/evidence.ts';
import { judgementsIn } from '../../../src/fit/builtin/findings/judgements.ts';
import { licencesIn } from '../../../src/fit/builtin/role/licences.ts';
import { readRole } from '../../../src/fit/builtin/role/role.ts';
import { condition, roleOf } from './asked.ts';
import { paper } from './paper.ts';

const labels = (clause: string): string[] => licencesIn(clause, 'must').map(({ label }) => label);

test.each([
  ['CPA license or equivalent', ['CPA licence']],
  ['RN license, or a temporary permit certificate', ['registered nurse licence or temporary permit certificate']],
  ['Forklift certification or ability to get certified within a month', ['forklift licence']],
  ['A trade apprenticeship or electrician license', ['electrician licence or trade apprenticeship']],
  ['BLS and ACLS certification', ['BLS certification', 'ACLS certification']],
  ['BLS/ACLS certified', ['BLS certification', 'ACLS certification']],
  ['RN license or experience in a clinic', ['registered nurse licence']],
])('%s', (clause, expected) => {
  expect(labels(clause)).toEqual(expected);
});

describe('the paper that would do instead is no demand of its own', () => {
  test.each([
    'Electrician licence, or a certificate of a finished trade apprenticeship',
    'Forklift certification or ability to get certified in the first month',
  ])('%s', (demand) => {
    const text = `# Site Worker\n\n## Requirements\n- ${demand}\n- Carpentry\n- Plumbing\n- Roofing\n`;
    const role = readRole({ title: 'Site Worker', company: null, location: null, text, hash: 'hash' });
    expect(
      role.requirements.map(({ label }) => label).filter((label) => /certif|licen|able|abil/i.test(label)),
    ).toEqual([]);
    expect(role.knockOuts.map(({ kind }) => kind)).toEqual(['licence']);
  });
});

test('papers passed on the way are not yet the qualification', () => {
  const role = roleOf([], [condition('licence', ['ACCA'])]);
  const verdict = (line: string) => judgementsIn(role, evidenceOf(paper(`## Certifications\n\n${line}\n`)))[0]?.verdict;
  expect([verdict('ACCA, 2020'), verdict('ACCA: 4 of 13 papers passed'), verdict('Part-qualified ACCA')]).toEqual([
    'pass',
    'ask',
    'ask',
  ]);
});

test('a title in capitals is written as one says it', () => {
  const text = 'LEAD ICU NURSE\n\n## Requirements\n- Telemetry\n- Wound care\n- Triage\n';
  const role = readRole({ title: 'LEAD ICU NURSE', company: null, location: null, text, hash: 'hash' });
  expect(role.requirements[0]?.label).toMatch(/ICU Nurse$/);
});

test.each([
  ['experience maintaining a design system', 'design system'],
  ['Experience of supervising an apprentice or intern', 'supervising apprentice or intern'],
  ['the habit of writing release notes', 'release notes'],
])('"%s" asks for %s', (demand, label) => {
  const text = `# Site Worker\n\n## Requirements\n- ${demand}\n- Carpentry\n- Plumbing\n`;
  const role = readRole({ title: 'Site Worker', company: null, location: null, text, hash: 'hash' });
  expect(role.requirements.map((one) => one.label)).toContain(label);
});

test('high expectations are a wish, not a demand', () => {
  const text =
    '# Teacher\n\n## Requirements\n- the highest expectations of every child\n- Phonics\n- Lesson planning\n';
  const role = readRole({ title: 'Teacher', company: null, location: null, text, hash: 'hash' });
  expect(role.requirements.map(({ label }) => label).join()).not.toMatch(/expectations/);
});
