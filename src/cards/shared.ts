import { type Card, mention, strong } from '../chat/card.ts';
import type { Person } from '../chat/platform.ts';
import type { Evaluation } from '../fit/evaluation.ts';
import type { Fit } from '../fit/fit.ts';
import { atMost, BANDS, inOneLine, readerName, roleName, scoreAlt, TONES } from './words.ts';

/** What a person shows to others: the score, the role and what matched. Nothing that is missing, no condition, no advice, no quote. */
export function sharedCard(evaluation: Evaluation, person: Person, picture?: string): Card {
  const { fit, strengths, engine } = evaluation;
  const label = BANDS[fit.band];
  const shown = withoutCeiling(fit);
  return {
    title: roleName(evaluation),
    summary: inOneLine(evaluation),
    tone: TONES[fit.band],
    blocks: [
      { kind: 'text', line: ['Shared by ', mention(person)] },
      { kind: 'score', value: fit.score, label, alt: scoreAlt(shown), ...(picture && { picture }) },
      { kind: 'facts', facts: [{ label: 'Matched', value: [strong(`${fit.matched} of ${fit.total}`)] }] },
      ...(strengths.length > 0
        ? ([
            { kind: 'heading', text: 'Matches' },
            { kind: 'text', line: [atMost(strengths.map((strength) => strength.label))] },
          ] as const)
        : []),
      {
        kind: 'note',
        line: [`Fit estimate by ${readerName(engine)}. Employers' systems do not use this number.`],
      },
    ],
    buttons: [],
  };
}

/** What others see of a fit: not what editing could show, which tells of what is missing. */
export const withoutCeiling = (fit: Fit): Fit => ({ ...fit, ceiling: fit.score });

/** For the person who shared. */
export const sharedNote: Card = {
  title: 'Shared',
  summary: 'Your card is posted here, once.',
  tone: 'plain',
  blocks: [
    {
      kind: 'text',
      line: [
        'Your card is posted: the score, the role and what matched. Nothing that is missing, no advice, no quote.',
      ],
    },
  ],
  buttons: [],
};
