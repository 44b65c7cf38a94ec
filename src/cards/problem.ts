import { type Card, strong } from '../chat/card.ts';
import type { ProblemText } from '../chat/problem.ts';
import type { Work } from './progress.ts';

/** What happened, what it means, what to do next. Takes a ProblemText; a button opens the form of the work again. */
export function problemCard({ title, detail, next }: ProblemText, work: Work = 'evaluate'): Card {
  return {
    title,
    summary: `${title}. ${next}`.replace('..', '.'),
    tone: 'problem',
    blocks: [
      { kind: 'text', line: [detail] },
      { kind: 'text', line: [strong('What to do: '), next] },
      { kind: 'note', line: ['Nothing was scored and nothing was charged.'] },
    ],
    buttons: [{ label: 'Try again', command: work, values: {}, opens: 'form', style: 'primary' }],
  };
}
