import { setTimeout as after } from 'node:timers/promises';
import { progressCard } from './cards/progress.ts';
import type { Person, Platform } from './chat/platform.ts';
import type { Problem } from './chat/problem.ts';
import { Unreachable } from './chat/refusal.ts';
import type { Settings } from './community/settings.ts';
import { noneLeft, noneLeftHere } from './credits/problems.ts';
import type { Terms } from './credits/terms.ts';
import { openingOf } from './delivery.ts';
import { admit } from './governed.ts';
import { crowded } from './queue/crowded.ts';
import { referenceOf } from './queue/failure.ts';
import { COMPARE, EVALUATE, type JobKind, XRAY } from './queue/job.ts';
import { type Line, turnOf } from './queue/line.ts';
import type { Services } from './services.ts';
import type { Short } from './store/ledger.ts';
import { filesOf, type NewRequest } from './store/request.ts';
import type { RequestKind } from './store/schema.ts';

/** The job that each kind of request is done by. */
export const JOBS: Record<RequestKind, JobKind<{ request: string }>> = {
  evaluate: EVALUATE,
  compare: COMPARE,
  xray: XRAY,
};

interface Accepting {
  readonly platform: Platform;
  readonly services: Services;
}

/**
 * Keeps the request, and from then on it is answered: what the platform or the queue can't take now comes later. Throws the
 * Problem that too few credits are left or too many wait, and Unreachable where no thread can ever be opened; then nothing is kept.
 */
export async function accept(request: NewRequest, given: Accepting): Promise<void> {
  const { services } = given;
  const settings = await admitted(request, given);
  const turn = turnOf(new Date(), await services.store.requests.ahead(request));
  const job = JOBS[request.kind];
  const line = await lineSoon(services.queue.line(job, turn));
  const full = line && crowded(line);
  if (full) return refuse(full, request, services);
  const short = await services.store.requests.add(request, termsOf(settings, services));
  if (short) return refuse(shortProblem(short, services.credits, request.person), request, services);
  await opened(request, given, line);
  await services.queue
    .enqueue(job, { request: request.id }, request.id, { turn, promised: true })
    .catch((err: unknown) =>
      services.log.warn({ err, reference: referenceOf(request.id) }, 'a request waits for the queue'),
    );
}

/** How long it takes is a courtesy that nobody waits for: a queue that is away now may be back when the job is added. */
const LINE_MS = 300;
const lineSoon = (line: Promise<Line>): Promise<Line | undefined> =>
  Promise.race([line.catch(() => undefined), after(LINE_MS, undefined, { ref: false })]);

/**
 * A thread at once, so that the person sees that it runs. What the platform can't take at this moment, a worker opens
 * later; what it will never take ends the request here.
 */
async function opened(request: NewRequest, { platform, services }: Accepting, line: Line | undefined): Promise<void> {
  const card = progressCard('queued', { ...openingOf(request, null), line });
  try {
    await services.store.requests.opened(
      request.id,
      await platform.open(request.place, request.person, card, request.id),
    );
  } catch (error) {
    if (!(error instanceof Unreachable)) return;
    await services.store.requests.finish(request.id, 'failed');
    throw error;
  }
}

/** What is not taken here leaves no file behind. */
async function admitted(
  { place, person, ...papers }: NewRequest,
  { platform, services }: Accepting,
): Promise<Settings> {
  try {
    return await admit({ services, platform, place, person });
  } catch (error) {
    await services.store.files.remove(filesOf(papers));
    throw error;
  }
}

/** The installation's terms, with the budget that was chosen for the space where there is one. */
function termsOf({ budget }: Settings, { credits }: Services): Terms | undefined {
  return credits && budget !== null ? { ...credits.terms, spaceBudget: budget } : credits?.terms;
}

/** Said before anybody takes the trouble to fill in a form; what counts is what can be reserved when it is sent. */
export async function refuseSpent({ store, credits }: Services, person: Person): Promise<void> {
  if (!credits) return;
  const { balance } = await store.ledger.statement(person, credits.terms, 0);
  if (balance.free + balance.paid === 0) throw shortProblem({ of: 'person', balance, needed: 1 }, credits, person);
}

async function refuse(problem: Problem, request: NewRequest, { store }: Services): Promise<never> {
  await store.files.remove(filesOf(request));
  throw problem;
}

function shortProblem(short: Short, credits: Services['credits'], { platform }: Person): Problem {
  const now = new Date();
  if (!credits || short.of === 'space') return noneLeftHere(now);
  return noneLeft(short.balance, short.needed, { terms: credits.terms, offers: credits.offers(platform), now });
}
