import { type Card, link, strong } from '../chat/card.ts';
import type { Evaluation } from '../fit/evaluation.ts';
import { roleName, TONES } from './words.ts';

/** The way to the full report, for its owner alone: the link never stands on a card that others see. */
export function reportCard(evaluation: Evaluation, { href, until }: { href: string; until: Date }): Card {
  return {
    title: `Full report · ${roleName(evaluation)}`,
    summary: 'The link to your full report is here, for you alone.',
    tone: TONES[evaluation.fit.band],
    blocks: [
      { kind: 'text', line: [link('Open your full report', href)] },
      {
        kind: 'text',
        line: [
          'Every requirement with the posting’s words beside your own, the points, the advice, the receipt and how your score moved. It prints well.',
        ],
      },
      {
        kind: 'note',
        line: [
          strong('Keep the link to yourself: '),
          `whoever has it can read the report. It opens until ${until.toISOString().slice(0, 10)}, and you can close it on the report itself.`,
        ],
      },
    ],
    buttons: [],
  };
}
