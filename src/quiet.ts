import type { Command } from './chat/command.ts';
import { takesPapers } from './in-line.ts';

/** What people wait for at this moment goes before what can wait a little. */
export interface Quiet {
  /** While this runs, there is no quiet. */
  breaking<T>(work: () => Promise<T>): Promise<T>;
  /** Resolves as soon as nothing breaks it; under commands without end, after a second. */
  come(): Promise<void>;
}

/** Fifty commands at the very same moment are taken in by then (docs/bench.md); whoever was taken in waits for a card as well. */
const LONGEST_MS = 1_000;

export function openQuiet(longest = LONGEST_MS): Quiet {
  let [running, over] = [0, Promise.withResolvers<void>()];
  return {
    async breaking(work) {
      if (running === 0) over = Promise.withResolvers();
      running += 1;
      return work().finally(() => {
        running -= 1;
        if (running === 0) over.resolve();
      });
    },
    come: () => (running === 0 ? Promise.resolve() : soon(over.promise, longest)),
  };
}

function soon(event: Promise<void>, longest: number): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, longest);
  return Promise.race([event, promise]).finally(() => clearTimeout(timer));
}

/** The same commands; while papers are taken in, there is no quiet. */
export const breakingQuiet = (commands: readonly Command[], quiet: Quiet): readonly Command[] =>
  commands.map((command) =>
    takesPapers(command) ? { ...command, run: (given) => quiet.breaking(() => command.run(given)) } : command,
  );
