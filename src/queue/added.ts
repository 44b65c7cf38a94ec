import type { Queue } from 'bullmq';
import { Away } from '../chat/refusal.ts';
import type { On } from './backend.ts';
import type { JobKind } from './job.ts';
import { asOne, type Line, watchedLine } from './line.ts';
import { owedDeeds } from './owed.ts';
import { waitingUpTo } from './waiting.ts';

/** First wait between attempts; each next one doubles. Rides out a platform's hiccup, and a person still waits. */
const BACKOFF_MS = 1_000;
/** Failed jobs stay for the operator to look at; they hold ids only. */
export const KEEP_FAILED = { count: 1_000 };

/** When a job runs: not before its time, and in its turn; one without a turn goes before those that have one. */
export interface When {
  readonly at?: Date;
  readonly turn?: number;
  /** It was promised: where the queue is away, it is added as soon as that is back. */
  readonly promised?: boolean;
}

/** Puts jobs into their lines and takes them out again, and owes what was promised while the queue is away; `settle` does that then. */
export function addedJobs(on: On) {
  const owed = owedDeeds();
  /** Does it, or owes it; what was owed of this job before counts no more. */
  const owing = async <T>({ name }: Pick<JobKind, 'name'>, id: string, deed: () => Promise<T>): Promise<T> => {
    const job = `${name} ${id}`;
    await owed.drop(job);
    return deed().catch((error: unknown) => {
      if (error instanceof Away) owed.keep(job, deed);
      throw error;
    });
  };
  const lines = new Map<string, ReturnType<typeof watchedLine>>();
  const lineOf = ({ name }: Pick<JobKind, 'name'>) => {
    const line = lines.get(name) ?? watchedLine();
    lines.set(name, line);
    return line;
  };
  const looking = asOne<Line>();
  return {
    settle: owed.settle,
    async enqueue<D>(kind: JobKind<D>, data: D, id: string, { promised, ...when }: When = {}): Promise<void> {
      const checked = kind.data.parse(data);
      const options = { jobId: id, ...placeOf(when), ...optionsOf(kind) };
      const add = () => on(kind, (queue) => queue.add(kind.name, checked, options));
      await (promised ? owing(kind, id, add) : add());
      lineOf(kind).joins();
    },
    line: (kind: Pick<JobKind, 'name'>, turn: number): Promise<Line> =>
      looking(`${kind.name} ${turn}`, () =>
        on(kind, async (queue) => {
          const { waiting = 0, prioritized = 0 } = await queue.getJobCounts('waiting', 'prioritized');
          const upTo = prioritized === 0 ? 0 : await waitingUpTo(queue, turn);
          return lineOf(kind).look(waiting + prioritized, waiting + upTo);
        }),
      ),
    cancel: (kind: Pick<JobKind, 'name'>, id: string): Promise<void> =>
      owing(kind, id, () => on(kind, async (queue) => void (await queue.remove(id)))),
  };
}

const placeOf = ({ at, turn }: When) => ({
  ...(at && { delay: Math.max(0, at.getTime() - Date.now()) }),
  ...(turn !== undefined && { priority: turn }),
});

/** Jobs that are run again and again, by a scheduler of the queue's own. */
export function repeatedJobs(on: On) {
  const begun = new Map<string, (queue: Queue) => Promise<unknown>>();
  return {
    async repeat<D>(kind: JobKind<D>, data: D, every: number): Promise<void> {
      const template = { name: kind.name, data: kind.data.parse(data), opts: optionsOf(kind) };
      const begin = (queue: Queue) => queue.upsertJobScheduler(kind.name, { every }, template);
      begun.set(kind.name, begin);
      await on(kind, begin);
    },
    /** A server that came back without its data repeats nothing any more. */
    async again(queueOf: (name: string) => Queue): Promise<void> {
      for (const [name, begin] of begun) if (!(await queueOf(name).getJobScheduler(name))) await begin(queueOf(name));
    },
  };
}

const optionsOf = (kind: Pick<JobKind, 'attempts'>) => ({
  attempts: kind.attempts,
  backoff: { type: 'exponential', delay: BACKOFF_MS },
  removeOnComplete: true,
  removeOnFail: KEEP_FAILED,
});
