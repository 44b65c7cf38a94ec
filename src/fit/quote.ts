import type { Reading } from './evaluation.ts';
import type { Finding, Quote } from './finding.ts';
import type { ResumePaper } from './reader.ts';
import { finderIn, type Range } from './verbatim.ts';

/** Two readable characters are the least a quote can show: "Go", "C#". */
const LEAST = 2;

/**
 * A reading with only those claims that the resume bears out: each quote is replaced by the verbatim slice of the visible text that it
 * names (line breaks and runs of spaces aside), with the place where the slice really stands; a finding without one falls to absent,
 * a judgement without one to ask where it had claimed a quote. For any reader: none is believed.
 */
export function withTrueQuotes(reading: Reading, resume: ResumePaper): Reading {
  const find = rangeFinder(resume);
  const truly = (quotes: readonly Quote[]): Quote[] =>
    quotes.flatMap((quote) => {
      const range = find(quote.text);
      return range ? quoteAt(resume, range) : [];
    });
  return {
    ...reading,
    findings: reading.findings.map((finding) => checked(finding, truly(finding.quotes))),
    judgements: reading.judgements.map((judgement) => {
      const quotes = truly(judgement.quotes);
      const overruled = judgement.quotes.length > 0 && quotes.length === 0 && judgement.verdict !== 'ask';
      return { ...judgement, quotes, ...(overruled ? ({ verdict: 'ask', reason: UNSHOWN } as const) : {}) };
    }),
  };
}

/** The reason of a judgement that nothing bears out. */
export const UNSHOWN = 'Nothing in your resume could be found that settles this.';

const checked = (finding: Finding, quotes: Quote[]): Finding =>
  finding.level === 'absent' || quotes.length === 0
    ? { requirement: finding.requirement, level: 'absent', quotes: [] }
    : { ...finding, quotes };

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
