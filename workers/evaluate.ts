import { apologyCard } from '../src/cards/apology.ts';
import { withChanges } from '../src/cards/changes.ts';
import { evaluationCard } from '../src/cards/evaluation.ts';
import { problemCard } from '../src/cards/problem.ts';
import { progressCard, type Step, stoppedCard } from '../src/cards/progress.ts';
import { summaryCard } from '../src/cards/summary.ts';
import { roleName } from '../src/cards/words.ts';
import type { Card } from '../src/chat/card.ts';
import { type Paced, paced } from '../src/chat/pace.ts';
import type { Thread } from '../src/chat/platform.ts';
import { Problem } from '../src/chat/problem.ts';
import { type Delivering, deliver, openingOf, threadOf } from '../src/delivery.ts';
import { compare } from '../src/fit/compare.ts';
import { type EvaluatedPapers, evaluate } from '../src/fit/evaluate.ts';
import type { Evaluation } from '../src/fit/evaluation.ts';
import type { Asking } from '../src/fit/reader.ts';
import type { Engine, Role } from '../src/fit/role.ts';
import { canonicalLink } from '../src/posting/link.ts';
import type { Posting } from '../src/posting/posting.ts';
import { referenceOf } from '../src/queue/failure.ts';
import { defineJob, EVALUATE, type JobGiven } from '../src/queue/job.ts';
import { readResume, readRole } from '../src/reading.ts';
import type { Resume } from '../src/resume/resume.ts';
import { platformOf, type Services } from '../src/services.ts';
import { ownEvaluation } from '../src/store/own.ts';
import type { EvaluationRequest, PostingSource } from '../src/store/requests.ts';

type Asked = JobGiven<{ request: string }, Services>;
type Task = Omit<Asked, 'data'> & { readonly request: EvaluationRequest; readonly progress: Paced<Progress> };
type Progress = { readonly step: Step; readonly role?: string };

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
    const thread = await threadOf({ request, services });
    const task = { request, services, signal, progress: progressOf({ request, services }, thread) };
    const evaluation = await evaluationOf(task).finally(task.progress.end);
    const ending = summaryCard(evaluation, openingOf(request, thread));
    const delivered = await deliver(
      { request: { ...request, evaluation: request.id }, services },
      thread,
      await cardOf(task, evaluation),
      ending,
    );
    // What nobody got is not charged, although it is there for whoever looks for it.
    if (!delivered) await services.store.ledger.release(request.id, 'failed');
    await services.store.requests.finish(request.id, 'done');
  },

  onProblem: (given: Asked, problem) => stop(given, 'problem', problemCard(problem)),
  onGiveUp: (given: Asked, reference) => stop(given, 'failed', apologyCard(reference)),
});

/** The card; when the same person was evaluated against the same posting before, with what moved since. */
async function cardOf({ request, services }: Task, evaluation: Evaluation): Promise<Card> {
  const card = evaluationCard(evaluation, request.id, services.links.picture(evaluation.fit));
  const before = await services.store.evaluations.before(request.id, request.person, evaluation.posting.hash);
  return before ? withChanges(card, compare(before, evaluation)) : card;
}

/** The evaluation that an earlier attempt made is delivered, never made anew. */
async function evaluationOf(task: Task): Promise<Evaluation> {
  const { request, services } = task;
  const made = request.evaluation && (await services.store.evaluations.get(request.evaluation, request.person));
  return made || make(task);
}

async function make(task: Task): Promise<Evaluation> {
  const { request, services, progress } = task;
  progress.tell({ step: 'reading' });
  const [resume, { posting, role }] = await both(resumeOf(task), postingAndRole(task));
  const name = roleName({ role, posting });
  progress.tell({ step: 'weighing', role: name });
  const reading = await readResume(services.reader, role, resume, askingOf(task));
  progress.tell({ step: 'writing', role: name });
  const evaluation = evaluate({ posting, resume }, role, reading);
  await services.store.evaluations.add(request.id, request.person, evaluation);
  await services.store.requests.evaluated(request.id, request.id);
  return evaluation;
}

const askingOf = ({ request: { id, person }, signal }: Task): Asking => ({
  signal,
  person: `${person.platform}:${person.id}`,
  reference: referenceOf(id),
});

async function resumeOf({ request, services, signal }: Task): Promise<Resume> {
  return services.readResume(await stored(services, request.resumeFile), signal);
}

async function postingAndRole(task: Task): Promise<{ posting: EvaluatedPapers['posting']; role: Role }> {
  const { request, services } = task;
  const { engine } = services.reader;
  const source = request.posting;
  const before =
    'evaluation' in source ? await ownEvaluation(services.store, source.evaluation, request.person) : undefined;
  if (before && isSame(before.role.engine, engine)) return { posting: before.posting, role: before.role };
  const posting = await postingOf(task, before ? givenAgain(before) : source);
  const frozen = await services.store.roles.get(posting.hash, engine);
  return {
    posting,
    role: frozen ?? (await services.store.roles.freeze(await readRole(services.reader, posting, askingOf(task)))),
  };
}

const isSame = (one: Engine, other: Engine): boolean => one.name === other.name && one.version === other.version;

/** Readings of two readers are never mixed: a posting that another one read is read again, where it can be. */
function givenAgain({ posting: { url } }: Evaluation): PostingSource {
  if (url !== null) return { link: url };
  throw new Problem({
    code: 'posting-needed-again',
    title: 'This posting has to be given again',
    detail:
      'It was read by another reader or an older version of it, and pasted text and files are not kept. Nothing was scored.',
    next: 'Start a new evaluation with /evaluate and give the posting once more.',
  });
}

async function postingOf({ services, signal }: Task, source: PostingSource): Promise<Posting> {
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

/** Tells the opening message how far the work is, no faster than the platform likes its messages edited. */
function progressOf({ request, services }: Delivering, thread: Thread | null): Paced<Progress> {
  const platform = platformOf(services, request.place.platform);
  return paced(async ({ step, role }) => {
    if (thread) await platform.update(thread, progressCard(step, openingOf(request, thread, role)));
  }, platform.pace);
}

async function stop({ data, services }: Asked, state: 'problem' | 'failed', card: Card): Promise<void> {
  const request = await services.store.requests.get(data.request);
  if (request?.state !== 'waiting') return;
  const thread = await threadOf({ request, services });
  await deliver({ request, services }, thread, card, stoppedCard(openingOf(request, thread)));
  await services.store.requests.finish(request.id, state);
}
