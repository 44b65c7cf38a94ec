import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Thread } from '../../src/chat/platform.ts';
import { Unreachable } from '../../src/chat/refusal.ts';
import { ANN, BEN, replyOf, threadMessages } from '../support/discord/harness.ts';
import { find } from '../support/discord/messages.ts';
import { openingCommands } from '../support/discord/opening.ts';
import { type RunningDiscord, startDiscord } from '../support/discord/running.ts';
import { messageSeen } from '../support/discord/seen.ts';
import { directWith, EPHEMERAL, type Live, PLACES } from '../support/discord/world.ts';
import { aCard } from '../support/toy-commands.ts';
import { until } from '../support/until.ts';

let discord: RunningDiscord;
let toys: ReturnType<typeof openingCommands>;
beforeEach(async () => {
  toys = openingCommands();
  discord = await startDiscord({ commands: toys.commands });
});
afterEach(async () => {
  expect(await discord.stop()).toEqual([]);
});

const TOKEN_MS = 15 * 60_000;
const weigh = (channel: string = PLACES.text, options = {}) => discord.people.slash(ANN, 'weigh', options, channel);
const opened = async () => {
  await expect.poll(() => toys.threads.length).toBeGreaterThan(0);
  const thread = toys.threads.at(-1) as Thread;
  return { thread, texts: () => threadMessages(discord.world, thread).map((message) => messageSeen(message).text) };
};
const callbackOf = ({ id, token }: Live) =>
  discord.world.calls.find(({ route }) => route === `/interactions/${id}/${token}/callback`)?.body;
const posts = () => discord.world.calls.filter(({ method, route }) => method === 'POST' && /\/messages$/.test(route));

describe('where a thread is', () => {
  test.each([PLACES.text, PLACES.news])(
    'in a channel: below the message that answers the command, named by its title',
    async (channel) => {
      const live = await weigh(channel);
      const { thread, texts } = await opened();
      expect(thread).toEqual({
        platform: 'discord',
        channel,
        space: '800000000000000001',
        ticket: live.id,
        message: live.original,
        answer: live.original,
      });
      expect(callbackOf(live)).toEqual({ type: 5 });
      expect(discord.world.calls.at(-1)?.body).toEqual({ name: 'Weighing', auto_archive_duration: 1_440 });
      await discord.chat.platform.update(thread, aCard('Still weighing'));
      await discord.chat.platform.answer(thread, aCard('Heavy'));
      expect(texts()).toEqual([expect.stringContaining('Still weighing'), expect.stringContaining('Heavy')]);
      expect(discord.world.channels.get(thread.answer ?? '')?.parent).toBe(channel);
    },
  );

  test('in a thread or a forum post: that one', async () => {
    await weigh(PLACES.thread);
    const { thread, texts } = await opened();
    expect(thread).toMatchObject({ channel: PLACES.thread, thread: PLACES.thread, answer: PLACES.thread });
    expect(thread.aside).toBeUndefined();
    await discord.chat.platform.answer(thread, aCard('Heavy'));
    expect(texts()).toHaveLength(2);
  });

  test('in direct messages: right there', async () => {
    const { id } = directWith(discord.world, ANN);
    await weigh(id);
    const { thread, texts } = await opened();
    expect(thread).toMatchObject({ channel: id, answer: id });
    expect(thread.private).toBeUndefined();
    await discord.chat.platform.answer(thread, aCard('Heavy'));
    expect(texts()).toHaveLength(2);
  });

  test('where we may start none: in the channel, and it is said', async () => {
    await weigh(PLACES.noThreads);
    const { thread, texts } = await opened();
    expect(thread).toMatchObject({ answer: PLACES.noThreads, aside: 'no-threads' });
    expect(discord.world.calls.some(({ route }) => route.endsWith('/threads'))).toBe(false);
    await discord.chat.platform.answer(thread, aCard('Heavy'));
    expect(texts()).toHaveLength(2);
  });

  test('where the right was taken away meanwhile: the same', async () => {
    const channel = discord.world.channels.get(PLACES.noThreads);
    const place = { platform: 'discord', channel: PLACES.noThreads, space: channel?.guild };
    const thread = await discord.chat.platform.open(place, { platform: 'discord', id: ANN }, aCard('Late'), 'late');
    expect(thread).toMatchObject({ answer: PLACES.noThreads, aside: 'no-threads' });
  });
});

