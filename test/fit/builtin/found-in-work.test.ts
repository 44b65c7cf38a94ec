import { describe, expect, test } from 'vitest';
import { readFindings } from '../../../src/fit/builtin/findings/findings.ts';
import type { Level } from '../../../src/fit/finding.ts';
import type { Requirement } from '../../../src/fit/role.ts';
import { asked, roleOf } from './asked.ts';
import { paper } from './paper.ts';

const level = (requirement: Requirement, resume: string): Level | undefined =>
  readFindings(roleOf([requirement]), paper(resume))[0]?.level;
const work = (line: string): string => `## Experience\n\nWorker, Northwind, 2020 – 2024\n- ${line}\n`;

describe('the very words of a label under a job are found', () => {
  test.each([
    ['production-level', 'Wrote production-level services for the shop floor'],
    ['high quality products', 'Shipped high quality products to the regional shops'],
    ['clustering', 'Set up clustering for the shop database'],
    ['state of the art tools', 'Worked with state of the art tools'],
  ])('%s', (label, line) => {
    expect(level(asked(label), work(line))).toBe('used');
    expect(level(asked(label), '## Skills\n\nGit\n')).toBe('absent');
  });

  test('a manner of working is only listed by its bare word', () => {
    expect(level(asked('ownership', { kind: 'soft' }), work('Known for ownership and calm'))).toBe('listed');
  });
});

test.each([
  ['PALS certification', '## Certifications\n\nPALS, 2023\n', 'proven'],
  ['TESOL certification', '## Certifications\n\nTESOL\n', 'used'],
])('the paper need not be named: %s', (label, resume, shown) => {
  expect(level(asked(label, { kind: 'credential' }), resume)).toBe(shown);
});

test.each([
  ['Led the review of the shop against ISO 27001: access, backups, visitors', 'used'],
  ['Compliance topics: ISO 27001, access, backups, visitors', 'listed'],
])('a told line with a colon is work, names after one a list: %s', (line, shown) => {
  expect(level(asked('ISO 27001'), work(line))).toBe(shown);
});

describe('for people who are led, only leading them counts', () => {
  const trainee = asked('trainee', { words: 'Experience of supervising a trainee' });

  test.each([
    ['## Experience\n\nTrainee, Northwind, 2020 – 2024\n- Filed letters\n', 'absent'],
    [work('Shared a desk with a trainee'), 'absent'],
    [work('Supervised a trainee'), 'used'],
  ])('%#', (resume, shown) => {
    expect(level(trainee, resume)).toBe(shown);
  });

  test('a title that leads has led', () => {
    const resume = '## Experience\n\nShift supervisor, Depot, 2019 – 2024\n- Kept the dock moving\n';
    expect(level(asked('leading or training others'), resume)).toBe('used');
    expect(level(asked('leading people', { years: 3 }), resume)).toBe('proven');
    expect(level(asked('leading code reviews'), resume)).toBe('absent');
  });
});

test.each([
  ['Staff nurse, Elm Clinic, 2019 – 2024', 'proven'],
  ['Staff nurse, Elm Clinic, 2022 – 2024', 'used'],
  ['Porter, Elm Clinic, 2019 – 2024', 'absent'],
])('years of a post are answered by titles of its line: %s', (title, shown) => {
  const requirement = asked('practice nurse', { years: 3 });
  const resume = `## Experience\n\n${title}\n- Did the work of the place\n\nCook, Inn, 2024 – 2026\n- Cooked\n`;
  expect(level(requirement, resume)).toBe(shown);
});
