import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFindings } from '../../../../src/fit/builtin/findings/findings.ts';
import { LEVELS } from '../../../../src/fit/finding.ts';
import type { Requirement } from '../../../../src/fit/role.ts';
import { workAs } from '../../../../src/fit/work-as.ts';
import { asked, roleOf } from '../asked.ts';
import { paper } from '../paper.ts';

const found = (title: string, line: string, label: string, changes: Partial<Requirement> = {}) =>
  readFindings(
    roleOf([asked(workAs('Sous Chef'), { kind: 'experience' }), asked(label, changes)]),
    paper(`# Somebody\n\n## Experience\n\n${title}, Example Ltd, 2019 - 2024\n- ${line}\n`),
  )[1];

const COUNTED = 'Counted the stock of 12 stores every week';

describe('work in another line', () => {
  test.each([
    ['Chef de Partie', 'stock counts', COUNTED, 'proven', undefined],
    ['Shift Supervisor', 'stock counts', COUNTED, 'proven', undefined],
    ['Barista', 'stock counts', COUNTED, 'listed', 'it is told of work as Barista, another line of work'],
    ['Barista', 'Excel', 'Counted 12 stores in Excel every week', 'proven', undefined],
    ['Barista', 'leading a team', 'Led a team of 12 people in two bars', 'proven', undefined],
  ])('as a %s, %s from "%s" is %s', (title, label, line, level, reason) => {
    const finding = found(title, line, label);
    expect([finding?.level, finding?.implied?.reason]).toEqual([level, reason]);
  });

  test('never counts for more than in the posting’s own', () => {
    const lines = fc.constantFrom(
      COUNTED,
      'Ordered the stock',
      'Wrote the menu',
      'Trained new cooks',
      'Used Excel daily',
    );
    const asks = fc.constantFrom('stock counts', 'menu planning', 'training cooks', 'Excel', 'ordering stock');
    const rank = (title: string, line: string, ask: string) =>
      LEVELS.indexOf(found(title, line, ask)?.level ?? 'absent');
    fc.assert(
      fc.property(lines, asks, (line, ask) => rank('Accountant', line, ask) <= rank('Chef de Partie', line, ask)),
    );
  });
});

describe('manners by what was done', () => {
  test.each([
    ['calm under pressure', 'Handle complaints at the desk in peak season', 'used'],
    ['calm under pressure', 'Baked bread every morning', 'absent'],
    ['relationship building', 'Looked after 40 trade accounts', 'proven'],
    ['customer focus', 'Answer the questions of patients and relatives', 'used'],
    ['results orientation', 'Beat the target of every quarter', 'used'],
    ['continuous improvement', 'Cut waiting time at the counter', 'proven'],
    ['problem solving', 'Investigate faults on the line', 'used'],
  ])('%s in "%s" is %s', (label, line, level) => {
    expect(found('Barista', line, label, { kind: 'soft' })?.level).toBe(level);
  });
});
