import type { Card } from '../../src/chat/card.ts';
import type { Platform } from '../../src/chat/platform.ts';

type Deed = 'open' | 'update' | 'answer' | 'tell' | 'say';

/** A platform that keeps what it is given: answers once, like the real ones, and fails as often as it is told, with what it is told. */
export function recordingPlatform() {
  const posts = new Map<string, Card>();
  const updates: Card[] = [];
  const failures: Partial<Record<Deed, readonly Error[]>> = {};
  const meet = (deed: Deed) => {
    const [first, ...rest] = failures[deed] ?? [];
    failures[deed] = rest;
    if (first) throw first;
  };
  const once = (id: string, card: Card) => void (posts.has(id) || posts.set(id, card));
  const platform: Platform = {
    name: 'recording',
    pace: 0,
    download: async () => new Uint8Array(),
    async open(place, _person, _card, key) {
      meet('open');
      return { ...place, message: key };
    },
    async update(_thread, card) {
      meet('update');
      updates.push(card);
    },
    async answer(thread, card) {
      meet('answer');
      once(thread.message, card);
    },
    async say(place, card, key) {
      meet('say');
      once(`${place.channel} ${key}`, card);
    },
    async tell(person, card, key) {
      meet('tell');
      once(`${person.id} ${key}`, card);
    },
  };
  return { platform, posts, updates, failures };
}
