import { Problem } from '../chat/problem.ts';
import { RateLimited, Unreachable } from '../chat/refusal.ts';

/** In a checkout there is no `rolefit`, and without the dashes npm keeps options for itself. */
const CALLED = process.env.npm_lifecycle_event === 'rolefit' ? 'npm run -s rolefit --' : 'rolefit';

export const usageProblem = (detail: string): Problem =>
  new Problem({
    code: 'usage',
    title: 'This command was not understood',
    detail,
    next: `See \`${CALLED} help\` for what there is.`,
  });

/** `path` is shown in quotes, as JSON has them: a name may hold spaces, line breaks and what a terminal obeys. */
export const fileNotFound = (what: string, path: string, cause: string): Problem =>
  new Problem({
    code: 'file-not-found',
    title: `The ${what} could not be opened`,
    detail: `${JSON.stringify(path)}: ${cause}.`,
    next: 'Check the path and try again.',
  });

/** In a terminal whoever asks is whoever configures: what the reader's server refuses is theirs to mend. */
export function mendable(error: unknown): unknown {
  if (error instanceof Unreachable)
    return new Problem({
      code: 'reader-refused',
      title: 'The language model’s server does not serve us',
      detail: `${error.code}. Nothing was scored.`,
      next: 'Correct the settings or the account; `rolefit doctor` looks at them.',
    });
  if (error instanceof RateLimited)
    return new Problem({
      code: 'reader-busy',
      title: 'The language model’s server is busy',
      detail: 'It asks to be left alone for a while. Nothing was scored.',
      next: `Try again in ${Math.ceil(error.afterMs / 1_000)} seconds.`,
    });
  return error;
}
