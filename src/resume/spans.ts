import type { Section } from './resume.ts';

/** A part of a text: offsets of its first character and of the one after its last. */
export type Span = { readonly start: number; readonly end: number };

/** All places where a pattern (with the g flag) stands in a part of the text. */
export const matches = (text: string, pattern: RegExp, { start, end }: Span = { start: 0, end: text.length }): Span[] =>
  Array.from(text.slice(start, end).matchAll(pattern), (match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));

/** Lines of a part of the text, without their line ends. */
export function linesIn(text: string, { start, end }: Span): Span[] {
  return matches(text, /[^\n]+/g, { start, end });
}

export const sliceOf = (text: string, { start, end }: Span): string => text.slice(start, end);

/** The parts of a line between commas, bars, bullets, brackets, dashes with spaces, and wide gaps; trimmed, without empty ones. */
export function segmentsIn(text: string, line: Span): Span[] {
  return matches(text, /(?:(?!\s[|•·–—-]\s|\s{2,})[^,;|•·()[\]\t])+/g, line)
    .map((span) => trimmed(text, span))
    .filter((span) => span.end > span.start);
}

function trimmed(text: string, span: Span): Span {
  const part = sliceOf(text, span);
  const lead = part.length - part.trimStart().replace(/^[-–—#>*]+\s+/, '').length;
  return { start: span.start + lead, end: span.start + part.trimEnd().length };
}

/** Without any heading a whole text would be one header: contact data stands in its first characters. */
const LONGEST_HEADER = 2_000;

/** Where the person speaks of who they are: before the first heading, and under headings like "Contact". */
export const headerOf = (sections: readonly Section[]): Section[] =>
  sections
    .filter(({ name }) => name === 'header')
    .map((section) => ({ ...section, end: Math.min(section.end, section.start + LONGEST_HEADER) }));

const PRESENTED: ReadonlySet<string> = new Set(['header', 'summary', 'other', 'interests']);

/** Where the person speaks of themselves: the header, the summary, and what has no better place. */
export const presentedIn = (sections: readonly Section[]): Section[] => [
  ...headerOf(sections),
  ...sections.filter(({ name }) => name !== 'header' && PRESENTED.has(name)),
];
