import type { Card } from '../chat/card.ts';

/** After somebody said which score they would give. */
export function opinionCard(said: number, ours: number): Card {
  const both = said === ours ? `You and Rolefit both say ${said}.` : `You say ${said}, Rolefit says ${ours}.`;
  return {
    title: 'Thank you',
    summary: `Thank you. ${both}`,
    tone: 'plain',
    blocks: [
      {
        kind: 'text',
        line: [`${both} It moves no score; whoever runs Rolefit here sees how far people and it are apart.`],
      },
    ],
    buttons: [],
  };
}
