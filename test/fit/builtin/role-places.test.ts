import { describe, expect, test } from 'vitest';
import { readRole } from '../../../src/fit/builtin/role/role.ts';

const places = (text: string, location: string | null = null): string[] =>
  readRole({ title: 'Payroll Clerk', company: null, location, text, hash: 'h' })
    .knockOuts.filter(({ kind }) => kind === 'place')
    .map(({ label, asks }) => `${label} <- ${asks.join(', ')}`);
const posting = (line: string): string => `${line}\n\nRequirements\n- Sage payroll`;

describe('the place of the work is a hard condition', () => {
  test.each([
    ['This is a hybrid role.', 'Leeds', 'hybrid in Leeds <- Leeds'],
    ['Workplace type: On-site', 'New York, NY', 'on site in New York, NY <- New York, NY'],
    [
      '3 days in the office',
      'Birmingham (hybrid, 3 days in the office)',
      '3 days a week on site in Birmingham <- Birmingham',
    ],
    ['You work three days a week in the office.', 'Leeds', 'three days a week on site in Leeds <- Leeds'],
    ['The position is in-office four days per week.', null, 'four days a week on site <- four days a week on site'],
    ['You must be on site in Galway on Thursdays.', 'Galway', 'on site in Galway <- Galway'],
    ['Dublin or remote within Ireland', null, 'Dublin or remote within Ireland <- Ireland'],
    ['Remote within Ireland or the UK.', null, 'remote within Ireland or the UK <- Ireland, UK'],
    ['Happy to spend 4 nights out per week', null, '4 nights away a week <- 4 nights away a week'],
  ])('%s (%s)', (line, location, expected) => {
    expect(places(posting(line), location)).toEqual([expected]);
  });

  test.each([
    ['We make payroll software.', 'Leeds'],
    ['Remote', 'Remote'],
    ['Remote - US or Canada', 'Remote - US or Canada'],
    ['This is a hybrid role.', null],
    ['We run a hybrid cloud.', 'Leeds'],
    ['Flexible working hours and 30 days of vacation', 'Stuttgart'],
  ])('but a place alone, or "remote" alone, is none: %s (%s)', (line, location) => {
    expect(places(posting(line), location)).toEqual([]);
  });
});
