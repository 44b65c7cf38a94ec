import type { Card } from '../../src/chat/card.ts';
import type { Platform } from '../../src/chat/platform.ts';

/** A platform that keeps what it is given: posts once by key, like the real ones, and can be told to fail. */
export function recordingPlatform() {
  const posts = new Map<string, Card>();
  const updates: Card[] = [];
  const failures = { post: 0 };
  const platform: Platform = {
    name: 'recording',
    download: async () => new Uint8Array(),
    open: async (place, _person, _card, key) => ({ ...place, message: key }),
    update: async (_thread, card) => void updates.push(card),
    async post(thread, card, key) {
      if (failures.post > 0) {
        failures.post -= 1;
        throw new Error('the platform is down');
      }
      const id = `${thread.message} ${key}`;
      if (!posts.has(id)) posts.set(id, card);
    },
  };
  return { platform, posts, updates, failures };
}
