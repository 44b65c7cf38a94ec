import type { Card } from '../chat/card.ts';

/** After feedback. */
export const thanksCard: Card = {
  title: 'Thank you',
  summary: 'Thank you. Whoever runs Rolefit here can read it.',
  tone: 'plain',
  blocks: [{ kind: 'text', line: ['Whoever runs Rolefit here can read it, to make it better. It moves no score.'] }],
  buttons: [],
};
