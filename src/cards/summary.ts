import type { Card } from '../chat/card.ts';
import type { Evaluation } from '../fit/evaluation.ts';
import { asideOf, asked, type Opening } from './progress.ts';
import { inOneLine, roleName, TONES } from './words.ts';

/** What the opening message becomes when the card is there: one line. */
export function summaryCard(evaluation: Evaluation, opening: Opening): Card {
  const summary = inOneLine(evaluation);
  return {
    title: roleName(evaluation),
    summary,
    tone: TONES[evaluation.fit.band],
    blocks: [{ kind: 'text', line: [summary] }, ...asked(opening), ...asideOf(opening)],
    buttons: [],
  };
}
