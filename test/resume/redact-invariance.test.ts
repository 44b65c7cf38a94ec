import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtinReader } from '../../src/fit/builtin/reader.ts';
import { evaluate } from '../../src/fit/evaluate.ts';
import { readPostingText } from '../../src/posting/text.ts';
import type { Document } from '../../src/resume/document.ts';
import { readDocx } from '../../src/resume/docx/docx.ts';
import { readPdf } from '../../src/resume/pdf/pdf.ts';
import { readText } from '../../src/resume/plain.ts';
import { redact } from '../../src/resume/redact/redact.ts';
import { MASK } from '../../src/resume/resume.ts';
import { resumeFrom } from '../../src/resume/resume-from.ts';
import { sectionsOf } from '../../src/resume/sections.ts';
import { pdf, writeLines } from '../support/pdf.ts';
import { docx, paragraph } from '../support/zip.ts';

type Person = { name: string; contact: string; address: string; private: string; school: string };

/** Eight people who must all look the same: what differs is never what they can do. */
const person = fc.record({
  name: fc.constantFrom(
    'Ruby Chen',
    'Swift',
    'Java Patel',
    'Go Nakamura',
    'Madonna',
    'Anna Maria Schmidt',
    'José Ángel Muñoz Ibáñez',
    'RUST VAN DER GO',
    'Chen, Ruby',
    'de la Cruz, María',
    'Dr. Kotlin Weber',
    'Prof. Dr. Scala Rossi',
    'Mr Python Perl',
    "Seán O'Brien-Go",
    'J. R. Docker',
    'Paris Jordan',
  ),
  contact: fc.constantFrom(
    'ruby@example.org | +351 912 345 678 | github.com/golang',
    'kubernetes.expert@example.com | (415) 555-2010 | linkedin.com/in/java-patel',
    'j@example.co.uk | 0171 2345678 | https://swift.example.dev/aws?x=1',
  ),
  address: fc.constantFrom('221 Baker Street, Apt 4', 'Rubystraße 5', '12 rue de Java', 'Calle Mayor 3'),
  private: fc.constantFrom(
    'Date of birth: 3 May 1990 | Pronouns: she/her | Nationality: German',
    'Date of birth: 1971-12-01 | Pronouns: he/him | Nationality: Java Republic',
    'Date of birth: 12 March 2001 | Pronouns: they/them | Nationality: Swiss and Go',
  ),
  school: fc.constantFrom(
    'Python Technical University',
    'University of Java',
    'ETH Zürich',
    'MIT',
    'Université Hassan II de Swift',
    'Kubernetes College',
    'Indian Institute of Technology Go',
  ),
});

/** As lines, headings in capitals as any format can write them. */
const linesOf = (one: Person): string[] => [
  one.name,
  'Backend Engineer',
  one.contact,
  one.address,
  one.private,
  'Summary',
  'Engineer with eight years of Ruby and Python behind payment services.',
  'Experience',
  'Senior Engineer, Northwind  2019 – 2023',
  '- Moved 40 services from Java to Go and cut the monthly bill by 30 %',
  '- Taught Python to six colleagues',
  'Education',
  `BSc in Computer Science, ${one.school}, 2010 – 2014`,
  'Skills',
  'Ruby, Go, Python, PostgreSQL',
];

const collapsed = (text: string) => text.replace(new RegExp(`${MASK}+`, 'g'), MASK);
const redacted = (text: string) => collapsed(redact(text, sectionsOf(text)));

