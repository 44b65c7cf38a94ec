import { expect, test } from 'vitest';
import { readRole } from '../../../src/fit/builtin/role/role.ts';
import { roleFrom } from '../../../src/fit/openai/role.ts';

const read = (title: string | null, text: string) =>
  readRole({ title, company: null, location: null, text, hash: 'hash' }).requirements.flatMap(({ label, core }) =>
    core ? [[label, core]] : [],
  );

const TEXT = `About the job
You keep our payment services in Kotlin running.

Requirements
- 3 years of Kotlin
- PostgreSQL
- Clear writing

Nice to have
- React, because the admin pages are written in React
- React Native
`;

test('a posting turns on the work of its title, and on the musts that it comes back to', () => {
  expect(read('Backend Engineer', TEXT)).toEqual([
    ['work as a Backend Engineer', { by: 'title' }],
    ['Kotlin', { by: 'lines', lines: 2 }],
  ]);
});

test('what is only preferred counts once, however often it is named', () => {
  const beginners = read('Junior Backend Engineer', TEXT);
  expect(beginners.map(([label]) => label)).toEqual(['Kotlin']);
});

test('a name on one line, however often, is one of many', () => {
  expect(read(null, 'Requirements\n- Kotlin, and again Kotlin\n- SQL\n')).toEqual([]);
});

test('the title is one line, whether it stands apart or over the text', () => {
  const text = 'Requirements\n- Kotlin\n- SQL\n';
  const core = [
    ['work as a Backend Engineer (Kotlin)', { by: 'title' }],
    ['Kotlin', { by: 'lines', lines: 2 }],
  ];
  expect(read('Backend Engineer (Kotlin)', text)).toEqual(core);
  expect(read('Backend Engineer (Kotlin)', `Backend Engineer (Kotlin)\n\n${text}`)).toEqual(core);
});

test('wrapped lines are one line', () => {
  const wrapped =
    'Requirements\n- You have written services in Kotlin for at least three years, and\n  know where Kotlin is slow\n- SQL\n';
  expect(read(null, wrapped)).toEqual([]);
});

test('a language model’s reading is marked by the same rule over the posting’s text', () => {
  const asked = { importance: 'must' as const, years: null, alternatives: [] };
  const wire = {
    requirements: [
      { ...asked, kind: 'experience' as const, label: 'backend engineering', words: 'We seek a Backend Engineer' },
      { ...asked, kind: 'skill' as const, label: 'Kotlin', words: '3 years of Kotlin' },
      { ...asked, kind: 'skill' as const, label: 'PostgreSQL', words: 'PostgreSQL' },
    ],
    knockOuts: [],
    dimensions: [],
  };
  const posting = {
    title: 'Backend Engineer',
    company: null,
    location: null,
    text: `We seek a Backend Engineer.\n${TEXT}`,
    hash: 'hash',
  };
  const { requirements } = roleFrom(wire, posting, { name: 'openai', version: 'gpt-test/2' });
  expect(requirements.map(({ id, core }) => [id, core])).toEqual([
    ['backend-engineering', { by: 'title' }],
    ['kotlin', { by: 'lines', lines: 2 }],
    ['postgresql', undefined],
  ]);
});
