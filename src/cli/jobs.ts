import { z } from 'zod';
import { Problem } from '../chat/problem.ts';
import { count } from '../chat/text.ts';
import { openLog } from '../log.ts';
import type { DeadJob } from '../queue/dead.ts';
import { COLLECT, COMPARE, EVALUATE, type JobKind, REMIND, RETAIN, SWEEP, XRAY } from '../queue/job.ts';
import { type JobQueue, openQueue } from '../queue/queue.ts';
import type { Store } from '../store/store.ts';
import type { CliCommand } from './command.ts';
import { type Ground, withStore } from './with-store.ts';

const KINDS: readonly Pick<JobKind, 'name'>[] = [EVALUATE, COMPARE, XRAY, REMIND, COLLECT, RETAIN, SWEEP];

/** A dead job, and whether the person who waited for it has had an answer: then it is over, whatever the queue keeps. */
interface Listed extends DeadJob {
  readonly answered: boolean;
}

const command: CliCommand = {
  operands: 0,
  options: { retry: { type: 'string' } },
  run: ({ values: { retry } }) =>
    withStore(async (store, ground) => {
      const queue = await queueOf(ground);
      try {
        const listed = await list(queue, store);
        return retry === undefined ? shown(listed) : await retried(listed, retry, { queue, store });
      } finally {
        await queue.close();
      }
    }),
};
export default command;

/** The queue that the service works on, by the same environment. */
const queueOf = ({ config: { redisUrl }, database }: Ground): Promise<JobQueue> =>
  openQueue(redisUrl ? { redisUrl } : { pool: database.queuePool }, openLog('silent'));

async function list(queue: JobQueue, store: Store): Promise<readonly Listed[]> {
  const dead = (await Promise.all(KINDS.map((kind) => queue.dead(kind)))).flat();
  return Promise.all(dead.map(async (job) => ({ ...job, answered: await isAnswered(job, store) })));
}

/** A request that waits no more has had its card, its problem or its apology. A reminder that did not come is said to be so in the list of jobs. */
async function isAnswered({ data }: DeadJob, { requests }: Store): Promise<boolean> {
  const { request } = z.object({ request: z.string().optional() }).catch({}).parse(data);
  return request !== undefined && (await requests.get(request))?.state !== 'waiting';
}

function shown(listed: readonly Listed[]) {
  const json = listed.map(({ kind, reference, failedAt, attempts, answered, error }) => ({
    kind,
    reference,
    failedAt: failedAt.toISOString(),
    attempts,
    answered,
    error,
  }));
  const text = listed.length === 0 ? ['No work has failed for good.'] : listed.map(line);
  return { json: { jobs: json }, text: `${text.join('\n')}\n` };
}

const line = ({ kind, reference, failedAt, attempts, answered, error }: Listed): string =>
  [
    reference,
    kind.padEnd(8),
    failedAt.toISOString(),
    count(attempts, 'run'),
    answered ? 'answered' : 'waits',
    error,
  ].join('  ');

async function retried(
  listed: readonly Listed[],
  given: string,
  { queue, store }: { readonly queue: JobQueue; readonly store: Store },
) {
  const reference = given.toUpperCase();
  const found = listed.filter((job) => job.reference === reference);
  if (found.length === 0) throw unknown(reference);
  const open = found.filter(({ answered }) => !answered);
  if (open.length === 0) throw over(reference);
  for (const job of open) await again(job, queue, store);
  return {
    json: { retried: open.length, reference },
    text: `${reference} has all its attempts again: a worker takes it up.\n`,
  };
}

async function again({ kind, id, data }: DeadJob, queue: JobQueue, { steps }: Store): Promise<void> {
  // A reminder that was given up is noted as not sent, and a job for it would find nothing to do.
  if (kind === REMIND.name) await steps.reminded(REMIND.data.parse(data).step, 'waiting');
  await queue.retry({ name: kind }, id);
}

const unknown = (reference: string): Problem =>
  new Problem({
    code: 'job-unknown',
    title: 'There is no failed work of this reference',
    detail: `Nothing under ${reference} failed for good, or it is kept no more.`,
    next: 'See `rolefit jobs` for what there is.',
  });

const over = (reference: string): Problem =>
  new Problem({
    code: 'job-answered',
    title: 'This work is over',
    detail: `Whoever waited for ${reference} has had an apology, was charged nothing, and their papers are gone. A second answer would be one too many.`,
    next: 'Mend what the error names; they can give the command again.',
  });
