import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spansIn } from '../../../src/fit/builtin/findings/dates.ts';
import { FORMS, LANGUAGES } from './date-languages.ts';

const language = fc.constantFrom(...LANGUAGES);
const month = fc.integer({ min: 1962 * 12, max: 2034 * 12 - 1 });
const either = <T>(all: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...all);
const around = either([
  ['', ''],
  ['Acme, ', ''],
  ['(', ')'],
  ['Köchin | ', ' | Köln'],
  ['Zoë & Co, Lyon\t', ', 3 people'],
] as const);
const monthsOf = (text: string): unknown => spansIn(text).map(({ from, until }) => ({ from, until }));

describe.each(Object.entries(FORMS))('dates written as %s', (_name, form) => {
  it('give exactly the months of their range', () => {
    fc.assert(
      fc.property(
        language.chain((one) => fc.tuple(fc.constant(one), either(one.ways))),
        month,
        fc.nat(200),
        around,
        ([one, [lead, between]], from, length, [before, after]) => {
          const to = Math.min(from + length, 2034 * 12 - 1);
          const text = `${before}${lead}${form(from, one, false)}${between}${form(to, one, true)}${after}`;
          expect([text, monthsOf(text)]).toEqual([text, [{ from, until: to + 1 }]]);
        },
      ),
    );
  });

  it('go on where they say so', () => {
    fc.assert(
      fc.property(
        language.chain((one) =>
          fc.tuple(
            fc.constant(one),
            fc.oneof(
              either(one.now).map((now) => ['', now]),
              either(one.since).map((since) => [since, '']),
            ),
          ),
        ),
        month,
        around,
        ([one, [lead, now]], from, [before, after]) => {
          const text = `${before}${lead}${form(from, one, false)}${now}${after}`;
          expect([text, monthsOf(text)]).toEqual([text, [{ from, until: null }]]);
        },
      ),
    );
  });

  it('are no range alone', () => {
    fc.assert(
      fc.property(language, month, around, (one, at, [before, after]) => {
        expect(spansIn(`${before}${form(at, one, false)}${after}`)).toEqual([]);
      }),
    );
  });
});

const noDate = fc.oneof(
  fc.stringMatching(/^\p{L}{1,12}$/u),
  fc.tuple(fc.nat(40), fc.nat(99)).map(([major, minor]) => `${major}.${minor}`),
  fc.tuple(fc.nat(9), fc.nat(20), fc.nat(99)).map((parts) => `v${parts.join('.')}`),
  fc.nat(1899).map((count) => (count < 100 ? `${count}%` : `${count}`)),
  fc.constantFrom(
    '–',
    '-',
    'to',
    'a',
    'bis',
    'present',
    'heute',
    'oggi',
    'since',
    'seit',
    'dal',
    'March',
    'juin',
    ',',
    '|',
  ),
);

describe('text without dates', () => {
  it('gives none', () => {
    fc.assert(
      fc.property(fc.array(noDate, { maxLength: 12 }), (all) => {
        expect(spansIn(all.join(' '))).toEqual([]);
      }),
    );
  });

  it('of any kind gives spans that lie in it, in order, and never overlap', () => {
    const piece = fc.oneof(
      noDate,
      fc.string({ unit: 'grapheme', maxLength: 6 }),
      fc.integer({ min: 1950, max: 2099 }).map(String),
      fc.constantFrom('03/', '01.', 'Jan ', '年', "'19", 'Q1 ', ' – ', 'Sommer '),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 15 }), (pieces) => {
        const text = pieces.join('');
        let reached = 0;
        for (const { from, until, start, end } of spansIn(text)) {
          expect(start).toBeGreaterThanOrEqual(reached);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(until ?? from + 1).toBeGreaterThan(from);
          reached = end;
        }
      }),
    );
  });
});
