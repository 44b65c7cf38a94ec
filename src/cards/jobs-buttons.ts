import type { Button } from '../chat/card.ts';
import type { Filter, Job, NextStep, State } from '../jobs/job.ts';
import { jobName, STATE_WORDS } from './jobs-words.ts';

export const openButton = (job: Job, label: string): Button => ({
  label,
  command: 'job',
  values: { job: job.id },
  opens: 'answer',
  style: 'plain',
  description: jobName(job),
});

export const doneButton = (job: string, { id, what }: NextStep): Button => ({
  label: 'Done',
  command: 'job',
  values: { job, done: id },
  opens: 'answer',
  style: 'primary',
  description: what,
});

/** The form for the next step; the person's time zone stands in it already, where it is known. */
export const stepButton = (job: string, zone: string | undefined, label: string): Button => ({
  label,
  command: 'job-next',
  values: { job, ...(zone !== undefined && { zone }) },
  opens: 'form',
  style: 'plain',
  description: 'What to do next, and when to be reminded of it',
});

export const moveButton = (job: string, to: State): Button => ({
  label: `→ ${STATE_WORDS[to]}`,
  command: 'job',
  values: { job, to },
  opens: 'answer',
  style: 'plain',
  description: `Marks this job as ${STATE_WORDS[to].toLowerCase()}`,
});

export const noteButton = (job: string): Button => ({
  label: 'Add a note',
  command: 'job-note',
  values: { job },
  opens: 'form',
  style: 'plain',
});

export const evaluationButton = (evaluation: string): Button => ({
  label: 'Show the evaluation',
  command: 'show',
  values: { evaluation },
  opens: 'answer',
  style: 'plain',
});

/** The form for an evaluation; the posting of a job that has a link is given by that. */
export const evaluateButton = ({ id, link }: Job): Button => ({
  label: 'Evaluate',
  command: 'evaluate',
  values: link === null ? {} : { saved: id },
  opens: 'form',
  style: 'plain',
  description: 'How well your resume answers this posting',
});

export const removeButton = (job: string): Button => ({
  label: 'Remove',
  command: 'job-remove',
  values: { job },
  opens: 'form',
  style: 'quiet',
  description: 'Removes this job with its notes and its reminder',
});

export const listButton = (
  label: string,
  values: { show?: Filter; after?: string },
  style: Button['style'],
): Button => ({
  label,
  command: 'jobs',
  values,
  opens: 'answer',
  style,
});

export const SAVE: Button = {
  label: 'Save a job',
  command: 'jobs',
  values: {},
  opens: 'form',
  style: 'primary',
  description: 'Opens a form for its link or its title',
};

export const EXPORT: Button = {
  label: 'Export',
  command: 'job-export',
  values: {},
  opens: 'answer',
  style: 'plain',
  description: 'All your jobs as a table (CSV), by a link for you alone',
};