describe('for the person alone', () => {
  test('the answer takes the place of the message, and no thread is started', async () => {
    const live = await weigh(PLACES.text, { private: true });
    const { thread, texts } = await opened();
    expect(callbackOf(live)).toEqual({ type: 5, data: { flags: EPHEMERAL } });
    expect(thread).toMatchObject({ private: true, message: live.original });
    expect(find(discord.world, thread.message).only).toBe(ANN);
    for (const _ of [1, 2]) await discord.chat.platform.answer(thread, aCard('Heavy'));
    // The worker's last word on the opening message does not take the answer away.
    await discord.chat.platform.update(thread, aCard('It is below'));
    expect(texts()).toEqual([expect.stringContaining('Heavy')]);
    expect(posts()).toEqual([]);
  });

  test('after the token is over nothing is posted where others see it', async () => {
    await weigh(PLACES.text, { private: true });
    const { thread } = await opened();
    discord.world.advance(TOKEN_MS + 1);
    await discord.chat.platform.update(thread, aCard('Still weighing'));
    const fault = await discord.chat.platform.answer(thread, aCard('Heavy')).catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(Unreachable);
    expect(fault).toMatchObject({ reason: 'gone' });
    expect(posts()).toEqual([]);
  });

  test('a worker that opens it later does so in direct messages', async () => {
    const place = { platform: 'discord', channel: PLACES.text, private: true, ticket: 'long over' };
    const thread = await discord.chat.platform.open(place, { platform: 'discord', id: ANN }, aCard('Late'), 'late');
    expect(thread).toMatchObject({ channel: directWith(discord.world, ANN).id, private: true });
    await discord.chat.platform.update(thread, aCard('Later'));
    await discord.chat.platform.answer(thread, aCard('Heavy'));
    expect(threadMessages(discord.world, thread).map((each) => messageSeen(each).text)).toEqual([
      expect.stringContaining('Later'),
      expect.stringContaining('Heavy'),
    ]);
  });

  test('whoever takes no direct messages is not reached, and not asked again', async () => {
    discord.world.closed.add(BEN);
    const fault = await discord.chat.platform
      .tell({ platform: 'discord', id: BEN }, aCard('Psst'), 'key')
      .catch((error: unknown) => error);
    expect(fault).toMatchObject({ reason: 'forbidden', code: '50007' });
  });
});

describe('after a quarter of an hour', () => {
  test('the worker goes on with its own token', async () => {
    await weigh();
    const { thread, texts } = await opened();
    discord.world.advance(TOKEN_MS + 1);
    await discord.chat.platform.update(thread, aCard('Still weighing'));
    const calls = discord.world.calls.length;
    await discord.chat.platform.update(thread, aCard('Weighed'));
    // The token is not tried again.
    expect(discord.world.calls.slice(calls).map(({ route }) => route)).toEqual([
      `/channels/${PLACES.text}/messages/${thread.message}`,
    ]);
    await discord.chat.platform.answer(thread, aCard('Heavy'));
    expect(texts()).toEqual([expect.stringContaining('Weighed'), expect.stringContaining('Heavy')]);
  });

  test('an answer whose receipt was lost is found by its buttons, when its nonce is forgotten', async () => {
    await weigh();
    const { thread, texts } = await opened();
    const button = { label: 'More', command: 'pages', values: {}, opens: 'answer', style: 'plain' } as const;
    discord.world.faults.push('lost');
    await expect(discord.chat.platform.answer(thread, aCard('Heavy', { buttons: [button] }))).rejects.toThrow(
      /^Discord does not answer POST \/channels\/\d+\/messages/,
    );
    discord.world.advance(TOKEN_MS);
    await discord.chat.platform.answer(thread, aCard('Heavy', { buttons: [button] }));
    expect(texts()).toHaveLength(2);
  });
});

describe('where only the person brought us along', () => {
  test.each([PLACES.group, PLACES.elsewhere])('all is for them, and by the token', async (channel) => {
    const live = await weigh(channel);
    const { thread } = await opened();
    expect(callbackOf(live)).toEqual({ type: 5, data: { flags: EPHEMERAL } });
    await discord.chat.platform.answer(thread, aCard('Heavy'));
    expect(replyOf(discord.world, live).seen?.text).toContain('Heavy');
    expect(posts()).toEqual([]);
  });

  test('a word to all is a follow-up, and the person gets the one that they await', async () => {
    const live = await discord.people.slash(ANN, 'shout', {}, PLACES.group);
    await until(discord.world, 'both', () =>
      replyOf(discord.world, live).seen?.text.includes('It was said') && live.followUps.length === 1 ? true : undefined,
    );
    const [said] = live.followUps.map((id) => find(discord.world, id));
    expect(said?.only).toBeUndefined();
    expect(said && messageSeen(said).text).toContain('Hear, all');
  });
});

test('what goes wrong names no token', async () => {
  await weigh();
  const { thread } = await opened();
  for (const fault of [{ status: 500, code: 0 }, 'lost'] as const) {
    discord.world.faults.push(fault);
    const error: unknown = await discord.chat.platform.update(thread, aCard('x')).catch((error: unknown) => error);
    expect(error).toBeInstanceOf(Error);
    expect(JSON.stringify(error, Object.getOwnPropertyNames(error))).not.toMatch(/token-\d/);
  }
});
