import type { Card } from '../chat/card.ts';
import type { Evaluation } from '../fit/evaluation.ts';
import { asideOf, asked, type Opening } from './progress.ts';
import { inOneLine, roleName, TONES } from './words.ts';

/** What the opening message becomes when the card is there: its summary in one line. */
export const endingCard = (
  { title, summary, tone }: Pick<Card, 'title' | 'summary' | 'tone'>,
  opening: Opening,
): Card => ({
  title,
  summary,
  tone,
  blocks: [{ kind: 'text', line: [summary] }, ...asked(opening), ...asideOf(opening)],
  buttons: [],
});

/** The same for an evaluation. */
export const summaryCard = (evaluation: Evaluation, opening: Opening): Card =>
  endingCard(
    { title: roleName(evaluation), summary: inOneLine(evaluation), tone: TONES[evaluation.fit.band] },
    opening,
  );
