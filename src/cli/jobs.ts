import { type FailedJob, failedWork } from '../board/failed.ts';
import { count } from '../chat/text.ts';
import { openLog } from '../log.ts';
import { type JobQueue, openQueue } from '../queue/queue.ts';
import type { CliCommand } from './command.ts';
import { closed, type Ground, withStore } from './with-store.ts';

const command: CliCommand = {
  operands: 0,
  options: { retry: { type: 'string' } },
  run: ({ values: { retry } }) =>
    withStore(async (store, ground) => {
      const queue = await queueOf(ground);
      try {
        const work = failedWork(queue, store);
        if (retry === undefined) return shown(await work.list());
        const reference = retry.toUpperCase();
        return retried(reference, await work.again({ reference }));
      } finally {
        await queue.close();
      }
    }),
};
export default command;

/** The queue that the service works on, by the same environment. Throws a Problem for what keeps it closed. */
const queueOf = ({ config: { redisUrl }, database }: Ground): Promise<JobQueue> =>
  openQueue(redisUrl ? { redisUrl } : { pool: database.queuePool }, openLog('silent')).catch(closed('queue'));

function shown(listed: readonly FailedJob[]) {
  const json = listed.map(({ kind, reference, failedAt, attempts, standing, error }) => ({
    kind,
    reference,
    failedAt: failedAt.toISOString(),
    attempts,
    answered: standing === 'answered',
    standing,
    error,
  }));
  const text = listed.length === 0 ? ['No work has failed for good.'] : listed.map(line);
  return { json: { jobs: json }, text: `${text.join('\n')}\n` };
}

const line = ({ kind, reference, failedAt, attempts, standing, error }: FailedJob): string =>
  [reference, kind.padEnd(8), failedAt.toISOString(), count(attempts, 'run'), standing, error].join('  ');

const retried = (reference: string, jobs: number) => ({
  json: { retried: jobs, reference },
  text: `${reference} has all its attempts again: a worker takes it up.\n`,
});
