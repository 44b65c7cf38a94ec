import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDocx } from '../../../src/resume/docx/docx.ts';
import { docx, paragraph } from '../../support/zip.ts';

const hex = (least: number, most: number) =>
  fc.integer({ min: least, max: most }).map((value) => value.toString(16).padStart(2, '0'));
const color = (least: number, most: number) =>
  fc.tuple(hex(least, most), hex(least, most), hex(least, most)).map((parts) => parts.join('').toUpperCase());
const size = (halfPoints: number) => `<w:sz w:val="${halfPoints}"/>`;
const inked = (value: string) => `<w:color w:val="${value}"/>`;
const shaded = (value: string) => `<w:shd w:val="clear" w:fill="${value}"/>`;

/** What a run can have to be unseen. */
const UNSEEN = fc.oneof(
  fc.constant('<w:vanish/>'),
  color(250, 255).map(inked),
  fc.integer({ min: 1, max: 2 }).map(size),
  color(0, 255).map((value) => inked(value) + shaded(value)),
);
/** What a run can have and still be seen: dark ink, pale paper, a readable size. */
const SEEN = fc.oneof(
  fc.constant(''),
  color(0, 120).map(inked),
  fc.integer({ min: 14, max: 72 }).map(size),
  fc.tuple(color(0, 90), color(200, 255)).map(([ink, paper]) => inked(ink) + shaded(paper)),
);
const words = fc
  .array(fc.stringMatching(/^[a-z]{3,9}$/), { minLength: 2, maxLength: 6 })
  .map((parts) => parts.join(' '));
const visible = fc.array(fc.tuple(words, SEEN), { minLength: 1, maxLength: 8 });
/** No word of the visible text: it begins as none of those can. */
const planted = words.map((text) => `Zq ${text}`);

test('of text planted in a hundred documents, each is taken out and told, and all else stays', () => {
  fc.assert(
    fc.property(visible, planted, UNSEEN, fc.nat(), (lines, secret, look, at) => {
      const place = at % (lines.length + 1);
      const paragraphs = lines.map(([text, seen]) => paragraph(text, seen));
      const read = readDocx(docx(paragraphs.toSpliced(place, 0, paragraph(secret, look)).join('')));
      expect(read.hidden.map(({ text }) => text.trim()).join(' ')).toBe(secret);
      expect(read.text).not.toContain('Zq');
      for (const [text] of lines) expect(read.text).toContain(text);
    }),
    { numRuns: 100 },
  );
});

test('a hundred clean documents raise no alarm', () => {
  fc.assert(
    fc.property(visible, (lines) => {
      const read = readDocx(docx(lines.map(([text, seen]) => paragraph(text, seen)).join('')));
      expect(read.hidden).toEqual([]);
    }),
    { numRuns: 100 },
  );
});
