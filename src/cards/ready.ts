import type { Card } from '../chat/card.ts';

/** Stands in a place that others see, for a card that only one person may see: the button opens it for them. `id` is the evaluation's. */
export const readyCard = (id: string): Card => ({
  title: 'Your evaluation is ready',
  summary: 'Your evaluation is ready.',
  tone: 'plain',
  blocks: [{ kind: 'text', line: ['It opens for whoever asked for it, and for nobody else.'] }],
  buttons: [
    {
      label: 'Open my evaluation',
      command: 'show',
      values: { evaluation: id },
      opens: 'answer',
      style: 'primary',
      description: 'Shows the card to you alone',
    },
  ],
});
