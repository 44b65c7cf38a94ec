import { apologyCard } from '../cards/apology.ts';
import { problemCard } from '../cards/problem.ts';
import { stoppedCard } from '../cards/progress.ts';
import type { Card } from '../chat/card.ts';
import { deliver, openingOf, threadOf } from '../delivery.ts';
import { defineJob, type JobDefinition, type JobGiven, type JobKind } from '../queue/job.ts';
import type { Services } from '../services.ts';
import { evaluationIds, type Request } from '../store/request.ts';
import { type Task, takeUp } from './task.ts';

/** What a request is answered with. */
export interface Answer {
  readonly card: Card;
  /** The opening message's last word. */
  readonly ending: Card;
  /** Set where the card can be opened again by it. */
  readonly evaluation?: string;
  /** The hash of a posting that was weighed without keeping an evaluation of it: it is charged as one. */
  readonly weighed?: string;
}

type Data = { readonly request: string };

/** A kind of job that answers a request: with one card, one problem or one apology, however often it runs. */
export const answering = (
  kind: JobKind<Data>,
  { concurrency, work }: { readonly concurrency: number; readonly work: (task: Task) => Promise<Answer> },
): JobDefinition<Data, Services> =>
  defineJob({
    ...kind,
    concurrency,
    async run(given: JobGiven<Data, Services>) {
      const task = await takeUp(given);
      if (task) await conclude(task, await work(task).finally(task.progress.end));
    },
    onProblem: (given, problem) => stop(given, 'problem', ({ kind: command }) => problemCard(problem, command)),
    onGiveUp: (given, reference) => stop(given, 'failed', ({ kind: command }) => apologyCard(reference, command)),
  });

async function conclude({ request, services, thread }: Task, answer: Answer): Promise<void> {
  const { requests, ledger } = services.store;
  const answered = { ...request, evaluation: answer.evaluation ?? null };
  const delivered = await deliver({ request: answered, services }, thread, answer.card, answer.ending);
  if (delivered && answer.weighed !== undefined) await ledger.take(request.id, answer.weighed);
  // What nobody got is not charged, although it is there for whoever looks for it.
  if (!delivered) for (const id of evaluationIds(request)) await ledger.release(id, 'failed');
  await requests.finish(request.id, 'done');
}

async function stop(
  { data, services }: JobGiven<Data, Services>,
  state: 'problem' | 'failed',
  cardFor: (request: Request) => Card,
): Promise<void> {
  const request = await services.store.requests.get(data.request);
  if (request?.state !== 'waiting') return;
  const thread = await threadOf({ request, services });
  await deliver({ request, services }, thread, cardFor(request), stoppedCard(openingOf(request, thread)));
  await services.store.requests.finish(request.id, state);
}
