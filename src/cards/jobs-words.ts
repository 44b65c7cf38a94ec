import type { Job, LatestFit, NextStep, State } from '../jobs/job.ts';
import { shownTime } from '../jobs/shown.ts';
import { BANDS } from './words.ts';

export const STATE_WORDS: Record<State, string> = {
  saved: 'Saved',
  applied: 'Applied',
  interviewing: 'Interviewing',
  offer: 'Offer',
  closed: 'Closed',
};

/** Where nobody named a time zone. */
export const zoneOr = (zone: string | undefined): string => zone ?? 'UTC';

/** "Backend Engineer · Stripe"; of a job that has only a link, where that leads. */
export function jobName({ title, company, link }: Pick<Job, 'title' | 'company' | 'link'>): string {
  const parts = [title, company].filter((part) => part !== null && part.trim() !== '');
  return parts.join(' · ') || placeOf(link) || 'This job';
}

/** "jobs.example.com/123". */
function placeOf(link: string | null): string | undefined {
  const url = link === null ? null : URL.parse(link);
  return url ? `${url.host.replace(/^www\./, '')}${url.pathname.replace(/\/$/, '')}` : undefined;
}

/** "78 of 100, strong match, 2026-11-20". */
export const fitWords = ({ score, band, at }: LatestFit): string =>
  `${score} of 100, ${BANDS[band].toLowerCase()}, ${at.toISOString().slice(0, 10)}`;

/** "Call the recruiter, Fri 4 Dec 2026, 10:00"; what is over says so. */
export const stepWords = ({ what, at }: NextStep, zone: string, now: Date): string =>
  `${what}, ${at < now ? 'was due ' : ''}${shownTime(at, zone)}`;
