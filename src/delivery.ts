import { directly } from './cards/directly.ts';
import { movedCard, type Opening, progressCard } from './cards/progress.ts';
import { readyCard } from './cards/ready.ts';
import type { Card } from './chat/card.ts';
import type { Thread } from './chat/platform.ts';
import { Unreachable } from './chat/refusal.ts';
import { referenceOf } from './queue/failure.ts';
import { platformOf, type Services } from './services.ts';
import type { Request } from './store/request.ts';

/** A request on its way to its answer. */
export interface Delivering {
  readonly request: Request;
  readonly services: Services;
}

/** What a request's opening message says besides how far the work is. In a private place nobody needs to be told who asked. */
export const openingOf = (
  { kind, place, person }: Pick<Request, 'kind' | 'place' | 'person'>,
  thread: Thread | null,
  role?: string,
): Opening => ({
  work: kind,
  person: place.private ? undefined : person,
  role,
  aside: thread?.aside,
});

/**
 * The request's thread: opened now where the platform was too busy when the command was given.
 * Null when it can't be opened at all: the answer then goes to the person directly. Throws RateLimited.
 */
export async function threadOf({ request, services }: Delivering): Promise<Thread | null> {
  if (request.thread) return request.thread;
  const { id, place, person } = request;
  const platform = platformOf(services, place.platform);
  const card = progressCard('queued', openingOf(request, null));
  const thread = await taken({ request, services }, platform.open(place, person, card, id));
  if (thread) await services.store.requests.opened(id, thread);
  return thread ?? null;
}

/**
 * The card once, wherever it can be taken, then the opening message's last word. Answers whether anything could be
 * delivered: a card that can't be is logged, and an evaluation stays kept.
 */
export async function deliver(given: Delivering, thread: Thread | null, card: Card, ending: Card): Promise<boolean> {
  const { request, services } = given;
  const platform = platformOf(services, request.place.platform);
  const answered = thread !== null && (await done(given, platform.answer(thread, card)));
  const delivered = answered || (await elsewhere(given, card));
  if (thread) await done(given, platform.update(thread, answered ? ending : movedCard(openingOf(request, thread))));
  return delivered;
}

/** To the person directly; where they take nothing, a private evaluation leaves a button that only they can open it with. */
async function elsewhere(given: Delivering, card: Card): Promise<boolean> {
  const { request, services } = given;
  const { id, place, person, evaluation } = request;
  const platform = platformOf(services, place.platform);
  if (await done(given, platform.tell(person, directly(card), id))) return true;
  if (evaluation !== null && (await done(given, platform.say(place, readyCard(evaluation), `ready ${id}`))))
    return true;
  services.log.error({ reference: referenceOf(id), platform: place.platform }, 'an answer could be delivered nowhere');
  return false;
}

const done = async (given: Delivering, work: Promise<void>): Promise<boolean> =>
  (await taken(
    given,
    work.then(() => true),
  )) ?? false;

/** Undefined when the platform will not take it; the operator is told why. */
async function taken<T>({ request, services }: Delivering, work: Promise<T>): Promise<T | undefined> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof Unreachable)) throw error;
    const { reason, code } = error;
    const facts = { reference: referenceOf(request.id), platform: request.place.platform, reason, code };
    services.log.warn(facts, 'the platform does not take what it was given, and is not asked again');
    return undefined;
  }
}
