import { NUMBER_WORDS } from '../grammar.ts';
import type { Month, Span } from './dates.ts';
import type { Evidence } from './evidence.ts';

/**
 * What "present" means to this version of the reader, as a month: November 2026. The clock of the machine would make the same papers
 * give another number tomorrow, so "present" is this month or the latest one that the resume itself names, whichever is later.
 * It moves with the reader's version.
 */
export const PRESENT_MONTH: Month = 2026 * 12 + 10;

const MONTHS_A_YEAR = 12;

/** Years of dated work, overlapping jobs counted once; null when no job carries dates. `only`: indexes of the entries to count. */
export function yearsOfWork(evidence: Evidence, only?: ReadonlySet<number>): number | null {
  const present = presentOf(evidence);
  const jobs = evidence.entries.flatMap(({ section, spans }, index) =>
    section === 'experience' && (only === undefined || only.has(index)) ? spans : [],
  );
  return jobs.length === 0 ? null : monthsCovered(jobs, present) / MONTHS_A_YEAR;
}

/** A job that ended so many months ago is still what somebody does. */
const RECENT_MONTHS = 24;

/** True for the job of an entry that goes on or ended lately; without any dates the first one told is the latest. */
export function isRecent(evidence: Evidence, entry: number): boolean {
  const spans = evidence.entries[entry]?.spans ?? [];
  if (spans.length === 0) return evidence.entries.findIndex(({ section }) => section === 'experience') === entry;
  return spans.some(({ until }) => until === null || until + RECENT_MONTHS >= presentOf(evidence));
}

function presentOf({ entries }: Evidence): Month {
  const named = entries
    .filter(({ section }) => section !== 'education')
    .flatMap(({ spans }) => spans.map(({ from, until }) => (until === null ? from : until - 1)));
  return Math.max(PRESENT_MONTH, ...named);
}

/** Months in which at least one of the spans runs. */
export function monthsCovered(spans: readonly Span[], present: Month): number {
  const ordered = spans
    .map(({ from, until }) => ({ from, until: until ?? present + 1 }))
    .sort((one, other) => one.from - other.from);
  let covered = 0;
  let reached = 0;
  for (const { from, until } of ordered) {
    covered += Math.max(0, until - Math.max(from, reached));
    reached = Math.max(reached, until);
  }
  return covered;
}

/** A statement of one's own years: "8 years of payments experience". */
export interface Claim {
  readonly years: number;
  readonly start: number;
  readonly end: number;
}

const CLAIM = new RegExp(
  `\\b(\\d{1,2}|${[...NUMBER_WORDS.keys()].join('|')})\\s?\\+?(?:\\s*[-–]\\s*\\d{1,2})?\\s*\\+?[\\s-]*(?:years?|yrs?)\\b(?!\\s*(?:old|ago))`,
  'gi',
);

/** The years a text claims. */
export function claimsIn(text: string): Claim[] {
  return [...text.matchAll(CLAIM)].map((hit) => {
    const raw = (hit[1] ?? '').toLowerCase();
    return { years: NUMBER_WORDS.get(raw) ?? Number(raw), start: hit.index, end: hit.index + hit[0].length };
  });
}

/** Rounding and a job left out explain a year; more is a contradiction. */
const LENIENCE = 1;

/** True when the dates do not contradict a claim. Without dates nothing supports it. */
export function isBorneOut(evidence: Evidence, years: number): boolean {
  const total = yearsOfWork(evidence);
  return total !== null && total + LENIENCE >= years;
}
