import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blocks } from '../../../src/fit/builtin/role/blocks.ts';
import { readRole } from '../../../src/fit/builtin/role/role.ts';
import { headingsInside } from '../../../src/fit/builtin/role/run-on.ts';

const LINES = [
  'Harbour Foods is a family bakery that has fed the coast since 1921. We bake for forty shops and two hundred cafés, and every loaf is shaped by hand before the sun is up.',
  'Key Responsibilities:',
  'Plan the daily bake for forty shops. Train apprentices in hand shaping. Order flour and yeast from our mills and keep the stock sheets honest.',
  'Required Skills and Experience',
  'Experience with sourdough. Knowledge of food safety. Experience with Excel. Five years in a commercial bakery.',
  'Nice to have',
  'Experience with laminated dough. Knowledge of SAP.',
  'What we offer',
  'Private health insurance, a gym membership and free bread. We know Python and Kubernetes too, but nobody needs them here; our office in the harbour is open to everybody who bakes.',
];
const read = (text: string): string[] =>
  readRole({ title: null, company: null, location: null, text, hash: 'h' }).requirements.map(
    ({ label, importance }) => `${importance} ${label}`,
  );

describe('a posting that lost its line breaks', () => {
  test('asks the same as with them', () => {
    const asked = read(LINES.join('\n'));
    expect(asked).toEqual(
      expect.arrayContaining([
        'must sourdough',
        'must food safety',
        'must Excel',
        'bonus laminated dough',
        'bonus SAP',
      ]),
    );
    expect(read(LINES.join(' '))).toEqual(asked);
  });

  test('is cut at its headings, and at no word like them in a sentence', () => {
    const line = LINES.join(' ');
    expect(headingsInside(line).map(({ start, end }) => line.slice(start, end))).toEqual([
      'Key Responsibilities:',
      'Required Skills and Experience',
      'Nice to have',
      'What we offer',
    ]);
    expect(headingsInside(`${'Your experience is welcome and the requirements are few. '.repeat(20)}`)).toEqual([]);
  });

  test('keeps every offset', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...LINES, '• Excel', 'Benefits: none'), { maxLength: 30 }), (parts) => {
        const text = parts.join(' ');
        for (const block of blocks(text)) expect(text.slice(block.start, block.end)).toBe(block.text);
      }),
    );
  });

  test('an ordinary line stays whole', () => {
    expect(headingsInside('We ask little. Requirements: Excel and patience.')).toEqual([]);
  });
});
