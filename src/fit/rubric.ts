/**
 * The constants of the score, in one place and versioned. They change only with a measured reason, written in docs/decisions.md,
 * and then the version changes with them.
 */
export const RUBRIC = {
  version: '1',
  weights: { must: 3, preferred: 2, bonus: 1 },
  credits: { absent: 0, listed: 0.6, used: 0.85, proven: 1 },
  bands: { excellent: 85, strong: 70, partial: 45 },
} as const;

export const FORMULA = 'score = 100 × Σ (weight × credit) ÷ Σ weight, rounded to a whole number';
