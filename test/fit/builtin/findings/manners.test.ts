import { describe, expect, test } from 'vitest';
import { readFindings } from '../../../../src/fit/builtin/findings/findings.ts';
import { asked, roleOf } from '../asked.ts';
import { paper } from '../paper.ts';

const levelOf = (label: string, line: string): string | undefined =>
  readFindings(
    roleOf([asked(label, { kind: 'soft' })]),
    paper(`# Somebody\n\n## Experience\n\nBarista, Example Ltd, 2019 - 2024\n- ${line}\n`),
  )[0]?.level;

describe('manners by what was done', () => {
  test.each([
    ['calm under pressure', 'Ran the desk in peak season', 'used'],
    ['calm under pressure', 'Baked bread every morning', 'absent'],
    ['relationship building', 'Looked after 40 trade accounts', 'proven'],
    ['customer focus', 'Answer the questions of patients and relatives', 'used'],
    ['results orientation', 'Beat the target of every quarter', 'used'],
    ['continuous improvement', 'Cut waiting time at the counter', 'proven'],
    ['communication', 'Sat across from reviewers and landowners', 'used'],
    ['communication', 'Sat in the van between jobs', 'absent'],
    ['written communication', 'Letters back to surgeons in two languages', 'used'],
    ['organization and prioritization', 'Carry 4 to 6 jobs at a time', 'proven'],
    ['attention to detail', 'Tied out five accounts to the penny', 'proven'],
    ['influencing without authority', 'Talked machinists out of tight tolerances', 'used'],
    ['problem solving', 'Investigate faults on the line', 'used'],
  ])('%s in "%s" is %s', (label, line, level) => {
    expect(levelOf(label, line)).toBe(level);
  });
});
