import type { WebStore } from './store.ts';

/** Tells open pages that their session changed. */
export interface Feed {
  /** Calls `changed` after each change of the session, until the answer is called. */
  subscribe(session: string, changed: () => void): () => void;
  /** Something of this session changed, in this process. */
  notify(session: string): void;
  close(): void;
}

/** How often to look for what another process wrote: soon enough for a progress message, one cheap query for all pages. */
const POLL_MS = 1_000;

/** Knows of changes in this process at once, and of those by others by asking the store while any page is open. */
export function changeFeed(store: Pick<WebStore, 'lastChanges'>, onFailure: (error: unknown) => void): Feed {
  const listeners = new Map<string, Set<() => void>>();
  const seen = new Map<string, number>();
  let timer: NodeJS.Timeout | undefined;

  const notify = (session: string) => {
    for (const changed of listeners.get(session) ?? []) changed();
  };
  const poll = async () => {
    const last = await store.lastChanges([...listeners.keys()]);
    for (const [session, change] of last) {
      if (seen.get(session) !== change) notify(session);
      if (listeners.has(session)) seen.set(session, change);
    }
  };
  // The database being away for a moment is no reason to stop looking.
  const turn = () => (listeners.size > 0 ? void poll().catch(onFailure).finally(schedule) : schedule());
  const schedule = () => {
    timer = listeners.size > 0 ? setTimeout(turn, POLL_MS) : undefined;
  };

  return {
    notify,
    subscribe(session, changed) {
      const own = listeners.get(session) ?? new Set();
      listeners.set(session, own.add(changed));
      if (!timer) schedule();
      return () => {
        own.delete(changed);
        if (own.size > 0) return;
        listeners.delete(session);
        seen.delete(session);
      };
    },
    close() {
      listeners.clear();
      clearTimeout(timer);
    },
  };
}
