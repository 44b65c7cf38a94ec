import { expect, test } from 'vitest';
import { advice } from '../../src/fit/advice.ts';
import type { Level } from '../../src/fit/finding.ts';
import { workAs } from '../../src/fit/work-as.ts';
import { asked, condition, roleOf } from './builtin/asked.ts';

const POST = workAs('Registered Nurse');
const requirements = [asked(POST, { kind: 'experience', core: { by: 'title' } }), asked('telemetry'), asked('Epic')];

function titles(licence: string, verdict: 'pass' | 'ask', post: Level): string[] {
  const role = roleOf(requirements, [condition('licence', [licence])]);
  const findings = requirements.map(({ id, label }) => ({
    requirement: id,
    level: label === POST ? post : ('absent' as const),
    quotes: [],
  }));
  const judgements = [{ knockOut: 'licence', verdict, reason: 'Nothing says so.', quotes: [] }];
  return advice(role, findings, judgements).map(({ title }) => title);
}

test('nobody is told to try on their own what only a licence opens', () => {
  expect(titles('registered nurse licence', 'ask', 'absent')).toEqual([
    'Find out the way to work as a Registered Nurse',
    'Look for telemetry and Epic in the training',
    'Settle “registered nurse licence”',
  ]);
});

test.each([
  ['registered nurse licence', 'pass', 'absent'],
  ['registered nurse licence', 'ask', 'used'],
  ["driver's licence", 'ask', 'absent'],
  ['P.Eng. licence, or eligible to register', 'ask', 'absent'],
] as const)('%s that is "%s", the post %s: the work may be begun', (licence, verdict, post) => {
  expect(titles(licence, verdict, post).join()).not.toContain('in the training');
});
