import type { Card } from '../chat/card.ts';

/** The same card, for somebody to whom it came directly because its own place does not take it. */
export const directly = (card: Card): Card => ({
  ...card,
  blocks: [
    ...card.blocks,
    {
      kind: 'note',
      line: [
        'This came to you directly: where you asked, Rolefit can post no more, or what could be answered there is gone.',
      ],
    },
  ],
});
