import type { Delivery, Keep } from '../../src/chat/keep.ts';

/** What platforms keep, in memory, for their own tests. Held to the same contract as the store's. */
export function memoryKeep(): Keep {
  const vault = new Map<string, { text: string; until: number }>();
  const claims = new Map<string, number>();
  const deliveries = new Map<string, Delivery>();
  return {
    vault: {
      put: async (name, text, forMs = Number.POSITIVE_INFINITY) =>
        void vault.set(name, { text, until: Date.now() + forMs }),
      async get(name) {
        const kept = vault.get(name);
        return kept && kept.until > Date.now() ? kept.text : undefined;
      },
      remove: async (name) => void vault.delete(name),
    },
    claims: {
      async claim(key, forMs) {
        if ((claims.get(key) ?? 0) > Date.now()) return false;
        claims.set(key, Date.now() + forMs);
        return true;
      },
    },
    deliveries: {
      async begin(key) {
        const delivery = deliveries.get(key) ?? { state: 'new' };
        if (delivery.state === 'new') deliveries.set(key, { state: 'unsure' });
        return delivery;
      },
      done: async (key, message) => void deliveries.set(key, { state: 'done', message }),
    },
  };
}
