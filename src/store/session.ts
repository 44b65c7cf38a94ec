import { setImmediate as breath } from 'node:timers/promises';

/**
 * One lane for one database session: whoever holds it has the session alone, the others wait in order.
 * The embedded database has a single session, so a transaction must keep everybody else out until it ends.
 */
export interface Lane {
  /** Waits for the lane and takes it; the answer gives it back (once; later calls do nothing). */
  enter(): Promise<() => void>;
}

export function lane(): Lane {
  let last: Promise<void> = Promise.resolve();
  let holders = 0;
  return {
    async enter() {
      const { promise, resolve } = Promise.withResolvers<void>();
      const before = last;
      last = before.then(() => promise);
      holders += 1;
      const contended = holders > 1;
      await before;
      // The embedded database answers without ever leaving the thread: a queue of statements would keep the process from
      // hearing what comes meanwhile, and platforms wait three seconds for an acknowledgement.
      if (contended) await breath();
      let held = true;
      return () => {
        if (held) holders -= 1;
        held = false;
        resolve();
      };
    },
  };
}
