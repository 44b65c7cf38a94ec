import type { Person } from '../chat/platform.ts';
import { Problem } from '../chat/problem.ts';
import type { Evaluation } from '../fit/evaluation.ts';
import type { Store } from './store.ts';

/** The person's own evaluation. Throws one and the same Problem for what is gone and for what is somebody else's. */
export async function ownEvaluation(
  store: Pick<Store, 'evaluations'>,
  id: string,
  person: Person,
): Promise<Evaluation> {
  const evaluation = await store.evaluations.get(id, person);
  if (evaluation) return evaluation;
  throw new Problem({
    code: 'evaluation-not-yours',
    title: 'There is no such evaluation of yours',
    detail: 'An evaluation opens only for the person who asked for it, and only while it is kept.',
    next: 'Start a new one with /evaluate.',
  });
}
