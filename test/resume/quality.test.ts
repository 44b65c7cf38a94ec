import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/resume/document.ts';
import { qualityOf } from '../../src/resume/quality.ts';
import { sectionsOf } from '../../src/resume/sections.ts';

const TEXT = `Jane Doe\njane@example.org\n+351 912 345 678\n\nExperience\nEngineer, 2019 - 2023\n${'Ran the billing service. '.repeat(30)}`;
const quality = (text: string, layout: Partial<Document['layout']> = {}, pages = 1) =>
  qualityOf(
    {
      format: 'docx',
      pages,
      text,
      pageStarts: [0],
      hidden: [],
      layout: { columns: false, scanned: false, images: false, strange: 0, ...layout },
    },
    sectionsOf(text),
  );

describe('how well a resume reads', () => {
  it('is good where nothing stands in the way', () => {
    expect(quality(TEXT)).toEqual({ grade: 'good', issues: [], mend: [] });
  });

  it.each([
    ['contact-in-margin', 'good', TEXT, { margins: 'jane@example.org\n+351 912 345 678' }],
    ['columns', 'good', TEXT, { columns: true }],
    ['text-boxes', 'good', TEXT, { boxes: true }],
    ['letters-apart', 'fair', TEXT, { apart: true }],
    ['no-email', 'good', TEXT.replace('jane@example.org', ''), {}],
    ['no-phone', 'good', TEXT.replace('+351 912 345 678', ''), {}],
    ['recognised', 'fair', TEXT, { scanned: true, recognised: 92 }],
    ['recognised', 'poor', TEXT, { scanned: true, recognised: 78 }],
    ['scan', 'fair', TEXT, { scanned: true }],
    ['font', 'fair', TEXT, { strange: 100 }],
    ['short', 'fair', TEXT.slice(0, 300), { images: true }],
    ['no-sections', 'fair', TEXT.replace('Experience', ''), {}],
    ['no-work-section', 'fair', TEXT.replace('Experience', 'Education'), {}],
    ['no-dates', 'fair', TEXT.replaceAll(/\d{4}/g, ''), {}],
  ])('says %s, and what to do about it (%s)', (code, grade, text, layout) => {
    const found = quality(text, layout);
    expect(found.grade).toBe(grade);
    expect(found.mend.map((issue) => issue.code)).toContain(code);
    expect(found.mend.every(({ message, next }) => message.endsWith('.') && next.endsWith('.'))).toBe(true);
    expect(found.issues).toEqual(found.mend.map(({ message }) => message));
  });

  it('says of many pages that they are many', () => {
    expect(quality(TEXT, {}, 9).mend).toMatchObject([{ code: 'too-long' }]);
  });
});
