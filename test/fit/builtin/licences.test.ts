import { expect, test } from 'vitest';
import { evidenceOf } from '../../../src/fit/builtin/findings/evidence.ts';
import { judgementsIn } from '../../../src/fit/builtin/findings/judgements.ts';
import { readRole } from '../../../src/fit/builtin/role/role.ts';
import { paper } from './paper.ts';

const roleAsking = (line: string) =>
  readRole({
    title: null,
    company: null,
    location: null,
    hash: 'hash',
    text: `Requirements\n- ${line}\n- Excel\n- SAP\n`,
  });

test.each([
  ['CPA or ACCA required', 1],
  ['RN or LPN licence required', 1],
  ['CPA required', 1],
  ['CPA and Series 7 required', 2],
])('%s: %i of the conditions', (line, count) => {
  expect(roleAsking(line).knockOuts.filter(({ kind }) => kind === 'licence')).toHaveLength(count);
});

test('either of two meets it', () => {
  const role = roleAsking('CPA or ACCA required');
  const verdict = (held: string) =>
    judgementsIn(role, evidenceOf(paper(`# Somebody\n\n## Certifications\n${held}, 2019\n`))).map((one) => one.verdict);
  expect([verdict('ACCA'), verdict('CPA'), verdict('First aid')]).toEqual([['pass'], ['pass'], ['ask']]);
});
