import { afterAll, describe, expect, it } from 'vitest';
import { dispose, readResume } from '../../../src/resume/read.ts';
import { TEXT } from '../../support/formats.ts';
import { asJpeg, asPng, asScan } from '../../support/scan.ts';

afterAll(dispose);

const problem = (code: string) => expect.objectContaining({ text: expect.objectContaining({ code }) });
const TIMEOUT = 90_000;

/** What text recognition makes of the resume in all formats: dashes come out as hyphens, one without its spaces. */
const LINES = [
  'Jane Doe',
  'jane@example.org',
  '+351 912 345 678',
  'Experience',
  'Engineer, Northwind  03/2019 - 06/2023',
  '- Moved the billing service from one large program to six small ones',
  '- Wrote down how, and taught four colleagues to run it',
  'Education',
  'BSc in Computer Science, Springfield College  2015-2018',
  'Skills',
  'Backend: Go, PostgreSQL, Kubernetes',
];
const WRITTEN = TEXT.split('\n');
const linesOf = (text: string) =>
  text
    .replaceAll(/[—–]/g, '-')
    .split('\n')
    .filter((line) => line !== '');

describe('a picture of a resume', { timeout: TIMEOUT }, () => {
  it.each([
    ['a scan in a PDF', 'pdf', () => asScan(WRITTEN, 200)],
    ['a photo (PNG)', 'picture', () => asPng(WRITTEN, 200)],
    ['a photo (JPEG)', 'picture', () => asJpeg(WRITTEN, 200)],
  ])('is read, and it is said how surely: %s', async (_, format, write) => {
    const { format: found, text, sections, quality, hidden } = await readResume(write());
    expect(found).toBe(format);
    expect(linesOf(text)).toEqual(LINES);
    expect(sections.map(({ name }) => name)).toEqual(['header', 'experience', 'education', 'skills']);
    expect(hidden).toEqual([]);
    expect(quality.mend[0]?.code).toBe('recognised');
    expect(quality.grade).not.toBe('good');
  });

  it('of five pages is read for three, and that is said', async () => {
    const { pages, pageStarts, quality } = await readResume(asScan(WRITTEN, 150, 5));
    expect([pages, pageStarts.length]).toEqual([5, 3]);
    expect(quality.issues).toContain('3 of 5 pages were read; the rest was left out.');
  });

  it.each([
    ['too coarse to be sure of', () => asScan(WRITTEN, 40)],
    ['blank', () => asPng([], 100)],
  ])('is refused where it is %s', async (_, write) => {
    await expect(readResume(write())).rejects.toEqual(problem('resume-scan-unclear'));
  });

  it.each([
    ['a scan', () => asScan(WRITTEN, 100)],
    ['a photo', () => asPng(WRITTEN, 100)],
  ])('is refused where text recognition is off: %s', async (_, write) => {
    await expect(readResume(write(), { ocr: false })).rejects.toEqual(problem('resume-image-only'));
  });

  it('that says it has more dots than can be read is refused before it is decoded', async () => {
    const png = Buffer.from(asPng([], 20));
    png.writeUInt32BE(100_000, 16);
    png.writeUInt32BE(100_000, 20);
    await expect(readResume(new Uint8Array(png))).rejects.toEqual(problem('resume-picture-size'));
  });

  it('that is cut short is damaged', async () => {
    await expect(readResume(asPng(WRITTEN, 100).subarray(0, 60))).rejects.toEqual(problem('resume-corrupt'));
  });
});
