import { type Card, strong } from '../chat/card.ts';
import type { ProblemText } from '../chat/problem.ts';

/** What happened, what it means, what to do next. Takes a ProblemText; a button opens the form again. */
export function problemCard({ title, detail, next }: ProblemText): Card {
  return {
    title,
    summary: `${title}. ${next}`.replace('..', '.'),
    tone: 'problem',
    blocks: [
      { kind: 'text', line: [detail] },
      { kind: 'text', line: [strong('What to do: '), next] },
      { kind: 'note', line: ['Nothing was scored and nothing was charged.'] },
    ],
    buttons: [{ label: 'Try again', command: 'evaluate', values: {}, opens: 'form', style: 'primary' }],
  };
}
