import type { EventEmitter } from 'node:events';

/** Longer than anything takes on a machine that does other things too, and below a test's own time limit. */
const PATIENCE_MS = 45_000;

/** Waits until something holds that people could see. Fails after a while, saying what it waited for. */
export async function until<T>(
  world: { readonly changes: EventEmitter },
  what: string,
  find: () => T | undefined,
  patienceMs = PATIENCE_MS,
): Promise<T> {
  const deadline = AbortSignal.timeout(patienceMs);
  for (;;) {
    const found = find();
    if (found !== undefined) return found;
    await new Promise<void>((resolve, reject) => {
      const stop = () => reject(new Error(`waited in vain for ${what}`));
      deadline.addEventListener('abort', stop, { once: true });
      world.changes.once('change', () => {
        deadline.removeEventListener('abort', stop);
        resolve();
      });
      if (deadline.aborted) stop();
    });
  }
}
