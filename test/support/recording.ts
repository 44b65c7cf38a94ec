import type { Card } from '../../src/chat/card.ts';
import type { Platform } from '../../src/chat/platform.ts';

/** A platform that keeps what it is given: answers once, like the real ones, and can be told to fail. */
export function recordingPlatform() {
  const posts = new Map<string, Card>();
  const updates: Card[] = [];
  const failures = { answer: 0 };
  const platform: Platform = {
    name: 'recording',
    pace: 0,
    download: async () => new Uint8Array(),
    open: async (place, _person, _card, key) => ({ ...place, message: key }),
    update: async (_thread, card) => void updates.push(card),
    async answer(thread, card) {
      if (failures.answer > 0) {
        failures.answer -= 1;
        throw new Error('the platform is down');
      }
      if (!posts.has(thread.message)) posts.set(thread.message, card);
    },
    async say(place, card, key) {
      const id = `${place.channel} ${key}`;
      if (!posts.has(id)) posts.set(id, card);
    },
    async tell(person, card, key) {
      const id = `${person.id} ${key}`;
      if (!posts.has(id)) posts.set(id, card);
    },
  };
  return { platform, posts, updates, failures };
}
