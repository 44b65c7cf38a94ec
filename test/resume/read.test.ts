import { afterEach, describe, expect, it } from 'vitest';
import { dispose, keepWarm, readDocument, readResume } from '../../src/resume/read.ts';
import { MASK } from '../../src/resume/resume.ts';
import { pdf, write, writeLines } from '../support/pdf.ts';
import { docx, paragraph } from '../support/zip.ts';

const LINES = [
  'Jane Doe',
  'jane@example.org | +351 912 345 678',
  'Experience',
  'Engineer, Northwind, 2019 - 2023',
  'Moved the billing service from one large program to six small ones and wrote down how',
  'Education',
  'BSc in Computer Science, Springfield College, 2018',
  'Skills',
  'Go, PostgreSQL, Kubernetes',
];
const text = new Uint8Array(Buffer.from(LINES.join('\n')));
const problem = (code: string) => expect.objectContaining({ text: expect.objectContaining({ code }) });

afterEach(dispose);

describe('reading a resume', () => {
  it.each([
    ['pdf', pdf([{ operators: writeLines(LINES, 50, 780) }])],
    ['docx', docx(LINES.map((line) => paragraph(line)).join(''))],
    ['text', text],
  ])('gives the same sections and hash of a %s as of any other', async (format, bytes) => {
    const resume = await readResume(bytes);
    expect(resume.format).toBe(format);
    expect(resume.sections.map(({ name }) => name)).toEqual(['header', 'experience', 'education', 'skills']);
    expect(resume.redacted.length).toBe(resume.text.length);
    expect(resume.redacted.split('\n')[0]).toBe(MASK.repeat(8));
    expect(resume.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(resume.quality.grade).toBe('fair');
  });

  it('from a warm child gives the same as from a cold one', async () => {
    const cold = await readResume(text);
    keepWarm();
    expect(await readResume(text)).toEqual(cold);
    expect(await readResume(text)).toEqual(cold);
  });

  it('goes on by the same child for texts, and by another for what only looks like text', async () => {
    keepWarm();
    const first = await readResume(text);
    expect(await readResume(text)).toEqual(first);
    const disguised = new Uint8Array(Buffer.from(`{\\rtf1 ${LINES.join('\\par ')}}`));
    expect((await readResume(disguised)).format).toBe('rtf');
  });

  it('reads several files at once', async () => {
    const resumes = await Promise.all([readResume(text), readResume(text), readResume(text)]);
    expect(new Set(resumes.map(({ hash }) => hash)).size).toBe(1);
  });

  it('counts the pages it left out', async () => {
    const pages = Array.from({ length: 23 }, () => ({ operators: writeLines(LINES, 50, 780) }));
    const { quality, pages: total, pageStarts } = await readResume(pdf(pages));
    expect([total, pageStarts.length]).toEqual([23, 20]);
    expect(quality.issues).toContain('20 of 23 pages were read; the rest was left out.');
  });

  it('gives any text of a document that is not asked to be a resume', async () => {
    expect(await readDocument(new Uint8Array(Buffer.from('We hire')))).toMatchObject({
      format: 'text',
      text: 'We hire',
    });
  });
});

describe('a file that cannot be read', () => {
  it.each([
    ['file-empty', new Uint8Array()],
    ['file-too-large', new Uint8Array(10 * 1024 * 1024 + 1)],
    ['resume-corrupt', new Uint8Array(Buffer.from('%PDF-1.4 and nothing more'))],
    ['resume-empty', pdf([{ operators: '' }])],
    ['resume-too-long', pdf(Array.from({ length: 101 }, () => ({ operators: '' })))],
    ['not-a-resume', pdf([{ operators: write('Three words only', 50, 700) }])],
    ['resume-empty', new Uint8Array(Buffer.from('{\\rtf1}'))],
  ])('ends in %s', async (code, bytes) => {
    await expect(readResume(bytes)).rejects.toEqual(problem(code));
  });

  it('is given up when nobody waits for it any more', async () => {
    const stop = new AbortController();
    const reading = readResume(text, { signal: stop.signal });
    stop.abort(new Error('gone'));
    await expect(reading).rejects.toThrow('gone');
  });
});
