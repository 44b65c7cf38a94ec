import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Problem } from '../../src/chat/problem.ts';
import { looksLikeTitle } from '../../src/posting/role-words.ts';
import { readPostingText } from '../../src/posting/text.ts';

const BODY = `We are looking for somebody who keeps our presses running.

Requirements
* 3+ years of experience with hydraulic presses
* Knowledge of welding
* Ability to read drawings

Benefits
Full-time, paid overtime, free lunch and a pension plan for everyone who stays longer than a year with us.
Apply by letter or come by on a Friday morning.`;
const read = (head: string) => readPostingText(`${head}\n${BODY}`);
const codeOf = (text: string): string => {
  try {
    readPostingText(text);
  } catch (error) {
    if (error instanceof Problem) return error.text.code;
    throw error;
  }
  return 'no problem';
};

test.each([
  ['# Press Mechanic\n', 'Press Mechanic', null],
  ['Press Mechanic at Steel & Sons Ltd\n', 'Press Mechanic', 'Steel & Sons Ltd'],
  ['Press Mechanic - Steel & Sons Ltd\n', 'Press Mechanic', 'Steel & Sons Ltd'],
  ['Senior Mechanic - Presses\n', 'Senior Mechanic - Presses', null],
  ['Press Mechanic\nNorthgate General Hospital\n', 'Press Mechanic', 'Northgate General Hospital'],
  ['Press Mechanic\nWork at a clinic\n', 'Press Mechanic', null],
  ['Medical Coder - Outpatient\nPine Physician Group\n', 'Medical Coder - Outpatient', 'Pine Physician Group'],
  ['Job title: Press Mechanic\nCompany: Steelworks\nLocation: Leeds\n', 'Press Mechanic', 'Steelworks'],
  ['Press Mechanic\n\nSteelworks\n\nRole: Senior Mechanic\n', 'Press Mechanic', null],
  ['Steelworks is hiring a Press Mechanic for its plant.\n', 'Press Mechanic', 'Steelworks'],
  ['Press Mechanic | Steel & Sons | Leeds\n', 'Press Mechanic', 'Steel & Sons'],
  ['Press Mechanic\nSteelworks Presses, Inc. – Leeds\n', 'Press Mechanic', 'Steelworks Presses, Inc.'],
  ['PRESS TEACHER – MIDDLE SCHOOL\n', 'PRESS TEACHER – MIDDLE SCHOOL', null],
  [
    'Industriemechaniker (m/w/d)\nUnternehmen: Stahlwerk Nord GmbH\n',
    'Industriemechaniker (m/w/d)',
    'Stahlwerk Nord GmbH',
  ],
  ['', null, null],
  ['We are a team of engineers and we are growing.\n', null, null],
  ['About the role\nYou repair presses.\n', null, null],
])('%j names the title %j and the employer %j', (head, title, company) => {
  const posting = read(head);
  expect([posting.title, posting.company]).toEqual([title, company]);
});

test('a posting of few words is one by its title', () => {
  const few = `Essential and wanted here\n${'- Keep presses running and mend what breaks in the night\n'.repeat(6)}Requirements: welding`;
  expect(codeOf(`Press Mechanic\n${few}`)).toBe('no problem');
  expect(codeOf(`The press at night\n${few}`)).toBe('posting-not-a-job');
});

test('the place is taken from its label', () => {
  expect(read('Press Mechanic\nLocation: Leeds, UK\n').location).toBe('Leeds, UK');
});

test('a pasted posting has the plain shape, no link, and counts as open', () => {
  const { hash: _, ...posting } = read('## Press Mechanic\n');
  expect(posting).toEqual({
    url: null,
    source: 'text',
    title: 'Press Mechanic',
    company: null,
    location: null,
    text: `Press Mechanic\n${BODY.replace('running.\n\n', 'running.\n\n').replaceAll('* ', '- ')}`,
    open: true,
    postedAt: null,
    oddities: [],
  });
});

test('the hash follows words, not blanks', () => {
  const hash = read('Press Mechanic\n').hash;
  expect(read('Press  Mechanic \r\n\r\n').hash).toBe(hash);
  expect(read('Press Mechanics\n').hash).not.toBe(hash);
});

const RESUME = `Jo Field
jo.field@example.com

Experience
Press Mechanic, Steelworks, 2019 - present
Kept twelve hydraulic presses running and trained four apprentices over the years in the same plant in the north.
Mechanic, Motor House, 2014 - 2019
Repaired vans and cars of every age and make, and kept the books of the store room.

Education
Technical School, 2011 - 2014

Skills
Welding, hydraulics, drawings`;

test('a small shop asks in words of its own, and says where to send your resume', () => {
  const posting = `Shop Assistant – Steel & Sons, Leeds

Hello! Jean, who has run our front of shop for nineteen years, is off to the sea, so we need somebody lovely to take over.

You'll be the first face people see, answer the phone and keep the order book in order.

What we'd like you to bring
- A warm way with customers of every age
- An eye for detail

£23,800 to £26,200, a pension, your birthday off. Send your CV to Harriet at hello@steel.example.`;
  expect(codeOf(posting)).toBe('no problem');
});

test.each([
  ['posting-empty', 'Press Mechanic wanted. Requirements: welding.'],
  ['posting-not-a-job', RESUME],
  ['posting-not-a-job', 'It was the evening before the fair and the tents stood in rows. '.repeat(10)],
  ['posting-too-large', 'We are hiring. '.repeat(40_000)],
])('%s', (code, text) => {
  expect(codeOf(text)).toBe(code);
});

test.each([
  'Staff Nurse',
  'Senior Software Engineer (m/f/d)',
  'Head of People',
  'Verkäuferin',
  'Infirmière de nuit',
  'VP, Sales',
])('%s is a title', (line) => {
  expect(looksLikeTitle(line)).toBe(true);
});
test.each(['Requirements', 'What you will do', 'We are engineers.', 'Our manager', 'Berlin', 'Your role:'])(
  '%s is none',
  (line) => {
    expect(looksLikeTitle(line)).toBe(false);
  },
);

test('any text ends in a posting or a problem', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(BODY, '\n', '# ', '<p>', '&lt;', '**', '- ', ' at ', ': '),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      expect(codeOf(pieces.join(''))).toMatch(/^(?:no problem|posting-(?:empty|not-a-job|too-large))$/);
    }),
  );
});

test('a posting that speaks casually is still one', () => {
  const text = [
    'Product Designer at Little Harbour',
    'We make software for small boat yards, and the eight of us work from a loft above one. It is quiet, it smells of varnish, and our customers drop by.',
    'You should apply if you',
    '- have designed a product that people use every week',
    '- draw first and argue later',
    '- can say no in a friendly way',
    "It's a bonus if you have",
    '- sailed, or wanted to',
    '- set type for print',
    'Write to us and show us two things you made and one that you would make again in another way.',
  ].join('\n');
  expect(readPostingText(text).source).toBe('text');
});
