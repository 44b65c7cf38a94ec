import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CARE_LICENCES } from '../../../src/fit/builtin/role/care-licences.ts';
import { LICENCES } from '../../../src/fit/builtin/role/licence-names.ts';
import { neededLetters } from '../../../src/fit/builtin/role/needed-letters.ts';
import { possible } from '../../../src/fit/builtin/role/possible.ts';
import { WORKS_LICENCES } from '../../../src/fit/builtin/role/works-licences.ts';

const ROWS = [LICENCES, CARE_LICENCES, WORKS_LICENCES]
  .flatMap((rows) => rows.trim().split('\n'))
  .map((row) => ({ words: new RegExp(row.split(' :: ')[1] ?? '', 'i') }));

test.each([
  ['GMC registration', ['gmc registration']],
  ['licen[cs]ed plumber', ['ed plumber']],
  ['plumb(?:ing|er)s? licen', [' licen']],
  ['plumb(?:ing|er)s? job', ['plumb']],
  ['lpn|lvn', ['lvn', 'lpn']],
  ['lpn|\\d+', []],
  ['(?:food )?card', ['card']],
  ['(?:safety |first){1,2}x', ['first', 'safety ']],
  ['(?:safety |first){0,2}x', []],
  ['hazmat(?= endorsement)', [' endorsement']],
  ['(?<!diatric )aid', ['aid']],
  ['first(?! aider)', ['first']],
  ['\\bp\\. eng\\b', ['p. eng']],
  ['f[- ]?gas\\u2010card', ['card']],
  ['cards? required', [' required']],
  ['a{2,}bc+d', ['bc']],
])('a match of %s needs one of %j', (source, needed) => {
  expect(neededLetters(source)).toEqual(needed);
});

/** What stands around a match decides nothing about its own letters. */
const plainly = (source: string): string => source.replaceAll('\\b', '').replace(/\(\?<?!(?:[^()]|\([^()]*\))*\)/g, '');

test('whatever the words of a licence match, the licence is among those that are tried', () => {
  const written = ROWS.filter(({ words }) => !/\(\?<?=/.test(words.source));
  expect(written.length).toBeGreaterThan(120);
  const isTried = possible(ROWS);
  const match = fc
    .constantFrom(...written)
    .chain((row) => fc.tuple(fc.constant(row), fc.stringMatching(new RegExp(plainly(row.words.source)))));
  fc.assert(
    fc.property(match, ([row, text]) => {
      expect(isTried(text.toUpperCase())).toContain(row);
    }),
    { numRuns: 500 },
  );
});

test('rows keep their order, and those that can say nothing of themselves are always tried', () => {
  const [one, any, other] = [{ words: /nurse/i }, { words: /\d+/ }, { words: /midwife/i }];
  const tried = possible([one, any, other]);
  expect(tried('a midwife, then a nurse')).toEqual([one, any, other]);
  expect(tried('a cook')).toEqual([any]);
});