describe('who somebody is', () => {
  it('changes nothing in the redacted text but how many characters are masked', () => {
    fc.assert(
      fc.property(person, person, (one, other) => {
        expect(redacted(linesOf(one).join('\n'))).toBe(redacted(linesOf(other).join('\n')));
      }),
    );
  });

  it.each(['Ruby Chen', 'SWIFT GO', 'Java van Patel', 'Anna Maria Schmidt'])(
    'leaves the letters after the name where they stand: %s, PhD',
    (name) => {
      expect(redacted(`${name}, PhD\n\nSkills\nRuby`)).toBe(`${MASK}, PhD\n\nSkills\nRuby`);
    },
  );

  it.each([
    'JANE DOE SENIOR ENGINEER with eight years of Go',
    'Jane Doe Full Stack Developer',
    'Jane van Doe Backend Engineer',
  ])('is masked where the profession stands on the same line: %s', (line) => {
    expect(redacted(`${line}\n\nSkills\nGo`).split('\n')[0]).toMatch(/^█ (?:SENIOR|Full|Backend)/);
  });

  it.each([
    'Senior Software Engineer\nTel Aviv\n\nSkills\nGo',
    'WEB FRONTEND DEVELOPER\n5 years of work in frontend\n\nSkills\nCSS',
    'Full Stack Developer with 3 years\nHaifa, Israel\nWhatsApp:\n\nSkills\nGo',
    '- WhatsApp\n- Israel\nGitHub:\n\nSkills\nGo',
    'Birthday:  Languages: Hebrew, English\nLinkedIn:  Residence: Netanya\n\nSkills\nGo',
    'Software Development\nRemote, Germany\n\nSkills\nGo',
  ])('is not found in a paper without a name: %j', (text) => {
    expect(redacted(text)).toBe(text);
  });

  it.each([
    'Faculty of Mechanics and Mathematics, 2010',
    'Web Development, 2015, Moscow, Russia',
    'Administration of servers (Microsoft), 2012',
  ])('does not take a field of study for a school: %s', (line) => {
    expect(redacted(`Jane Doe\n\nEducation\n${line}`).split('\n')[3]).toBe(line);
  });

  it('is not looked for in a run of letters that is no word', () => {
    const text = 'A'.repeat(60_000);
    expect(redact(text, sectionsOf(text))).toBe(text);
  });

  it('leaves the dates before a school', () => {
    expect(redacted('Jane Doe\n\nEducation\nMay 2023 Springfield University')).toContain(`\nMay 2023 ${MASK}`);
  });
});

const posting = readPostingText(readFileSync(join(import.meta.dirname, '../fixtures/article/posting.md'), 'utf8'));
const role = await builtinReader.readRole(posting);

async function scoreOf(document: Document): Promise<number> {
  const resume = resumeFrom(document);
  return evaluate({ posting, resume }, role, await builtinReader.readResume(role, resume)).fit.score;
}

const FORMATS: readonly (readonly [string, (lines: readonly string[]) => Document | Promise<Document>])[] = [
  ['Markdown', (lines) => readText(new Uint8Array(Buffer.from(lines.join('\n'))))],
  ['DOCX', (lines) => readDocx(docx(lines.map((line) => paragraph(line.replaceAll('&', '&amp;'))).join('')))],
  ['PDF', (lines) => readPdf(pdf([{ operators: writeLines(lines.map(latin), 50, 780) }]))],
];
/** Dashes are not among the letters that the writer of test files knows. */
const latin = (line: string): string => line.replaceAll('–', '-').replace(/^- /, '• ');

describe.each(FORMATS)('the score of a resume in %s', (_, read) => {
  it('is the same for everyone', async () => {
    const plain = await scoreOf(
      await read(
        linesOf({
          name: 'Jane Doe',
          contact: 'jane@example.org | +351 912 345 678 | example.org/jane',
          address: '1 High Street',
          private: 'Date of birth: 1 May 1980 | Pronouns: they/them | Nationality: Irish',
          school: 'Springfield College',
        }),
      ),
    );
    expect(plain).toBeGreaterThan(0);
    await fc.assert(
      fc.asyncProperty(person, async (one) => {
        expect(await scoreOf(await read(linesOf(one)))).toBe(plain);
      }),
      { numRuns: 40 },
    );
  });
});
