import { setTimeout as sleep } from 'node:timers/promises';

/** Between the end of one request to a host and the start of the next, in milliseconds: a person clicking is not faster. */
const GAP = 250;
/** Hosts that are remembered; beyond, a host is forgotten as soon as nobody waits for it. */
const MOST_HOSTS = 500;

interface Clock {
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => Promise<unknown>;
}

/** Lets one request at a time go to a host, with a gap between two. Different hosts do not wait for each other. */
export function hostTurns({ now, sleep }: Clock) {
  const last = new Map<string, Promise<number>>();
  return async <T>(host: string, work: () => Promise<T>, signal?: AbortSignal): Promise<T> => {
    const before = last.get(host);
    const ended = Promise.withResolvers<number>();
    last.set(host, ended.promise);
    try {
      const wait = before === undefined ? 0 : (await before) + GAP - now();
      if (wait > 0) await sleep(wait);
      signal?.throwIfAborted();
      return await work();
    } finally {
      ended.resolve(now());
      if (last.size > MOST_HOSTS && last.get(host) === ended.promise) last.delete(host);
    }
  };
}

/** The turns of this process. */
export const inTurn = hostTurns({ now: () => performance.now(), sleep });
