import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readRole } from '../../../src/fit/builtin/role/role.ts';
import { Refusal } from '../../../src/fit/refusal.ts';
import { Role } from '../../../src/fit/role.ts';

const PIECES = [
  'Requirements',
  'Nice to have',
  'Benefits',
  'Responsibilities:',
  '- ',
  '• ',
  '\n',
  ' ',
  ', ',
  ' and ',
  ' or ',
  '/',
  '(',
  ')',
  ': ',
  '; ',
  '. ',
  'Experience with ',
  '5+ years of ',
  'ability to ',
  'such as ',
  'e.g. ',
  'Python',
  'C++',
  'CI/CD',
  'wound care',
  "bachelor's degree in ",
  'must ',
  'is a plus',
  'right to work in the US',
  'fluent German',
  '\u0000',
  '\uE000',
  '🙂',
  'ß',
  '401(k)',
  'you will ',
  'lead a team of ',
  'The ',
  'including ',
  'hybrid role',
  'Remote in ',
  '12 months ',
  'CSMs',
];
const postings = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 12 })), { maxLength: 60 })
  .map((parts) => parts.join(''));

function roleOf(text: string): Role | null {
  try {
    return readRole({ title: 'Engineer', company: null, location: 'Leeds', text, hash: 'h' });
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

test('any text gives a role that fits the contract, or a refusal', () => {
  fc.assert(
    fc.property(postings, (text) => {
      const role = roleOf(text);
      if (role === null) return;
      expect(Role.parse(role)).toEqual(role);
      expect(role.requirements.length).toBeLessThanOrEqual(25);
    }),
  );
});

test('words are always the posting’s own, ids are unique, and no requirement is in two dimensions', () => {
  fc.assert(
    fc.property(postings, (text) => {
      const role = roleOf(text);
      if (role === null) return;
      for (const { words } of [...role.requirements, ...role.knockOuts]) expect(text).toContain(words);
      const ids = role.requirements.map(({ id }) => id);
      const grouped = role.dimensions.flatMap(({ requirements }) => requirements);
      expect(new Set(ids).size).toBe(ids.length);
      expect(new Set(grouped).size).toBe(grouped.length);
      expect(grouped.filter((id) => !ids.includes(id))).toEqual([]);
    }),
  );
});

test('the same text gives the same role', () => {
  fc.assert(
    fc.property(postings, (text) => {
      expect(roleOf(text)).toEqual(roleOf(text));
    }),
  );
});

test('text built to stall a reader is read in time', () => {
  const hostile = [
    'experience with ',
    'x and ',
    '5+ years of ',
    "bachelor's degree in ",
    'current valid ',
    'a/',
    '(',
    'written spoken and ',
    'such as e.g. ',
    'including a, ',
    'Go or Rust, ',
    'managing x, ',
    'remote within Ireland or ',
    'unit, integration, ',
    'would be ',
  ];
  const from = performance.now();
  for (const piece of hostile) roleOf(`Requirements\n- ${piece.repeat(60_000 / piece.length)}`);
  expect(performance.now() - from).toBeLessThan(5000);
});
