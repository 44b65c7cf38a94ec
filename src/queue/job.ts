import { z } from 'zod';
import type { ProblemText } from '../chat/problem.ts';

/** What whoever adds a job has to know of it. Data holds ids only: queues are readable by whoever runs them. */
export interface JobKind<Data = unknown> {
  readonly name: string;
  /** Checked when the job is added and again when it runs: a queue is a boundary. */
  readonly data: z.ZodType<Data>;
  /** Runs altogether, with exponential backoff between them. */
  readonly attempts: number;
}

/** Four runs wait 1 + 2 + 4 s between them: longer than a hiccup, short enough for somebody who waits. */
export const EVALUATE: JobKind<{ request: string }> = {
  name: 'evaluate',
  data: z.object({ request: z.string() }),
  attempts: 4,
};

/**
 * A reminder of a step, when its time has come. Thirteen runs wait a little over an hour in all: a platform's outage is ridden out, and
 * a reminder that comes later than that is one of something that is over.
 */
export const REMIND: JobKind<{ step: string }> = {
  name: 'remind',
  data: z.object({ step: z.string() }),
  attempts: 13,
};

/** What an evaluation takes, several times over: the same patience for it. */
export const COMPARE: JobKind<{ request: string }> = { ...EVALUATE, name: 'compare' };

export const XRAY: JobKind<{ request: string }> = { ...EVALUATE, name: 'xray' };

const CutOff = z.object({
  word: z.string(),
  platform: z.string(),
  person: z.string(),
  command: z.string(),
  since: z.number(),
});
export type CutOff = z.infer<typeof CutOff>;

/** Word of a command that is being taken in, for the case that the process dies over it; as patient as a reminder. */
export const CUT_OFF: JobKind<CutOff> = { name: 'cut-off', data: CutOff, attempts: REMIND.attempts };

/** Comes again by itself, so it is never retried. */
export const SWEEP: JobKind<Record<string, never>> = { name: 'sweep', data: z.object({}), attempts: 1 };

/** Comes again by itself too. */
export const RETAIN: JobKind<Record<string, never>> = { name: 'retain', data: z.object({}), attempts: 1 };

/** Comes again by itself too. */
export const COLLECT: JobKind<Record<string, never>> = { name: 'collect', data: z.object({}), attempts: 1 };

/** Every kind there is. */
export const KINDS: readonly Pick<JobKind, 'name' | 'attempts'>[] = [
  ...[EVALUATE, COMPARE, XRAY, REMIND, CUT_OFF],
  ...[SWEEP, RETAIN, COLLECT],
];

export interface JobGiven<Data, S> {
  readonly data: Data;
  readonly services: S;
  /** Aborted when the worker gives the job up. */
  readonly signal: AbortSignal;
}

/** How a kind of job is done. */
export interface JobDefinition<Data, S> extends JobKind<Data> {
  /** Jobs of this kind at once in one process. */
  readonly concurrency: number;
  run(given: JobGiven<Data, S>): Promise<void>;
  /** The person can mend it: tell them. The job ends; it is not retried. */
  onProblem(given: JobGiven<Data, S>, problem: ProblemText): Promise<void>;
  /** The last attempt failed by our fault: apologise under the reference. May be called again; must do its work once. */
  onGiveUp(given: JobGiven<Data, S>, reference: string): Promise<void>;
}

export const defineJob = <Data, S>(definition: JobDefinition<Data, S>): JobDefinition<Data, S> => definition;
