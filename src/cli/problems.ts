import { Problem } from '../chat/problem.ts';

export const usageProblem = (detail: string): Problem =>
  new Problem({
    code: 'usage',
    title: 'This command was not understood',
    detail,
    next: 'See `rolefit help` for what there is.',
  });

export const fileNotFound = (what: string): Problem =>
  new Problem({
    code: 'file-not-found',
    title: `The ${what} could not be opened`,
    detail: 'There is no readable file of that name.',
    next: 'Check the path and try again.',
  });
