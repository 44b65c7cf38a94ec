import { z } from 'zod';

/** What a person is told when they can mend it themselves. */
export const ProblemText = z.object({
  /** Stable and kebab-case: outside tools branch on it. */
  code: z.string(),
  /** What happened, in a few words. */
  title: z.string(),
  /** What it means for the person. */
  detail: z.string(),
  /** What to do next. */
  next: z.string(),
});
export type ProblemText = z.infer<typeof ProblemText>;

/** An error the person can act on: shown as it is, never retried, never charged. Anything else is our fault. */
export class Problem extends Error {
  readonly text: ProblemText;
  /** The option that it is about, where a form can say it beside the field. */
  readonly option: string | undefined;
  constructor(text: ProblemText, option?: string) {
    super(`${text.code}: ${text.title}`);
    this.name = 'Problem';
    this.text = text;
    this.option = option;
  }
}

/** Runs the check; a Problem that it throws is then about this option. */
export function aboutOption(option: string, check: () => void): void {
  try {
    check();
  } catch (error) {
    throw error instanceof Problem ? new Problem(error.text, option) : error;
  }
}
