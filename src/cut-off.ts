import { randomUUID } from 'node:crypto';
import { setTimeout as after } from 'node:timers/promises';
import type { Command } from './chat/command.ts';
import { takesPapers } from './in-line.ts';
import { CUT_OFF } from './queue/job.ts';
import type { JobQueue } from './queue/queue.ts';

/** Longer than any command waits to be taken in; who was cut off by then has seen that nothing came. */
const TOLD_AFTER_MS = 3 * 60_000;
/** A queue that is away must not keep a command from being taken: platforms give 3 s in all. */
const PATIENCE_MS = 300;

/**
 * The same commands. Those that take papers in are acknowledged before all is stored: they leave word with the queue first, so
 * that a worker tells the person, should this process die over it.
 */
export const toldIfCutOff = (
  commands: readonly Command[],
  queue: Pick<JobQueue, 'enqueue' | 'cancel'>,
): readonly Command[] =>
  commands.map((command) =>
    takesPapers(command)
      ? { ...command, run: (given) => leavingWord(queue, command.name, given.person, () => command.run(given)) }
      : command,
  );

async function leavingWord<T>(
  queue: Pick<JobQueue, 'enqueue' | 'cancel'>,
  command: string,
  { platform, id: person }: { readonly platform: string; readonly id: string },
  work: () => Promise<T>,
): Promise<T> {
  const [word, now] = [randomUUID(), Date.now()];
  const left = queue
    .enqueue(CUT_OFF, { word, platform, person, command, since: now }, word, { at: new Date(now + TOLD_AFTER_MS) })
    // A queue that is away may take it all the same when it is back: it is taken back in any case.
    .catch(() => {});
  await Promise.race([left, after(PATIENCE_MS, undefined, { ref: false })]);
  try {
    return await work();
  } finally {
    // A word that stays finds the request that was stored, and is not said.
    void left.then(() => queue.cancel(CUT_OFF, word)).catch(() => {});
  }
}
