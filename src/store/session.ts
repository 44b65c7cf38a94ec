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
  return {
    async enter() {
      const { promise, resolve } = Promise.withResolvers<void>();
      const before = last;
      last = before.then(() => promise);
      await before;
      return resolve;
    },
  };
}
