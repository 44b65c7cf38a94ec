import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evidenceCard } from '../../src/cards/evidence.ts';
import { evaluate } from '../../src/fit/evaluate.ts';
import { posting, readings, resume } from '../fit/arbitrary.ts';
import { james, role } from '../fixtures/article/by-hand.ts';
import { strings } from './strings.ts';

const evaluation = evaluate({ posting, resume }, role, james);

test('the posting’s words stand beside the resume’s words, with level, points and place', () => {
  const { blocks } = evidenceCard(evaluation, 'e1', 1);
  const python = blocks.findIndex((block) => block.kind === 'text' && JSON.stringify(block).includes('"Python"'));
  expect(blocks.slice(python, python + 3)).toEqual([
    { kind: 'text', line: [{ kind: 'strong', text: 'Python' }, ' · must · used · 4.11 of 4.84 points'] },
    {
      kind: 'quote',
      line: ['Production experience with Ruby, Java, Go, Python and TypeScript'],
      source: 'the posting',
    },
    { kind: 'quote', line: ['a line on Python'], source: 'your resume, experience, page 1' },
  ]);
});

test('what is missing is said, not left blank', () => {
  expect(strings(evidenceCard(evaluation, 'e1', 1))).toContain('Your resume shows nothing of it.');
});

test('eight requirements a page, and buttons to the pages beside it', () => {
  const turns = (page: number) =>
    evidenceCard(evaluation, 'e1', page).buttons.map(({ label, values }) => [label, values.page]);
  expect(turns(1)).toEqual([['Next page', '2']]);
  expect(turns(2)).toEqual([
    ['Previous page', '1'],
    ['Next page', '3'],
  ]);
  expect(turns(4)).toEqual([['Previous page', '3']]);
});

test.each([0, -3, 99, Number.NaN, 1.5])('page %d gives the nearest page there is', (page) => {
  expect(evidenceCard(evaluation, 'e1', page).summary).toMatch(/Evidence, page [14] of 4\.$/);
});

test('conditions and their reasons close the last page', () => {
  expect(strings(evidenceCard(evaluation, 'e1', 4))).toContain('Conditions beside the score');
  expect(strings(evidenceCard(evaluation, 'e1', 1))).not.toContain('Conditions beside the score');
});

test('what an interview may ask stands on a last page of its own, beside your line or none', () => {
  const dimensions = role.dimensions.map((dimension, at) => ({ ...dimension, question: `Question ${at}?` }));
  const asked = evaluate({ posting, resume }, { ...role, dimensions }, james);
  expect(strings(evidenceCard(asked, 'e1', 4))).not.toContain('Likely questions');
  const { blocks } = evidenceCard(asked, 'e1', 5);
  expect(blocks[1]).toEqual({ kind: 'heading', text: 'Likely questions' });
  const answers = blocks.slice(2).filter((_, at) => at % 2 === 1);
  expect(answers).toHaveLength(dimensions.length);
  for (const answer of answers)
    if (answer.kind === 'quote') expect(answer.source).toMatch(/^your line: /);
    else expect(answer).toEqual({ kind: 'text', line: ['No line of your resume answers this yet.'] });
});

test('every requirement of any evaluation stands on exactly one page', () => {
  fc.assert(
    fc.property(readings, ({ role, reading }) => {
      const any = evaluate({ posting, resume }, role, reading);
      const pages = Array.from({ length: Math.ceil(role.requirements.length / 8) }, (_, index) => index + 1);
      const texts = pages.flatMap((page) => strings(evidenceCard(any, 'e1', page)));
      for (const { label } of role.requirements) expect(texts.filter((text) => text === label)).toHaveLength(1);
      for (const text of texts) expect(text).toMatch(/^(?!.*(undefined|NaN|\[object)).*\S/);
    }),
  );
});

test('what counts double says why', () => {
  const [first, ...rest] = role.requirements;
  if (!first) throw new Error('the fixture has requirements');
  const core = { by: 'title' } as const;
  const turned = evaluate({ posting, resume }, { ...role, requirements: [{ ...first, core }, ...rest] }, james);
  expect(strings(evidenceCard(turned, 'e1', 1))).toContain('It counts double: the posting’s title asks for it.');
  expect(strings(evidenceCard(evaluation, 'e1', 1)).join('\n')).not.toContain('double');
});
