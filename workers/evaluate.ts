import { withChanges } from '../src/cards/changes.ts';
import { evaluationCard } from '../src/cards/evaluation.ts';
import { summaryCard } from '../src/cards/summary.ts';
import { roleName } from '../src/cards/words.ts';
import type { Card } from '../src/chat/card.ts';
import { openingOf } from '../src/delivery.ts';
import { compare } from '../src/fit/compare.ts';
import type { Evaluation } from '../src/fit/evaluation.ts';
import { EVALUATE } from '../src/queue/job.ts';
import { answering } from '../src/work/answering.ts';
import { both, resumeIn } from '../src/work/papers.ts';
import type { Task } from '../src/work/task.ts';
import { askedIn, evaluationUnder, weigh } from '../src/work/weigh.ts';

/** Reads both papers, evaluates, and delivers the card once, however often it runs. */
export default answering(EVALUATE, {
  // Reading a resume keeps a core busy for part of a second; a second job fills the waiting for the posting.
  concurrency: 2,

  async work(task) {
    const { request, services, thread } = task;
    const evaluation = await evaluationUnder(request.id, task, () => make(task));
    await services.store.requests.evaluated(request.id, request.id);
    const ending = summaryCard(evaluation, openingOf(request, thread));
    return { card: await cardOf(task, evaluation), ending, evaluation: request.id };
  },
});

/** The card; when the same person was evaluated against the same posting before, with what moved since. */
async function cardOf({ request, services }: Task, evaluation: Evaluation): Promise<Card> {
  const card = evaluationCard(evaluation, request.id, services.links.picture(evaluation.fit));
  const before = await services.store.evaluations.before(request.id, request.person, evaluation.posting.hash);
  return before ? withChanges(card, compare(before, evaluation)) : card;
}

async function make(task: Task): Promise<Evaluation> {
  const { request, progress } = task;
  progress.tell({ step: 'reading' });
  const [resume, asked] = await both(resumeIn(task, request.resumes[0]), askedIn(task, request.postings[0]));
  const role = roleName(asked);
  progress.tell({ step: 'weighing', role });
  const evaluation = await weigh(task, asked, resume);
  progress.tell({ step: 'writing', role });
  return evaluation;
}
