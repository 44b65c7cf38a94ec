import { progressCard, type Step } from '../cards/progress.ts';
import { type Paced, paced } from '../chat/pace.ts';
import type { Thread } from '../chat/platform.ts';
import { type Delivering, openingOf, threadOf } from '../delivery.ts';
import type { Asking } from '../fit/reader.ts';
import { referenceOf } from '../queue/failure.ts';
import type { JobGiven } from '../queue/job.ts';
import { platformOf, type Services } from '../services.ts';
import type { Request } from '../store/request.ts';

/** How far the work on a request is, and the role once it is known. */
export interface Progress {
  readonly step: Step;
  readonly role?: string;
}

/** A request under way. */
export interface Task {
  readonly request: Request;
  readonly services: Services;
  readonly signal: AbortSignal;
  readonly thread: Thread | null;
  readonly progress: Paced<Progress>;
}

/** Takes up a request that still waits, with its thread; undefined where nothing is left to do. Throws RateLimited. */
export async function takeUp(given: JobGiven<{ request: string }, Services>): Promise<Task | undefined> {
  const { data, services, signal } = given;
  const request = await services.store.requests.get(data.request);
  if (request?.state !== 'waiting') return undefined;
  const thread = await threadOf({ request, services });
  return { request, services, signal, thread, progress: progressOf({ request, services }, thread) };
}

/** Tells the opening message how far the work is, no faster than the platform likes its messages edited. */
function progressOf({ request, services }: Delivering, thread: Thread | null): Paced<Progress> {
  const platform = platformOf(services, request.place.platform);
  return paced(async ({ step, role }) => {
    if (thread) await platform.update(thread, progressCard(step, openingOf(request, thread, role)));
  }, platform.pace);
}

/** Who asks the reader, and how it is stopped. */
export const askingOf = ({ request: { id, person }, signal }: Pick<Task, 'request' | 'signal'>): Asking => ({
  signal,
  person: `${person.platform}:${person.id}`,
  reference: referenceOf(id),
});
