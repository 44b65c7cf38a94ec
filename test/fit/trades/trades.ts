import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPostingText } from '../../../src/posting/text.ts';
import { asked, documentOf, evaluated } from '../../support/evaluated.ts';

/** Postings and resumes of invented people in six trades; each trade has one who clearly fits, one who half does, one who does not. */
export const TRADES = ['nurse', 'accountant', 'electrician', 'teacher', 'warehouse-lead', 'product-designer'] as const;
/** Written before the reader saw them, and looked at since: the first of the alphabet, and two that fell out of their order. */
export const LOOKED_AT = [
  'account-executive',
  'chef',
  'civil-engineer',
  'customer-support-lead',
  'data-analyst',
  'dental-hygienist',
  'early-childhood-educator',
  'pharmacy-technician',
  'social-worker',
] as const;
/** Of these only the numbers have been looked at: no rule, row or name may be made because of what stands in them. */
export const BLIND = [
  'hotel-front-office-manager',
  'hr-generalist',
  'hvac-technician',
  'insurance-claims-adjuster',
  'laboratory-chemist',
  'marketing-manager',
  'mechanical-engineer',
  'network-administrator',
  'paralegal',
  'truck-driver',
] as const;
/**
 * Told in words of their own: whoever fits best shares the fewest words with the posting. No row or name was made because of what stands in
 * them; the first four were looked at for how jobs, tables and pages are laid out.
 */
export const OTHERWISE = [
  'landscape-gardener',
  'optical-assistant',
  'welder',
  'youth-worker',
  'payroll-administrator',
  'radiographer',
  'security-officer',
  'translator',
] as const;
export const PEOPLE = ['strong', 'middling', 'weak'] as const;

export type Trade = (typeof TRADES | typeof LOOKED_AT | typeof BLIND | typeof OTHERWISE)[number];
export type Who = (typeof PEOPLE)[number];

export const paper = (trade: Trade, name: Who | 'posting'): string =>
  readFileSync(join(import.meta.dirname, trade, `${name}.md`), 'utf8');

export const postingOf = (trade: Trade) => asked(readPostingText(paper(trade, 'posting')));

/** The evaluations of the trade's three people, from who fits best to who fits least. */
export async function evaluationsOf(trade: Trade) {
  const posting = await postingOf(trade);
  return Promise.all(PEOPLE.map((name) => evaluated(posting, documentOf(paper(trade, name)))));
}

/** Two people who differ as much as these do are told apart by at least so many points. */
export const GAP = 5;

/** Whether each stands above the next by the gap. */
export const inOrder = (scores: readonly number[]): boolean =>
  scores.every((score, at) => at === 0 || (scores[at - 1] ?? 0) - score >= GAP);
