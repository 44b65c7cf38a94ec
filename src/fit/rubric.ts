import type { Requirement } from './role.ts';

/**
 * The constants of the score, in one place and versioned. They change only with a measured reason, written in docs/decisions.md,
 * and then the version changes with them.
 */
export const RUBRIC = {
  version: '2',
  weights: { must: 3, preferred: 2, bonus: 1 },
  /**
   * So many times its weight, for what the posting turns on (new in 2). Over the graded pairs that were looked at, AUC of good against no
   * 0.950 → 0.977 and Spearman 0.544 → 0.559; × 1.5 takes half of that, × 3 no more that so few pairs could tell.
   */
  core: 2,
  credits: { absent: 0, listed: 0.6, used: 0.85, proven: 1 },
  bands: { excellent: 85, strong: 70, partial: 45 },
} as const;

export const FORMULA = 'score = 100 × Σ (weight × credit) ÷ Σ weight, rounded to a whole number';

/** What a requirement weighs by today's rubric. */
export const weightOf = ({ importance, core }: Pick<Requirement, 'importance' | 'core'>): number =>
  RUBRIC.weights[importance] * (core ? RUBRIC.core : 1);
