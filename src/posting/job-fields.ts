import { postingHash } from './hash.ts';
import { oddities } from './oddities.ts';
import type { Posting } from './posting.ts';
import { refuseLongText } from './size.ts';

/** What a source says of a job, as plain text; null for what it does not say. */
export interface JobFields {
  readonly title: string | null;
  readonly company: string | null;
  readonly location: string | null;
  readonly text: string;
  /** The time (milliseconds) until which applications are taken. */
  readonly validThrough: number | null;
  /** The day of posting, YYYY-MM-DD. */
  readonly postedAt: string | null;
  readonly workplace: Workplace | null;
  /** Whether the source's own field for pay is filled; null when it has no such field. */
  readonly saysPay: boolean | null;
  /** Whether the site shows it in its list of jobs; null when nobody says. */
  readonly isListed: boolean | null;
}
export type Workplace = 'remote' | 'hybrid' | 'office';

export const NO_FIELDS: Omit<JobFields, 'text'> = Object.freeze({
  title: null,
  company: null,
  location: null,
  validThrough: null,
  postedAt: null,
  workplace: null,
  saysPay: null,
  isListed: null,
});

export interface PostingSource {
  readonly url: string | null;
  /** How it was read: see `Posting.source`. */
  readonly source: string;
  readonly now: Date;
}

/**
 * The posting that the fields make.
 * @throws Problem posting-too-large
 */
export function postingOf(fields: JobFields, { url, source, now }: PostingSource): Posting {
  const { title, company, location, text, validThrough, postedAt } = fields;
  refuseLongText(text);
  return {
    url,
    source,
    title,
    company,
    location,
    text,
    hash: postingHash({ title, company, text }),
    open: validThrough === null || validThrough >= now.getTime(),
    postedAt,
    oddities: oddities(fields, now),
  };
}

/** A date in any spelling of ISO 8601 (or milliseconds) as its day, as it stands in the source's own time zone. */
export function dayOf(value: unknown): string | null {
  if (typeof value === 'number' && Number.isFinite(value)) return dayOf(safeIso(value));
  const day = typeof value === 'string' ? /^\s*(\d{4}-\d{2}-\d{2})(?!\d)/.exec(value)?.[1] : undefined;
  return day !== undefined && !Number.isNaN(Date.parse(day)) ? day : null;
}

const safeIso = (milliseconds: number): string =>
  Math.abs(milliseconds) < 8.64e15 ? new Date(milliseconds).toISOString() : '';

/** The time that a text names, in milliseconds; a day alone lasts to its end. */
export function timeOf(value: unknown): number | null {
  if (typeof value !== 'string') return null;
  const time = Date.parse(/^\d{4}-\d{2}-\d{2}$/.test(value.trim()) ? `${value.trim()}T23:59:59Z` : value);
  return Number.isNaN(time) ? null : time;
}

/** A word for the place of work as sites write it. */
export function workplaceOf(value: unknown): Workplace | null {
  if (typeof value !== 'string') return null;
  const word = value.toLowerCase().replace(/[^a-z]/g, '');
  if (/hybrid/.test(word)) return 'hybrid';
  if (/remote|telecommute/.test(word)) return 'remote';
  return /onsite|inoffice|inperson/.test(word) ? 'office' : null;
}
