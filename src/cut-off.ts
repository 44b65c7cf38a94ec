import { randomUUID } from 'node:crypto';
import { setTimeout as after } from 'node:timers/promises';
import type { Command } from './chat/command.ts';
import type { Person } from './chat/platform.ts';
import type { Word } from './chat/serving.ts';
import { takesPapers } from './in-line.ts';
import { CUT_OFF } from './queue/job.ts';
import type { JobQueue } from './queue/queue.ts';

/** Longer than any command waits to be taken in; who was cut off by then has seen that nothing came. */
const TOLD_AFTER_MS = 3 * 60_000;
/** A queue that hangs must not keep a command from being taken: platforms give 3 s in all. One that is known to be away says so at once. */
const PATIENCE_MS = 1_000;

type Words = Pick<JobQueue, 'enqueue' | 'cancel'>;

/**
 * Leaves word of a command that takes papers in: it is acknowledged before all is stored, and a worker tells the person, should
 * this process die over it. The others are answered at once.
 */
export const wordsWith =
  (queue: Words, quiet: () => Promise<void> = async () => {}) =>
  async (command: Command, person: Person) =>
    takesPapers(command) ? leave(queue, command, person, quiet) : undefined;

async function leave(
  queue: Words,
  { name: command }: Command,
  { platform, id: person }: Person,
  quiet: () => Promise<void>,
): Promise<Word> {
  const [word, now] = [randomUUID(), Date.now()];
  const left = queue
    .enqueue(CUT_OFF, { word, platform, person, command, since: now }, word, {
      at: new Date(now + TOLD_AFTER_MS),
      // A queue that is away takes it as soon as it is back: who was acknowledged meanwhile may wait for longer than that.
      promised: true,
    })
    .catch(() => {});
  await Promise.race([left, after(PATIENCE_MS, undefined, { ref: false })]);
  // A word that stays finds the request that was stored, and is not said. Taking it back costs what leaving it did: others go first.
  return {
    takeBack: () =>
      void Promise.all([left, quiet()])
        .then(() => queue.cancel(CUT_OFF, word))
        .catch(() => {}),
  };
}
