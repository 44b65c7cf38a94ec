import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evaluate } from '../../src/fit/evaluate.ts';
import type { Evaluation } from '../../src/fit/evaluation.ts';
import { reportPage } from '../../src/report/report.ts';
import { STYLES } from '../../src/report/styles.ts';
import { posting, readings, resume } from '../fit/arbitrary.ts';
import { reportedTwice } from './reported.ts';

const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='x",
  '</section><!--',
  'javascript:alert(1)',
  'https://a.example/"><b>',
  '\u0000<\u0000b>',
  '\u202e<i>',
];
const text = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary', minLength: 1 }), fc.webUrl());

/** What a reader or a paper can put any string into. Ids, levels and the like hold no text of others. */
const FREE = new Set(
  'label words title why text section reason assessment message detail url source location company via name postedAt alternatives formula'.split(
    ' ',
  ),
);

/** The same evaluation with strange texts in the places of its own. */
function poisoned<T>(value: T, next: () => string, key = ''): T {
  if (typeof value === 'string') return (FREE.has(key) ? next() : value) as T;
  if (Array.isArray(value)) return value.map((each) => poisoned(each, next, key)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, poisoned(each, next, name)])) as T;
}

const evaluations: fc.Arbitrary<Evaluation> = fc
  .record({ given: readings, texts: fc.array(text, { minLength: 1, maxLength: 12 }), url: fc.option(text) })
  .map(({ given, texts, url }) => {
    const oddities = [{ code: 'odd', message: 'odd' }];
    const papers = { posting: { ...posting, url, postedAt: 'once', oddities }, resume };
    let at = 0;
    const next = () => texts[at++ % texts.length] ?? '';
    return poisoned(evaluate(papers, given.role, given.reading), next);
  });

const ELEMENTS =
  /^(html|head|meta|title|link|body|a|header|p|svg|circle|text|line|rect|main|h1|h2|h3|h4|ul|ol|li|strong|code|div|dl|dt|dd|nav|section|span|figure|blockquote|figcaption|table|caption|thead|tbody|tr|th|td|time|footer|form|input|button)$/;
const VOID = new Set(['meta', 'link', 'input']);
const TAG = /<(\/?)([a-z0-9]+)((?: [a-zA-Z][a-zA-Z0-9-]*(?:="[^"<>]*")?)*)>/g;

test('no string of any evaluation makes an element, an attribute or a link of its own', () => {
  fc.assert(
    fc.property(evaluations, (evaluation) => {
      const checks = [1, 2].map((day) => ({ id: `e${day}`, at: new Date(Date.UTC(2026, 10, day)), evaluation }));
      const page = reportPage(reportedTwice({ evaluation, checks }));
      const markup = page.replace(`<style>${STYLES}</style>`, '').replace('<!doctype html>', '');
      expect(markup.replace(TAG, '')).not.toMatch(/[<>"']/);
      const open: string[] = [];
      for (const [, end, element = '', attributes = ''] of markup.matchAll(TAG)) {
        expect(element).toMatch(ELEMENTS);
        expect(attributes).not.toMatch(/ (on\w+|style|src)=/);
        for (const [, target = ''] of attributes.matchAll(/ (?:href|action)="([^"]*)"/g))
          expect(target).toMatch(/^(#[a-z]+$|https?:|mailto:|data:,$|\/report\/)/);
        if (end === '/') expect(open.pop()).toBe(element);
        else if (!VOID.has(element)) open.push(element);
      }
      expect(open).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
