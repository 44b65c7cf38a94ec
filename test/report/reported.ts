import type { Kept } from '../../src/cards/evaluations.ts';
import { evaluate } from '../../src/fit/evaluate.ts';
import type { Evaluation, Reading } from '../../src/fit/evaluation.ts';
import type { Reported } from '../../src/report/report.ts';
import { posting, resume } from '../fit/arbitrary.ts';
import { james, priya, role } from '../fixtures/article/by-hand.ts';

/** An evaluation of the article's role. */
export const evaluated = (reading: Reading): Evaluation =>
  evaluate({ posting: { ...posting, hash: role.postingHash }, resume }, role, reading);

const check = (id: string, reading: Reading, day: number): Kept => ({
  id,
  at: new Date(Date.UTC(2026, 10, day, 9, 30)),
  evaluation: evaluated(reading),
});

/** A person's second check of the article's posting, as its report is made of. */
export function reportedTwice(changes: Partial<Reported> = {}): Reported {
  const [first, second] = [check('e1', james, 12), check('e2', priya, 20)];
  return {
    evaluation: second.evaluation,
    checks: [first, second],
    token: { evaluation: 'e2', until: Date.UTC(2026, 10, 27, 9, 30) / 1_000, key: 'k' },
    openings: { count: 0, last: null },
    ...changes,
  };
}
