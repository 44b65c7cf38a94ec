import { randomUUID } from 'node:crypto';
import { setTimeout as after } from 'node:timers/promises';
import type { Command } from './chat/command.ts';
import type { Person } from './chat/platform.ts';
import type { Word } from './chat/serving.ts';
import { takesPapers } from './in-line.ts';
import { CUT_OFF } from './queue/job.ts';
import type { JobQueue } from './queue/queue.ts';
import { inTurns } from './turns.ts';

/** Longer than any command waits to be taken in; who was cut off by then has seen that nothing came. */
const TOLD_AFTER_MS = 3 * 60_000;
/** A queue that hangs must not keep a command from being taken: platforms give 3 s in all. One that is known to be away says so at once. */
const PATIENCE_MS = 1_000;

type Words = Pick<JobQueue, 'enqueue' | 'cancel'>;

/**
 * Leaves word of a command that takes papers in: it is acknowledged before all is stored, and a worker tells the person, should
 * this process die over it. The others are answered at once.
 */
export function wordsWith(queue: Words) {
  // One after another: taking a word back costs as much as leaving it, and fifty at once would stand before whoever comes next.
  const cancel = inTurns(1, (word: string) => queue.cancel(CUT_OFF, word));
  return async (command: Command, person: Person) =>
    takesPapers(command) ? leave({ ...queue, cancel }, command, person) : undefined;
}

interface Left extends Pick<Words, 'enqueue'> {
  readonly cancel: (word: string) => Promise<void>;
}

async function leave(
  { enqueue, cancel }: Left,
  { name: command }: Command,
  { platform, id: person }: Person,
): Promise<Word> {
  const [word, now] = [randomUUID(), Date.now()];
  const left = enqueue(CUT_OFF, { word, platform, person, command, since: now }, word, {
    at: new Date(now + TOLD_AFTER_MS),
    // A queue that is away takes it as soon as it is back: who was acknowledged meanwhile may wait for longer than that.
    promised: true,
  }).catch(() => {});
  await Promise.race([left, after(PATIENCE_MS, undefined, { ref: false })]);
  // A word that stays finds the request that was stored, and is not said.
  return { takeBack: () => void left.then(() => cancel(word)).catch(() => {}) };
}
