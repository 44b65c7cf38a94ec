import type { Reading } from './evaluation.ts';
import type { Finding, Quote } from './finding.ts';
import type { ResumePaper } from './reader.ts';

/** Two readable characters are the least a quote can show: "Go", "C#". */
const LEAST = 2;

/**
 * A reading with only those claims that the resume bears out: each quote is replaced by the verbatim slice of the visible text that it
 * names (line breaks and runs of spaces aside), with the place where the slice really stands; a finding without one falls to absent,
 * a judgement without one to ask where it had claimed a quote. For any reader: none is believed.
 */
export function withTrueQuotes(reading: Reading, resume: ResumePaper): Reading {
  const find = finder(resume);
  const truly = (quotes: readonly Quote[]): Quote[] => quotes.flatMap((quote) => find(quote.text) ?? []);
  return {
    findings: reading.findings.map((finding) => checked(finding, truly(finding.quotes))),
    judgements: reading.judgements.map((judgement) => {
      const quotes = truly(judgement.quotes);
      const overruled = judgement.quotes.length > 0 && quotes.length === 0 && judgement.verdict !== 'ask';
      return { ...judgement, quotes, ...(overruled ? ({ verdict: 'ask', reason: UNSHOWN } as const) : {}) };
    }),
  };
}

const UNSHOWN = 'Nothing in your resume could be found that settles this.';

const checked = (finding: Finding, quotes: Quote[]): Finding =>
  finding.level === 'absent' || quotes.length === 0
    ? { requirement: finding.requirement, level: 'absent', quotes: [] }
    : { ...finding, quotes };

/** Finds a quote in the visible text. Masked text shows nothing, so a quote must have readable words in the redacted text too. */
function finder(resume: ResumePaper): (quote: string) => Quote | null {
  const { flat, offsets } = flattened(resume.text);
  return (quote) => {
    const wanted = flattened(quote).flat.trim();
    const at = wanted.length < LEAST ? -1 : flat.indexOf(wanted);
    if (at < 0) return null;
    const start = offsets[at] ?? 0;
    const end = (offsets[at + wanted.length - 1] ?? 0) + 1;
    if ((resume.redacted.slice(start, end).match(/[\p{L}\p{N}]/gu) ?? []).length < LEAST) return null;
    return { text: resume.text.slice(start, end), section: sectionAt(resume, start), page: pageAt(resume, start) };
  };
}

/** Runs of white space as one space, with the offset of each character kept. */
function flattened(text: string): { flat: string; offsets: number[] } {
  const kept: string[] = [];
  const offsets: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const space = /\s/.test(text.charAt(at));
    if (space && kept.at(-1) === ' ') continue;
    kept.push(space ? ' ' : text.charAt(at));
    offsets.push(at);
  }
  return { flat: kept.join(''), offsets };
}

/** The section that holds an offset of the text. */
export const sectionAt = ({ sections }: ResumePaper, at: number): string =>
  sections.find(({ start, end }) => at >= start && at < end)?.name ?? 'other';

/** The page that holds an offset of the text, from 1. */
export const pageAt = ({ pageStarts }: ResumePaper, at: number): number =>
  Math.max(1, pageStarts.findLastIndex((start) => start <= at) + 1);
