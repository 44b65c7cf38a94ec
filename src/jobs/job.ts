import { z } from 'zod';
import type { Band } from '../fit/fit.ts';

/** How far an application is, in the order in which it goes. */
export const STATES = ['saved', 'applied', 'interviewing', 'offer', 'closed'] as const;
export const State = z.enum(STATES);
export type State = z.infer<typeof State>;

/** Whether the person was reminded of a step: not yet, yes, or it could not be brought to them. */
export type Reminded = 'waiting' | 'sent' | 'unsent';

export interface Note {
  readonly at: Date;
  readonly text: string;
}

/** What the person does next, and when they are reminded of it. Each arrangement has an id of its own: another time is another step. */
export interface NextStep {
  readonly id: string;
  readonly what: string;
  readonly at: Date;
  readonly reminded: Reminded;
}

/** One job that a person keeps track of. */
export interface Job {
  readonly id: string;
  readonly state: State;
  readonly title: string | null;
  readonly company: string | null;
  readonly link: string | null;
  /** The posting that it was evaluated by, where it was. */
  readonly postingHash: string | null;
  /** Oldest first. */
  readonly notes: readonly Note[];
  readonly next: NextStep | null;
  readonly savedAt: Date;
  /** When the person last did something with it. */
  readonly touchedAt: Date;
}

/** What a person's latest evaluation says of a job. */
export interface LatestFit {
  readonly evaluation: string;
  readonly at: Date;
  readonly score: number;
  readonly band: Band;
}

export interface Tracked {
  readonly job: Job;
  readonly latest: LatestFit | null;
}

/** Which jobs to list: those in a state, or those whose next step is due. */
export const FILTERS = [...STATES, 'due'] as const;
export const Filter = z.enum(FILTERS);
export type Filter = z.infer<typeof Filter>;

/** A step is due from this long before its time on (milliseconds), and until it is done. */
export const DUE_WITHIN_MS = 24 * 60 * 60_000;

/** Notes of one job at most: the oldest goes for the newest. More than a job search writes, and a row stays small. */
export const MOST_NOTES = 100;

/** The job in another state. One that is closed has nothing left to do: its next step becomes a note. */
export function moved(job: Job, state: State, now: Date): Job {
  if (state === job.state) return job;
  const { next } = job;
  const left = state === 'closed' && next ? { ...noted(job, `Not done: ${next.what}`, now), next: null } : job;
  return { ...left, state, touchedAt: now };
}

export const noted = (job: Job, text: string, now: Date): Job => ({
  ...job,
  notes: [...job.notes, { at: now, text }].slice(-MOST_NOTES),
  touchedAt: now,
});

/** What to do when nothing else was said. */
const FOLLOW_UP = 'Follow up';

/** The job with this next step in place of another; without words it is the same step at another time. */
export function planned(job: Job, step: { id: string; what: string | undefined; at: Date }, now: Date): Job {
  const what = step.what ?? job.next?.what ?? FOLLOW_UP;
  return { ...job, next: { id: step.id, what, at: step.at, reminded: 'waiting' }, touchedAt: now };
}

/** The job with this step done, which is noted; another step stays as it is. */
export function stepDone(job: Job, step: string, now: Date): Job {
  const { next } = job;
  return next?.id === step ? { ...noted(job, `Done: ${next.what}`, now), next: null } : job;
}
