import { describe, expect, test } from 'vitest';
import { readRole } from '../../../src/fit/builtin/role/role.ts';
import type { Role } from '../../../src/fit/role.ts';

const role = (text: string, title: string | null = null): Role =>
  readRole({ title, company: null, location: null, text, hash: 'h' });
const labels = (read: Role): string[] =>
  read.requirements
    .map(({ label }) => label)
    .filter((one) => one !== 'bakery sales' && !/^(?:work as|the level)/.test(one));
const asked = (line: string): string[] => labels(role(`Requirements\n- Bakery sales\n- ${line}`));
const done = (line: string): string[] => labels(role(`Requirements\n- Bakery sales\n\nWhat you will do\n- ${line}`));

describe('a label makes sense alone, after "Nothing in your resume shows"', () => {
  test.each([
    ['Level 3 Food Safety certificate (we can renew it, but you should have held one)', []],
    ['Full driving licence: the last bus leaves Whitby before we finish', []],
    ['Talking with parents', ['talking with parents']],
    ['Knowledge of HR', ['HR work']],
    ['Experience in a busy kitchen', ['kitchen work']],
    ['Ordering stock-taking', ['ordering', 'stock-taking']],
    ['Good geographical knowledge of Illinois', []],
    ['You know what safe looks like', []],
    ['Emotional Intelligence', ['empathy']],
    ['Personal Development', ['self-development']],
    ['Comfortable being challenged and feel at home with change', ['openness to feedback']],
  ])('asked: %s', (line, expected) => {
    expect(asked(line)).toEqual(expected);
  });

  test.each([
    ['Ordering, stock-taking and rotation', ['ordering', 'stock-taking', 'rotation']],
    ['Cut, colour and style ladies and gents', ['cutting ladies and gents']],
    ['Maintain style guides', ['style guides']],
    ['Cover five days a week', []],
  ])('done: %s', (line, expected) => {
    expect(done(line)).toEqual(expected);
  });

  test('what is shown by its letters is still looked for under them', () => {
    expect(role('Requirements\n- Knowledge of HR').requirements[0]?.alternatives).toEqual(['HR', 'Human resources']);
  });

  test('an "assessment" among the duties is the assessment for learning that is asked', () => {
    const read = role('Duties\n- Carry out assessment\n\nRequirements\n- Assessment for learning');
    expect(labels(read)).toEqual(['assessment for learning']);
  });
});

describe('a short posting is read', () => {
  const GAS = `We are a family firm with twelve vans, and need one more on the road. You will cover Leeds and Bradford, five days a week. Must have: boiler servicing, breakdown repair, unvented hot water. Nice to have: heat pumps. Good pay, van supplied. Phone the office.`;

  test('with its demands after "Must have:" inside a paragraph', () => {
    const read = role(GAS, 'Gas Engineer wanted');
    expect(read.requirements.map(({ label, importance }) => `${importance}: ${label}`)).toEqual([
      'must: work as a Gas Engineer',
      'must: boiler servicing',
      'must: breakdown repair',
      'must: unvented hot water',
      'bonus: heat pumps',
    ]);
  });

  test('and every requirement quotes the posting', () => {
    for (const { words } of role(GAS).requirements) expect(GAS).toContain(words);
  });

  test.each([
    [
      'Barber wanted in Bristol',
      'Busy shop. Must have: skin fades, beard trims, cut-throat shaves. Chair rent or PAYE. Pop in or message us.',
      ['skin fades', 'beard trims', 'cut-throat shaves'],
    ],
    [
      'Electrician',
      'Site work. Requirements: containment, first and second fix. Own tools and van. £24 an hour.',
      ['containment', 'first and second fix'],
    ],
    [
      'Receptionist',
      'Part time, 22 hours. Must-haves: answering phones, booking appointments, EMIS or SystmOne.',
      ['answering phones', 'booking appointments', 'EMIS or SystmOne'],
    ],
    [
      'Plumber needed',
      'Must have:\nBathroom installations\nCopper pipework\n\nStart Monday.',
      ['bathroom installations', 'copper pipework'],
    ],
  ])('%s', (title, text, expected) => {
    expect(labels(role(text, title))).toEqual(expected);
  });
});
