import type { WebMessage, WebStore } from '../../src/web/store.ts';

/** The web chat's store in memory, for its own tests. Held to the same contract as the real one. */
export function memoryWebStore(): WebStore {
  const messages = new Map<string, WebMessage>();
  const changes = new Map<string, number>();
  const next = (session: string) => {
    const change = (changes.get(session) ?? 0) + 1;
    changes.set(session, change);
    return change;
  };
  return {
    async add(message) {
      const at = `${message.session} ${message.id}`;
      if (messages.has(at)) return;
      const change = next(message.session);
      messages.set(at, { ...message, order: change, change });
    },
    async replace(session, id, card) {
      const message = messages.get(`${session} ${id}`);
      if (message) messages.set(`${session} ${id}`, { ...message, card, change: next(session) });
    },
    async changesAfter(session, after, limit) {
      // PostgreSQL takes no other for an integer.
      if (!Number.isSafeInteger(after)) throw new RangeError(`${after} is no number of a change`);
      const own = [...messages.values()].filter((each) => each.session === session && each.change > after);
      return own.sort((one, other) => one.change - other.change).slice(-limit);
    },
    async lastChanges(sessions) {
      return new Map(
        sessions.flatMap((session) => {
          const change = changes.get(session);
          return change === undefined ? [] : [[session, change]];
        }),
      );
    },
  };
}
