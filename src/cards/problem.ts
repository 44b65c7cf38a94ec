import { type Card, strong } from '../chat/card.ts';
import type { ProblemText } from '../chat/problem.ts';
import type { Work } from './progress.ts';

/** What happened, what it means, what to do next: said at once, beside the form or button that it is about. */
export const saidCard = ({ title, detail, next }: ProblemText): Card => ({
  title,
  summary: `${title}. ${next}`.replace('..', '.'),
  tone: 'problem',
  blocks: [
    { kind: 'text', line: [detail] },
    { kind: 'text', line: [strong('What to do: '), next] },
  ],
  buttons: [],
});

/** The end of a work that was under way: its card, with a button that opens its form again. */
export function problemCard(problem: ProblemText, work: Work = 'evaluate'): Card {
  const said = saidCard(problem);
  return {
    ...said,
    blocks: [...said.blocks, { kind: 'note', line: ['Nothing was scored and nothing was charged.'] }],
    buttons: [{ label: 'Try again', command: work, values: {}, opens: 'form', style: 'primary' }],
  };
}
