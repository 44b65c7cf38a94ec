import type { Person, Place } from '../chat/platform.ts';
import { Problem } from '../chat/problem.ts';
import type { Evaluation } from '../fit/evaluation.ts';
import type { Request } from './request.ts';
import type { Opened } from './schema.ts';
import type { Store } from './store.ts';

/** The person's own evaluation. Throws one and the same Problem for what is gone and for what is somebody else's. */
export async function ownEvaluation(
  store: Pick<Store, 'evaluations'>,
  id: string,
  person: Person,
): Promise<Evaluation> {
  const evaluation = await store.evaluations.get(id, person);
  if (evaluation) return evaluation;
  throw notYours();
}

/** The person's own evaluation, with a note that they opened this of it. Throws as `ownEvaluation` does. */
export async function openedEvaluation(
  store: Pick<Store, 'evaluations' | 'openings'>,
  what: Opened,
  id: string,
  person: Person,
): Promise<Evaluation> {
  const evaluation = await ownEvaluation(store, id, person);
  await store.openings.note(what, id, person);
  return evaluation;
}

/** An evaluation whose card the person can see: their own, or one that stands openly in the place where they are. Throws as `ownEvaluation` does. */
export async function seenEvaluation(
  store: Pick<Store, 'evaluations' | 'requests'>,
  id: string,
  { person, place }: { readonly person: Person; readonly place: Place },
): Promise<Evaluation> {
  const request = await store.requests.get(id);
  const owner = request && standsIn(request, place) ? request.person : person;
  const evaluation = await store.evaluations.get(id, owner);
  if (evaluation) return evaluation;
  throw notYours();
}

/** The card of a private request stands nowhere, and that of a comparison shows a line of it; another stands where the command was given, or in the thread that was opened for it. */
function standsIn({ kind, place, thread }: Request, at: Place): boolean {
  if (kind !== 'evaluate' || place.private || place.platform !== at.platform || place.space !== at.space) return false;
  return place.channel === at.channel || thread?.channel === at.channel;
}

function notYours(): Problem {
  return new Problem({
    code: 'evaluation-not-yours',
    title: 'There is no such evaluation of yours',
    detail: 'An evaluation opens only for the person who asked for it, and only while it is kept.',
    next: 'Start a new one with /evaluate.',
  });
}
