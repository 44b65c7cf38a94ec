import { describe, expect, test } from 'vitest';
import { readFindings } from '../../../../src/fit/builtin/findings/findings.ts';
import type { Requirement } from '../../../../src/fit/role.ts';
import { asked, roleOf } from '../asked.ts';
import { paper } from '../paper.ts';

const levelOf = (label: string, resume: string, changes: Partial<Requirement> = {}): string | undefined =>
  readFindings(roleOf([asked(label, changes)]), paper(resume))[0]?.level;
const worked = (line: string): string =>
  `# Somebody\n\n## Experience\n\nWorker, Example Ltd, Jan 2019 - Dec 2023\n- ${line}\n`;
const held = (line: string): string => `${worked('Swept floors.')}\n## Certifications\n\n${line}\n`;

describe('a paper is held by what it is for', () => {
  test.each([
    ['anaphylaxis training', 'HLTAID012 · Anaphylaxis and asthma · Food handling', 'used'],
    ['current first aid', 'HLTAID012', 'used'],
    ['slinging and signalling ticket', 'Slinging and signalling, 2023', 'proven'],
    ['quality training', 'Quality in Care award', 'absent'],
  ])('%s among certificates in "%s" is %s', (label, line, level) => {
    expect(levelOf(label, held(line))).toBe(level);
  });

  test.each([
    ['dry needling certification', 'Dry needling, rostered with the college in 2020', 'used'],
    ['espresso training', 'Kept the espresso bar clean', 'absent'],
  ])('%s under a job in "%s" is %s', (label, line, level) => {
    expect(levelOf(label, worked(line))).toBe(level);
  });

  test('a language asked by its name is no word "language"', () => {
    const changes = { alternatives: ['auslan language'], words: 'Auslan or a community language' };
    expect(levelOf('auslan', held('Auslan level 1'), changes)).toBe('used');
  });

  test.each([
    ['Bachelor of Early Childhood Teaching, 2015', 'proven'],
    ['Bachelor of Early Childhood Teaching, began 2025', 'listed'],
    ['Diploma of Early Childhood Teaching, 2015', 'absent'],
    ['Bachelor of Music, 2015', 'absent'],
  ])('a degree asked as a skill is found by the degree: %s', (line, level) => {
    const label = 'ACME-approved early childhood teaching';
    const words = `An ${label} degree (bachelor's or higher)`;
    expect(levelOf(label, `# Somebody\n\n## Education\n\n${line}\n`, { words })).toBe(level);
  });
});

test.each([
  ['tertiary qualification', 'BCom Tourism Management, 2015', 'proven'],
  ['postgraduate qualification', 'MSc Clinical Nutrition, 2021', 'proven'],
  ['postgraduate qualification', 'BSc Human Nutrition, 2016', 'absent'],
])('a level of study is held by a degree of it: %s from %s', (label, line, level) => {
  expect(levelOf(label, `# Somebody\n\n## Education\n\n${line}\n`)).toBe(level);
});

describe('people are led and brought on, whoever they are', () => {
  test.each([
    ['supervising staff', 'Check and stamp the work of three EITs', 'proven'],
    ['supervising staff', 'Two foremen and 24 trades under me', 'proven'],
    ['supervising assistants', 'Hand off loaded exercise to two PTAs with a written plan', 'used'],
    ['leading a team', 'Run the kitchen with a team of eight', 'used'],
    ['supervising staff', 'Managed relationships with store managers', 'absent'],
    ['supervising staff', 'Managed servers for the sales team', 'absent'],
    ['mentoring educators', 'Two Cert III colleagues, both of whom I have supported into their Diploma', 'used'],
    ['mentoring students', 'Took two SVNs through their log', 'used'],
    ['mentoring colleagues', 'Three BDRs I coached have since been made up to AE', 'used'],
    ['mentoring colleagues', 'Supported the sales team with leads', 'absent'],
    ['coaching customers', 'Led a team of eight', 'absent'],
  ])('%s in "%s" is %s', (label, line, level) => {
    expect(levelOf(label, worked(line))).toBe(level);
  });

  test('leadership is shown by a team under one', () => {
    expect(levelOf('leadership', worked('Day-to-day lead for three junior nurses'), { kind: 'soft' })).not.toBe(
      'absent',
    );
  });
});
