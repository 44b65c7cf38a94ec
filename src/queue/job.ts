import type { z } from 'zod';
import type { ProblemText } from '../chat/problem.ts';

export interface JobGiven<Data, S> {
  readonly data: Data;
  readonly services: S;
  /** Aborted when the worker gives the job up. */
  readonly signal: AbortSignal;
}

/** One kind of job. Data holds ids only: queues are readable by whoever runs them. */
export interface JobDefinition<Data = unknown, S = unknown> {
  readonly name: string;
  /** Checked when the job is added and again when it runs: a queue is a boundary. */
  readonly data: z.ZodType<Data>;
  /** Runs altogether, with exponential backoff between them. */
  readonly attempts: number;
  /** Jobs of this kind at once in one process. */
  readonly concurrency: number;
  run(given: JobGiven<Data, S>): Promise<void>;
  /** The person can mend it: tell them. The job ends; it is not retried. */
  onProblem(given: JobGiven<Data, S>, problem: ProblemText): Promise<void>;
  /** The last attempt failed by our fault: apologise under the reference. Called again if it throws; must do its work once. */
  onGiveUp(given: JobGiven<Data, S>, reference: string): Promise<void>;
}

export const defineJob = <Data, S>(definition: JobDefinition<Data, S>): JobDefinition<Data, S> => definition;
