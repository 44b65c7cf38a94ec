import type { Seen } from '../harness.ts';
import { until } from '../until.ts';
import { messageSeen, viewSeen } from './seen.ts';
import type { View, World } from './world.ts';

// What tests look at, each waiting until it is there.

/** The newest open modal of this person, once it shows these words. */
export const modalWith = (world: World, user: string, words: string): Promise<View> =>
  until(world, `a modal with "${words}"`, () => {
    const view = [...world.views.values()].findLast((each) => each.user === user && each.open);
    return view && viewSeen(view.json).text.includes(words) ? view : undefined;
  });

/** What this person alone was told in passing, once it has these words. */
export const whisperWith = (world: World, user: string, words: string): Promise<Seen> =>
  until(world, `a whisper with "${words}"`, () =>
    world.ephemerals
      .filter((each) => each.user === user)
      .map(messageSeen)
      .find(({ text }) => text.includes(words)),
  );

/** What the app says in a channel or to somebody alone, in order: the thread it stands in, and its words. */
export const saidIn = (world: World, channel: string): { thread: string | undefined; seen: Seen }[] =>
  world.messages
    .filter((message) => message.channel === channel && message.user === undefined)
    .map((message) => ({ thread: message.thread, seen: messageSeen(message) }));

/** Waits for words of the app in a channel. */
export const wordsIn = (world: World, channel: string, words: string): Promise<Seen> =>
  until(world, `"${words}" in ${channel}`, () =>
    saidIn(world, channel)
      .map(({ seen }) => seen)
      .find(({ text }) => text.includes(words)),
  );
