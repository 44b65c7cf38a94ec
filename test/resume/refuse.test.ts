import { describe, expect, it } from 'vitest';
import { readText } from '../../src/resume/plain.ts';
import { resumeFrom } from '../../src/resume/resume-from.ts';

const read = (text: string) => resumeFrom(readText(new Uint8Array(Buffer.from(text))));
const problem = (code: string, detail: RegExp) =>
  expect.objectContaining({ text: expect.objectContaining({ code, detail: expect.stringMatching(detail) }) });

const POSTING = `Backend Engineer
We are looking for a backend engineer to join our team in Lisbon.
You will build services in Go. You have five years of experience and a degree.
We offer 30 days of leave. Apply now and send your CV to jobs@example.org.
Equal opportunity employer. Salary range 60,000 to 80,000. Reports to the CTO.`;

const INVOICE = `Invoice 2024-17
Bill to: Northwind Ltd, due date 3 May 2024
Quantity 4, price 120.00, subtotal 480.00, VAT 23 % 110.40
Total due 590.40 to IBAN PT50 0002 0123. Payment terms: thirty days after the date of the invoice.`;

describe('what is no resume', () => {
  it.each([
    ['a posting', POSTING, /job posting/],
    ['an invoice', INVOICE, /invoice/],
    ['three words', 'Hello there you', /few words/],
    [
      'a story',
      `${'The fox went over the hill and saw the river, which was wide and slow that day. '.repeat(6)}`,
      /no work/,
    ],
  ])('is told from one: %s', (_, text, detail) => {
    expect(() => read(text)).toThrow(problem('not-a-resume', detail));
  });

  it('is never a resume that sounds like a posting', () => {
    const recruiter = `Jane Doe\njane@example.org\n\nExperience\nRecruiter, Northwind, 2017 - 2023\n- Wrote “we are looking for” and “apply now” posts, job descriptions and salary ranges\n- You will find our team and what we offer explained on my page\n\nEducation\nBA in History, 2016\n\nSkills\nInterviewing`;
    expect(read(recruiter).sections.length).toBe(4);
  });

  it('is never a resume of one job that goes on', () => {
    const surveyor = `Jo Ferris\nSurvey party chief, Denver\nExample Surveyors, 2012 - present\n- Topographic and boundary surveys with GPS and total station\n- Stake roads, sewers and buildings for contractors\n- Draft plats and lead a two person crew`;
    expect(read(surveyor).sections.length).toBeGreaterThan(0);
  });

  it('is never a short resume', () => {
    expect(read('Jane Doe\nExperience\nNurse at a clinic, 2020 - 2023\nEducation\nBSN, 2019').sections.length).toBe(3);
  });
});
