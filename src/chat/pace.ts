export interface Paced<T> {
  /** Says how things stand; of several that come too soon, the last is sent when its time has come. */
  tell(value: T): void;
  /** Sends nothing more, and waits for what is on its way: whatever is sent next is the last word. */
  end(): Promise<void>;
}

/**
 * Sends at most once in `everyMs` milliseconds, the first time that long after now. What cannot be sent is let go: it is
 * a courtesy, and what comes next says more.
 */
export function paced<T>(send: (value: T) => Promise<void>, everyMs: number): Paced<T> {
  let next: { readonly value: T } | undefined;
  let timer: NodeJS.Timeout | undefined;
  let last = performance.now();
  let sending: Promise<void> = Promise.resolve();
  const flush = () => {
    timer = undefined;
    if (!next) return;
    const { value } = next;
    next = undefined;
    last = performance.now();
    sending = sending.then(() => send(value)).catch(() => {});
  };
  return {
    tell(value) {
      next = { value };
      const wait = last + everyMs - performance.now();
      if (wait <= 0) flush();
      else timer ??= setTimeout(flush, wait);
    },
    async end() {
      clearTimeout(timer);
      next = undefined;
      await sending;
    },
  };
}
