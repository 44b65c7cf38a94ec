import type { ProblemText } from '../chat/problem.ts';

/** A Problem as the child throws it. `Problem` itself comes with a schema library, which would double the child's way to a text file. */
export class Refusal extends Error {
  readonly text: ProblemText;
  constructor(text: ProblemText) {
    super(`${text.code}: ${text.title}`);
    this.text = text;
  }
}
