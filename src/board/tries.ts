/** Wrong tokens within one window of time; whoever guesses at 32 characters gets nowhere at this rate. */
const MOST_WRONG = 10;
/** An operator who mistyped waits no longer than this (milliseconds). */
const WINDOW_MS = 60_000;

export interface Tries {
  /** How long nobody may try, in whole seconds; 0 when one may. */
  wait(): number;
  wrong(): void;
}

/**
 * Counts wrong tokens, whoever gave them: behind a proxy all come from one address. Who floods it keeps others from logging in,
 * and nobody from a session that they have.
 */
export function tries(now = () => performance.now()): Tries {
  let wrong: number[] = [];
  return {
    wait() {
      wrong = wrong.filter((at) => now() - at < WINDOW_MS);
      const [first = 0] = wrong;
      return wrong.length < MOST_WRONG ? 0 : Math.ceil((first + WINDOW_MS - now()) / 1_000);
    },
    wrong: () => void wrong.push(now()),
  };
}
