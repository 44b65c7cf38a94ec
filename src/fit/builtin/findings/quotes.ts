import type { Quote } from '../../finding.ts';
import { pageAt, sectionAt } from '../../quote.ts';
import type { ResumePaper } from '../../reader.ts';
import type { Evidence } from './evidence.ts';
import type { Match } from './matches.ts';

/** A quote of this length still fits a card and a table row. */
export const LONGEST_QUOTE = 300;

interface Range {
  readonly start: number;
  readonly end: number;
}

/** A verbatim slice of the resume around what was found: the whole statement, or as much of it as fits, cut at words. */
export function quoteOf(resume: ResumePaper, whole: Range, found: Range): Quote {
  const { start, end } = trimmed(
    resume.text,
    whole.end - whole.start > LONGEST_QUOTE ? around(resume.text, whole, found) : whole,
  );
  return { text: resume.text.slice(start, end), section: sectionAt(resume, start), page: pageAt(resume, start) };
}

function around(text: string, whole: Range, found: Range): Range {
  const spare = Math.max(0, LONGEST_QUOTE - (found.end - found.start));
  const from = Math.max(whole.start, found.start - Math.floor(spare / 2));
  const to = Math.min(whole.end, from + LONGEST_QUOTE);
  const space = from === whole.start ? -1 : text.slice(from, found.start).search(/\s/);
  const last = to === whole.end ? -1 : text.slice(found.end, to).search(/\s\S*$/);
  return { start: space < 0 ? from : from + space, end: last < 0 ? to : found.end + last };
}

function trimmed(text: string, { start, end }: Range): Range {
  const raw = text.slice(start, end);
  return { start: start + raw.length - raw.trimStart().length, end: end - (raw.length - raw.trimEnd().length) };
}

/** The statement that holds a match, as the one quote of a judgement. */
export const told = ({ resume, statements }: Evidence, match: Match): Quote[] => [
  quoteOf(resume, statements[match.statement] ?? match, match),
];
