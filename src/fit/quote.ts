import type { Quote } from './finding.ts';
import type { ResumePaper } from './reader.ts';
import { finderIn, type Range } from './verbatim.ts';

/** Two readable characters are the least a quote can show: "Go", "C#". */
const LEAST = 2;

/** The reason of a judgement that nothing bears out. */
export const UNSHOWN = 'Nothing in your resume could be found that settles this.';

/** Finds words in the visible text, or as the redacted one shows them. Masked text shows nothing, so they must hold readable characters beside it. */
export function rangeFinder({ text, redacted }: ResumePaper): (words: string) => Range | null {
  const [visible, masked] = [finderIn(text), finderIn(redacted)];
  return (words) => {
    const range = visible(words) ?? masked(words);
    if (range === null) return null;
    const readable = redacted.slice(range.start, range.end).match(/[\p{L}\p{N}]/gu) ?? [];
    return readable.length < LEAST ? null : range;
  };
}

/** The verbatim slice of the visible text, with its place. */
export const quoteAt = (resume: ResumePaper, { start, end }: Range): Quote => ({
  text: resume.text.slice(start, end),
  section: sectionAt(resume, start),
  page: pageAt(resume, start),
});

/** The section that holds an offset of the text. */
export const sectionAt = ({ sections }: ResumePaper, at: number): string =>
  sections.find(({ start, end }) => at >= start && at < end)?.name ?? 'other';

/** The page that holds an offset of the text, from 1. */
export const pageAt = ({ pageStarts }: ResumePaper, at: number): number =>
  Math.max(1, pageStarts.findLastIndex((start) => start <= at) + 1);
