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

/** A resume from Markdown: "## " begins a section, heading marks go. What is given in `masks` is masked in the redacted text. */
export function paper(markdown: string, masks: readonly string[] = []): ResumePaper {
  const bare = markdown.replace(/^(?:#|###) +/gm, '');
  const heads = [...bare.matchAll(/^## +(.*)$/gm)].map((hit, at) => ({
    name: nameOf(hit[1] ?? ''),
    index: hit.index - at * 3,
  }));
  const text = bare.replace(/^## /gm, '');
  const starts = [0, ...heads.map(({ index }) => index)];
  const sections = starts.map((start, at) => ({
    name: heads[at - 1]?.name ?? 'header',
    start,
    end: starts[at + 1] ?? text.length,
  }));
  const redacted = masks.reduce((masked, mask) => masked.replaceAll(mask, '█'.repeat(mask.length)), text);
  return { text, redacted, sections, pageStarts: [0], hash: 'hash' };
}

const nameOf = (heading: string): string => NAMES.find(([words]) => words.test(heading))?.[1] ?? 'other';

/** One of the invented resumes of test/fixtures/resumes-text. */
export const fixture = (name: string): ResumePaper =>
  paper(readFileSync(new URL(`../../fixtures/resumes-text/${name}.md`, import.meta.url), 'utf8'));
