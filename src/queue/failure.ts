import { Problem } from '../chat/problem.ts';
import type { JobDefinition, JobGiven } from './job.ts';

/** What a run is told of its place among the attempts. */
export interface Attempt {
  readonly last: boolean;
  readonly reference: string;
}

/**
 * The one failure policy. A Problem is shown and ends the job. Anything else is thrown on, so that the queue retries;
 * on the last attempt the apology comes first.
 */
export async function runJob<Data, S>(
  definition: JobDefinition<Data, S>,
  given: JobGiven<Data, S>,
  attempt: Attempt,
): Promise<void> {
  try {
    await definition.run(given);
  } catch (error) {
    if (error instanceof Problem) return definition.onProblem(given, error.text);
    if (attempt.last) await definition.onGiveUp(given, attempt.reference);
    throw error;
  }
}

/** What a person can quote and an operator can find: the first part of the job's id. */
export const referenceOf = (jobId: string): string => jobId.slice(0, 8).toUpperCase();
