import { Problem } from '../chat/problem.ts';
import { type EvaluatedPapers, evaluate } from '../fit/evaluate.ts';
import type { Evaluation } from '../fit/evaluation.ts';
import type { Engine, Role } from '../fit/role.ts';
import { readResume, readRole } from '../reading.ts';
import type { Resume } from '../resume/resume.ts';
import { ownEvaluation } from '../store/own.ts';
import type { PostingSource } from '../store/request.ts';
import { postingAt } from './papers.ts';
import { askingOf, type Task } from './task.ts';

/** A posting and its reading. */
export interface Asked {
  readonly posting: EvaluatedPapers['posting'];
  readonly role: Role;
}

/** The posting with its frozen reading, which is made where there is none yet: one for everybody. Throws a Problem for what the person can mend. */
export async function askedIn(task: Task, source: PostingSource | undefined): Promise<Asked> {
  const { request, services } = task;
  const { engine } = services.reader;
  if (!source) throw new Error('a request without a posting');
  const before =
    'evaluation' in source ? await ownEvaluation(services.store, source.evaluation, request.person) : undefined;
  if (before && isSame(before.role.engine, engine)) return { posting: before.posting, role: before.role };
  const posting = await postingAt(task, before ? givenAgain(before) : source);
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

/** One resume against one role: every evaluation there is, alone or in a comparison, is made here. */
export async function weigh(task: Task, { posting, role }: Asked, resume: Resume): Promise<Evaluation> {
  const reading = await readResume(task.services.reader, role, resume, askingOf(task));
  return evaluate({ posting, resume }, role, reading);
}

/** The evaluation that an earlier attempt kept under this id; else the one that is made now, and kept. */
export async function evaluationUnder(
  id: string,
  { request, services }: Task,
  make: () => Promise<Evaluation>,
): Promise<Evaluation> {
  const made = await services.store.evaluations.get(id, request.person);
  if (made) return made;
  const evaluation = await make();
  await services.store.evaluations.add(id, request.person, evaluation);
  return evaluation;
}
