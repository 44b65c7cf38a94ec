import type { ResumePaper } from '../reader.ts';
import { builtinReader } from './reader.ts';

/** Small postings that go through what postings go through, each a little more than the one before. What comes of them does not matter. */
const POSTINGS = [
  'Nurse\n\nRequirements\n- Python',
  'Data Engineer\n\nWhat you will do\n- Build and maintain data pipelines\n\nRequirements\n- 3+ years of experience with SQL\n- Mentoring engineers',
  'Office Manager (Berlin, hybrid)\n\nWho we are\nWe are a small team that cares – since 2010.\n\nRequirements\n- Degree in business or a related field\n- Fluent German and English\n- Driver’s licence\n- Managing staff\n\nNice to have\n- Experience leading a team of 5\n\nWe are an equal opportunity employer.',
];

const RESUME =
  'Experience\n\nOffice Manager, Example Ltd\nMar 2019 - present\n- Led a team of five and cut costs by 20 %\n- Built reports with Python and SQL, and did not use Excel\n\nAssistant, Example Ltd, 2015 - 2018\n- Trained colleagues\n\nEducation\nBachelor of Business, 2011 - 2015\n\nSkills\nGerman, scheduling, payroll';
/** Patterns are made ready apart for text of Latin letters alone and for other text (dashes, bullets): resumes are of both kinds. */
const RESUMES = [RESUME.replaceAll('-', '–'), RESUME];

/**
 * Has the reader read before anybody asks: its patterns and rows are made ready at the first reading, which keeps a core busy for a
 * third of a second where later ones take a fiftieth. `pause` comes before each step; whatever else there is to do goes first.
 */
export async function warmUp(pause: () => Promise<unknown>): Promise<void> {
  for (const text of POSTINGS) {
    await pause();
    const role = await builtinReader.readRole({ title: null, company: null, location: null, text, hash: 'warm-up' });
    for (const resume of RESUMES) {
      await pause();
      await builtinReader.readResume(role, paperOf(resume));
    }
  }
}

const HEADINGS = ['Experience', 'Education', 'Skills'];

function paperOf(text: string): ResumePaper {
  const starts = HEADINGS.map((heading) => text.indexOf(heading));
  const sections = HEADINGS.map((heading, at) => ({
    name: heading.toLowerCase(),
    heading,
    start: starts[at] ?? 0,
    end: starts[at + 1] ?? text.length,
  }));
  return { text, redacted: text, sections, pageStarts: [0], hash: 'warm-up' };
}
