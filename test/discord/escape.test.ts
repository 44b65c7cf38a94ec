import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanText, clipText, escapeText } from '../../src/discord/escape.ts';
import { HOSTILE, hostileText } from '../support/discord/body-arbitrary.ts';
import { readMarkdown } from '../support/discord/body-markdown.ts';

test.each(HOSTILE)('%j is shown exactly, calls nobody and leads nowhere', (text) => {
  expect(readMarkdown(escapeText(text))).toEqual({ text: cleanText(text), pings: [], links: [] });
});

test('any text is shown exactly, whatever it holds', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      expect(readMarkdown(escapeText(text))).toEqual({ text: cleanText(text), pings: [], links: [] });
    }),
    { numRuns: 2_000 },
  );
});

test('texts stay readable: what means nothing to Discord is not escaped', () => {
  const text = 'Led 4 teams (2–3 people each) in C++/Go; cut costs by 30%, from $1.2m to $0.8m. [how much?] & more!';
  expect(escapeText(text)).toBe(text);
});

test.each([
  ['**bold**', '\\*\\*bold\\*\\*'],
  ['# title', '\\# title'],
  ['1. one', '1\\. one'],
  ['at https://evil.example', 'at https\\://evil.example'],
  ['a@b.example', 'a\\@b.example'],
  ['@everyone', '\\@\u200beveryone'],
  ['[a](b)', '[a]\u200b(b)'],
])('%j is written as %j', (text, written) => {
  expect(escapeText(text)).toBe(written);
});

test('white space is one space, and what cannot be seen is gone; joined letters and emoji stay whole', () => {
  expect(cleanText('a\n\tb\u00a0c')).toBe('a b c');
  expect(cleanText('\u202eevil\u202c \u2066x\u2069 z\u200be\u2060r\ufeffo \u0000\u0007')).toBe('evil x zero ');
  expect(cleanText('👩‍👩‍👧 می‌خواهم')).toBe('👩‍👩‍👧 می‌خواهم');
  expect(cleanText('\ud800')).toBe('\ufffd');
});

test('a text is clipped by what is seen before it is escaped, and fits with its escapes', () => {
  expect(clipText('**********', 8)).toBe('\\*\\*\\*…');
  expect(clipText('👩‍👩‍👧👩‍👩‍👧', 12)).toBe('👩‍👩‍👧…');
  fc.assert(
    fc.property(hostileText, fc.integer({ min: 1, max: 60 }), (text, limit) => {
      const shown = clipText(text, limit);
      expect(shown.length).toBeLessThanOrEqual(limit);
      expect(cleanText(text).startsWith(readMarkdown(shown).text.replace(/…$/, '').trimEnd())).toBe(true);
    }),
    { numRuns: 1_000 },
  );
});
