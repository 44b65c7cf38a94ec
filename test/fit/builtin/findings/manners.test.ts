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
    ['problem solving', 'Investigate faults on the line', 'used'],
  ])('%s in "%s" is %s', (label, line, level) => {
    expect(levelOf(label, line)).toBe(level);
  });
});
