import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { postingsIn } from '../../src/posting/several.ts';

const TEXT = 'We look for a nurse who knows wounds and people. '.repeat(8).trim();
const path = fc.stringMatching(/^[a-z0-9]{1,12}$/);

describe('the postings that a person typed', () => {
  test.each([
    ['one a line', 'https://a.example/1\nhttps://b.example/2'],
    ['in one line', ' https://a.example/1   https://b.example/2 '],
    ['with a word beside each', '1. https://a.example/1 (my favourite)\n2. https://b.example/2'],
    ['with dashes between them', 'https://a.example/1\n---\nhttps://b.example/2'],
    ['twice, once with tracking', 'https://a.example/1 https://b.example/2 https://a.example/1?utm_source=x'],
  ])('%s are links', (_how, typed) => {
    expect(postingsIn(typed)).toEqual([{ link: 'https://a.example/1' }, { link: 'https://b.example/2' }]);
  });

  test('are texts where a line of dashes divides them, beside links or not', () => {
    expect(postingsIn(`${TEXT}\n\n-----\n https://a.example/1\n---\nshort text`)).toEqual([
      { text: TEXT },
      { link: 'https://a.example/1' },
      { text: 'short text' },
    ]);
  });

  test('are one text where a text mentions a link', () => {
    expect(postingsIn(`${TEXT}\nApply at https://a.example/1`)).toEqual([
      { text: `${TEXT}\nApply at https://a.example/1` },
    ]);
  });

  test('are none where nothing was typed', () => {
    expect(postingsIn(' \n---\n ')).toEqual([]);
  });

  test('are all there and each once, in their order, whatever stands between them', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(path, { maxLength: 6 }),
        fc.constantFrom('\n', ' ', '\n---\n', '\t'),
        (paths, between) => {
          const links = paths.map((each) => `https://jobs.example.com/${each}`);
          expect(postingsIn(links.join(between))).toEqual(links.map((link) => ({ link })));
          expect(postingsIn([...links, ...links].join(between))).toEqual(links.map((link) => ({ link })));
        },
      ),
    );
  });
});
