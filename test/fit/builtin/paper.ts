import { readFileSync } from 'node:fs';
import type { ResumePaper } from '../../../src/fit/reader.ts';

const NAMES: readonly (readonly [RegExp, string])[] = [
  [/summary|profile|objective/i, 'summary'],
  [/project/i, 'projects'],
  [/volunteer/i, 'volunteering'],
  [/experience|employment|work history/i, 'experience'],
  [/education/i, 'education'],
  [/certif|licen[cs]/i, 'certifications'],
  [/skills|competenc/i, 'skills'],
  [/languages/i, 'languages'],
  [/interests|hobbies/i, 'interests'],
  [/references/i, 'references'],
  [/publications/i, 'publications'],
  [/awards/i, 'awards'],
];

/** A resume from Markdown: "## " begins a section, other heading marks go. What is given in `masks` is masked in the redacted text. */
export function paper(markdown: string, masks: readonly string[] = []): ResumePaper {
  const text = markdown.replace(/^### +/gm, '').replace(/^# +/gm, '');
  const heads = [...text.matchAll(/^## +(.*)$/gm)];
  const starts = [0, ...heads.map(({ index }) => index)];
  const sections = starts.map((start, at) => ({
    name: at === 0 ? 'header' : nameOf(heads[at - 1]?.[1] ?? ''),
    start: at === 0 ? 0 : start + (heads[at - 1]?.[0].length ?? 0),
    end: starts[at + 1] ?? text.length,
  }));
  const redacted = masks.reduce((masked, mask) => masked.replaceAll(mask, '█'.repeat(mask.length)), text);
  return { text, redacted, sections, pageStarts: [0], hash: 'hash' };
}

const nameOf = (heading: string): string => NAMES.find(([words]) => words.test(heading))?.[1] ?? 'other';

/** One of the invented resumes of test/fixtures/resumes-text. */
export const fixture = (name: string): ResumePaper =>
  paper(readFileSync(new URL(`../../fixtures/resumes-text/${name}.md`, import.meta.url), 'utf8'));
