import { apologyCard } from '../src/cards/apology.ts';
import { withChanges } from '../src/cards/changes.ts';
import { evaluationCard } from '../src/cards/evaluation.ts';
import { problemCard } from '../src/cards/problem.ts';
import { progressCard, type Step, stoppedCard } from '../src/cards/progress.ts';
import { summaryCard } from '../src/cards/summary.ts';
import type { Card } from '../src/chat/card.ts';
import { compare } from '../src/fit/compare.ts';
import { type EvaluatedPapers, evaluate } from '../src/fit/evaluate.ts';
import type { Evaluation } from '../src/fit/evaluation.ts';
import type { Role } from '../src/fit/role.ts';
import { canonicalLink } from '../src/posting/link.ts';
import type { Posting } from '../src/posting/posting.ts';
import { defineJob, EVALUATE, type JobGiven } from '../src/queue/job.ts';
import { readRole } from '../src/reading.ts';
import type { Resume } from '../src/resume/resume.ts';
import { platformOf, type Services } from '../src/services.ts';
import { ownEvaluation } from '../src/store/own.ts';
import type { EvaluationRequest } from '../src/store/requests.ts';

type Asked = JobGiven<{ request: string }, Services>;
type Task = Omit<Asked, 'data'> & { readonly request: EvaluationRequest };

/** A posting is fetched once a day at most: sites are not asked again for what they answered this morning. */
const POSTING_FRESH_MS = 24 * 60 * 60_000;

/** Reads both papers, evaluates, and delivers the card once, however often it runs. */
export default defineJob({
  ...EVALUATE,
  // Reading a resume keeps a core busy for part of a second; a second job fills the waiting for the posting.
  concurrency: 2,

  async run({ data, services, signal }: Asked) {
    const request = await services.store.requests.get(data.request);
    if (request?.state !== 'waiting') return;
    const task = { request, services, signal };
    const evaluation = (await made(task)) ?? (await make(task));
    await deliver(task, await cardOf(task, evaluation), summaryCard(evaluation));
    await services.store.requests.finish(request.id, 'done');
  },

  onProblem: (given: Asked, problem) => stop(given, 'problem', problemCard(problem)),
  onGiveUp: (given: Asked, reference) => stop(given, 'failed', apologyCard(reference)),
});

/** The card; when the same person was evaluated against the same posting before, with what moved since. */
async function cardOf({ request, services }: Task, evaluation: Evaluation): Promise<Card> {
  const card = evaluationCard(evaluation, request.id);
  const before = await services.store.evaluations.before(request.id, request.person, evaluation.posting.hash);
  return before ? withChanges(card, compare(before, evaluation)) : card;
}

/** The evaluation that an earlier attempt made: it is delivered, never made anew. */
const made = async ({ request, services }: Task): Promise<Evaluation | undefined> =>
  request.evaluation === null ? undefined : services.store.evaluations.get(request.evaluation, request.person);

async function make(task: Task): Promise<Evaluation> {
  const { request, services, signal } = task;
  await tell(task, 'reading');
  const [resume, { posting, role }] = await both(resumeOf(task), postingAndRole(task));
  await tell(task, 'weighing');
  const reading = await services.reader.readResume(role, resume, signal);
  await tell(task, 'writing');
  const evaluation = evaluate({ posting, resume }, role, reading);
  await services.store.evaluations.add(request.id, request.person, evaluation);
  await services.store.requests.evaluated(request.id, request.id);
  return evaluation;
}

async function resumeOf({ request, services, signal }: Task): Promise<Resume> {
  return services.readResume(await stored(services, request.resumeFile), signal);
}

async function postingAndRole(task: Task): Promise<{ posting: EvaluatedPapers['posting']; role: Role }> {
  const { request, services, signal } = task;
  if ('evaluation' in request.posting) {
    const before = await ownEvaluation(services.store, request.posting.evaluation, request.person);
    return { posting: before.posting, role: before.role };
  }
  const posting = await postingOf(task);
  const frozen = await services.store.roles.get(posting.hash, services.reader.engine);
  return {
    posting,
    role: frozen ?? (await services.store.roles.freeze(await readRole(services.reader, posting, signal))),
  };
}

async function postingOf({ request, services, signal }: Task): Promise<Posting> {
  const source = request.posting;
  if ('file' in source) return services.readPosting({ file: await stored(services, source.file) }, signal);
  if ('paste' in source)
    return services.readPosting({ text: Buffer.from(await stored(services, source.paste)).toString() }, signal);
  if (!('link' in source)) throw new Error('a posting without a source');
  const link = canonicalLink(source.link);
  const fresh = await services.store.postings.get(link, new Date(Date.now() - POSTING_FRESH_MS));
  if (fresh) return fresh;
  const posting = await services.readPosting({ link: source.link }, signal);
  await services.store.postings.put(link, posting);
  return posting;
}

async function stored(services: Services, id: string): Promise<Uint8Array> {
  const bytes = await services.store.files.get(id);
  if (!bytes) throw new Error('a waiting request lost its file');
  return bytes;
}

/** Both, or the first one's fault before the second's: the same two bad papers give the same Problem every time. */
async function both<A, B>(one: Promise<A>, other: Promise<B>): Promise<[A, B]> {
  await Promise.allSettled([one, other]);
  return [await one, await other];
}

const tell = ({ request, services }: Task, step: Step): Promise<void> =>
  platformOf(services, request.thread.platform).update(request.thread, progressCard(step));

/** The card, once; then the opening message says how it ended. */
async function deliver(
  { request, services }: Pick<Task, 'request' | 'services'>,
  card: Card,
  ending: Card,
): Promise<void> {
  const platform = platformOf(services, request.thread.platform);
  await platform.answer(request.thread, card);
  await platform.update(request.thread, ending);
}

async function stop({ data, services }: Asked, state: 'problem' | 'failed', card: Card): Promise<void> {
  const request = await services.store.requests.get(data.request);
  if (request?.state !== 'waiting') return;
  await deliver({ request, services }, card, stoppedCard());
  await services.store.requests.finish(request.id, state);
}
