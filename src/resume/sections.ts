import { headingText, sectionOf } from './headings.ts';
import type { Section, SectionName } from './resume.ts';

/** An unknown markdown heading of these levels opens a section of its own; deeper ones are entries. */
const MARKDOWN_HEADING = /^#{1,2}\s+\S/;

/**
 * Parts a text into sections by its headings. Sections follow each other without gaps from 0 to the end; what stands before the first heading is 'header'.
 */
export function sectionsOf(text: string): Section[] {
  const sections: Section[] = [{ name: 'header', heading: null, start: 0, end: text.length }];
  const often = repeatedHeadings(text);
  for (const { line, start } of linesWithOffsets(text)) {
    const name = sectionOf(line) ?? unknownHeading(line, sections.length);
    const last = sections.at(-1);
    if (name === null || last === undefined) continue;
    if (WITHIN_WORK.has(name) && WORK.has(last.name) && often.has(headingText(line))) continue;
    last.end = start;
    sections.push({ name, heading: headingText(line), start, end: text.length });
  }
  return sections.filter((section) => section.end > section.start);
}

/** "Key achievements" or "Technologies" under each job are parts of it. */
const WORK: ReadonlySet<SectionName> = new Set(['experience', 'projects']);
const WITHIN_WORK: ReadonlySet<SectionName> = new Set(['awards', 'skills', 'projects', 'summary']);

function repeatedHeadings(text: string): Set<string> {
  const headings = text.split('\n').flatMap((line) => (sectionOf(line) === null ? [] : [headingText(line)]));
  return new Set(headings.filter((heading, index) => headings.indexOf(heading) !== index));
}

/** The first "# Jane Doe" of a markdown file is the name, not a section. */
function unknownHeading(line: string, found: number): SectionName | null {
  if (!MARKDOWN_HEADING.test(line)) return null;
  return line.startsWith('# ') && found === 1 ? null : 'other';
}

function* linesWithOffsets(text: string): Generator<{ readonly line: string; readonly start: number }> {
  let start = 0;
  for (const line of text.split('\n')) {
    yield { line, start };
    start += line.length + 1;
  }
}
