import { Problem } from '../chat/problem.ts';
import { Away, RateLimited, Unreachable } from '../chat/refusal.ts';
import type { JobDefinition, JobGiven } from './job.ts';

/** What a run is told of its place among the attempts. */
export interface Attempt {
  readonly last: boolean;
  readonly reference: string;
}

/**
 * The one failure policy. A Problem is shown and ends the job. A platform that wants to be left alone is left alone, and records that
 * are away are waited for.
 * Anything else is thrown on, so that the queue retries; on the last attempt, and where trying again is no use, the apology comes first.
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
    if (error instanceof RateLimited || error instanceof Away) throw error;
    if (attempt.last || error instanceof Unreachable) await definition.onGiveUp(given, attempt.reference);
    throw error;
  }
}

/**
 * The fault as the queue may keep it: its kind, code and place. A message can quote what was being read, and queues are
 * readable by whoever runs them.
 */
export function wordless(error: unknown): Error {
  const kept = new Error('not kept: see the log');
  if (!(error instanceof Error)) return Object.assign(kept, { stack: typeof error });
  const frames = (error.stack ?? '')
    .replace(error.message, '')
    .split('\n')
    .filter((line) => line.startsWith('    at '));
  const code = 'code' in error ? { code: String(error.code) } : {};
  return Object.assign(kept, { name: error.name, stack: [error.name, ...frames].join('\n'), ...code });
}

/** What a person can quote and an operator can find: the first part of the job's id. */
export const referenceOf = (jobId: string): string => jobId.slice(0, 8).toUpperCase();
