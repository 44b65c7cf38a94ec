import { type Button, type Card, type Item, strong } from '../chat/card.ts';
import type { Evaluation } from '../fit/evaluation.ts';
import { inOneLine, roleName } from './words.ts';

export interface Kept {
  readonly id: string;
  readonly at: Date;
  readonly evaluation: Evaluation;
}

/** The person's latest evaluations, newest first, each with a button that opens it. */
export const evaluationsCard = (kept: readonly Kept[]): Card => ({
  title: 'Your latest evaluations',
  summary: kept.length === 0 ? NONE : `The latest: ${kept.map(({ evaluation }) => roleName(evaluation)).join('; ')}.`,
  tone: 'plain',
  blocks: [
    kept.length === 0 ? { kind: 'text', line: [NONE] } : { kind: 'list', ordered: true, items: kept.map(itemOf) },
  ],
  buttons: [...kept.map(opens), EVALUATE],
});

const NONE = 'There are none yet.';

export const itemOf = ({ at, evaluation }: Kept): Item => ({
  line: [strong(roleName(evaluation)), ` · ${inOneLine(evaluation)} ${at.toISOString().slice(0, 10)}`],
});

export const opens = ({ id, evaluation }: Kept, index: number): Button => ({
  label: `Open ${index + 1}`,
  command: 'show',
  values: { evaluation: id },
  opens: 'answer',
  style: 'plain',
  description: `${roleName(evaluation)}, ${evaluation.fit.score} of 100`,
});

export const EVALUATE: Button = {
  label: 'Evaluate',
  command: 'evaluate',
  values: {},
  opens: 'form',
  style: 'primary',
  description: 'Opens the form for a new evaluation',
};
