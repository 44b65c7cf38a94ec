import type { Tracked } from './job.ts';
import { tableDay, tableTime } from './shown.ts';

const COLUMNS = [
  'Role',
  'Company',
  'State',
  'Link',
  'Saved',
  'Last activity',
  'Fit',
  'Match',
  'Evaluated',
  'Next step',
  'When',
  'Time zone',
  'Notes',
];

/** All that is kept of these jobs as rows of cells, under a row of names. Times are those of the zone. */
export const tableOf = (tracked: readonly Tracked[], zone: string): string[][] => [
  COLUMNS,
  ...tracked.map(({ job, latest }) => [
    job.title ?? '',
    job.company ?? '',
    job.state,
    job.link ?? '',
    tableDay(job.savedAt, zone),
    tableDay(job.touchedAt, zone),
    latest ? String(latest.score) : '',
    latest?.band ?? '',
    latest ? tableDay(latest.at, zone) : '',
    job.next?.what ?? '',
    job.next ? tableTime(job.next.at, zone) : '',
    zone,
    job.notes.map(({ at, text }) => `${tableDay(at, zone)} ${text}`).join('\n'),
  ]),
];
