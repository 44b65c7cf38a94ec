import type { Command } from '../../../src/chat/command.ts';
import type { Person, Thread } from '../../../src/chat/platform.ts';
import { askDiscord } from '../../../src/discord/ask.ts';
import { discordPlatform } from '../../../src/discord/platform.ts';
import { fileOriginsOf } from '../../../src/discord/settings.ts';
import { tickets } from '../../../src/discord/tickets.ts';
import { hostAt } from '../file-host.ts';
import type { Fault, Harness, Reply, Seen, StartHarness } from '../harness.ts';
import { find } from './messages.ts';
import { type RunningDiscord, startDiscord } from './running.ts';
import { formSeen, messageSeen } from './seen.ts';
import {
  APP,
  directWith,
  GUILD,
  type Live,
  type Message,
  newId,
  PLACES,
  type ServerFault,
  type World,
} from './world.ts';

/** Discord over the gateway, and over HTTP. */
export const startDiscordHarness: StartHarness = (commands) => harnessOf({ commands });
export const startDiscordHttpHarness: StartHarness = (commands) => harnessOf({ commands, http: true });

export const ANN = '600000000000000001';
export const BEN = '600000000000000002';

async function harnessOf(wanted: { readonly commands: readonly Command[]; readonly http?: boolean }): Promise<Harness> {
  const discord = await startDiscord(wanted);
  const { world, chat, people } = discord;
  const personOf = (id: string): Person => ({ platform: 'discord', id });
  const place = { platform: 'discord', space: GUILD, channel: PLACES.text };
  return {
    platform: chat.platform,
    place,
    privatePlace: { ...place, private: true },
    closedPlace: { ...place, channel: PLACES.closed },
    person: personOf(ANN),
    stranger: personOf(BEN),
    fail: (fault) => void world.faults.push(faultOf(fault)),
    violations: world.violations,
    requests: () => world.calls.length,
    thread: async (thread) => threadMessages(world, thread).map(messageSeen),
    told: async ({ id }) => inChannel(world, directWith(world, id).id).map(messageSeen),
    threads: async () => threadsOf(world).map((thread) => thread.map(messageSeen)),
    give: async ({ id }, { name }, values) => replyOf(world, await people.slash(id, name, values)),
    click: ({ id }, label, double = false) => click(discord, id, label, double),
    upload: async (bytes) => uploaded(discord, bytes),
    stop: async () => void (await discord.stop()),
  };
}

function faultOf(fault: Fault): ServerFault {
  switch (fault.kind) {
    case 'rate-limited':
      return { afterMs: fault.afterMs };
    case 'forbidden':
      return { status: 403, code: 50_013 };
    case 'gone':
      return { status: 404, code: 10_003 };
    case 'unauthorized':
      return { status: 401, code: 0 };
    case 'lost':
      return 'lost';
  }
}

/** Ours that are seen by all who are there. */
const inChannel = (world: World, channel: string): Message[] =>
  world.messages.filter(
    (message) =>
      message.channel === channel && message.author === APP && message.only === undefined && !message.loading,
  );

/** The opening message, and what stands below it. */
export function threadMessages(world: World, { message, channel, answer }: Thread): Message[] {
  const opening = find(world, message);
  const below = answer === undefined ? [] : inChannel(world, answer);
  const later = answer === channel ? below.filter(({ id }) => BigInt(id) > BigInt(message)) : below;
  return [opening, ...later];
}

/** Ours in a server's channels, by thread. */
export function threadsOf(world: World): Message[][] {
  const channels = [...world.channels.values()].filter(({ guild }) => guild !== undefined);
  const all = channels.flatMap(({ id }) => inChannel(world, id));
  const threadOf = ({ id, channel }: Message) =>
    world.messages.some((message) => message.id === channel) ? channel : id;
  const byTime = all.toSorted((one, other) => (BigInt(one.id) < BigInt(other.id) ? -1 : 1));
  return [...Map.groupBy(byTime, threadOf).values()];
}

/** What the person alone sees of an answer. */
export function replyOf(world: World, live: Live): Reply {
  if (live.form) return { seen: formSeen(live.form), errors: {} };
  const ids = [live.original, ...live.followUps];
  const own = world.messages.findLast(({ id, only }) => ids.includes(id) && only === live.user);
  return { seen: own ? messageSeen(own) : null, errors: {} };
}

async function click({ world, people }: RunningDiscord, user: string, label: string, double: boolean): Promise<Reply> {
  const sees = (message: Message): boolean => messageSeen(message).buttons.includes(label);
  const message = threadsOf(world).flat().findLast(sees);
  if (!message) throw new Error(`nobody sees a button ${label}`);
  const presses = Array.from({ length: double ? 2 : 1 }, () => people.press(user, label, message));
  const replies = (await Promise.all(presses)).map((live) => replyOf(world, live));
  return replies.find(({ seen }) => seen !== null) ?? { seen: null, errors: {} };
}

function uploaded({ world, server, settings, keep }: RunningDiscord, bytes: Uint8Array) {
  const id = newId();
  world.files.set(id, { bytes });
  const platform = discordPlatform({
    ask: askDiscord(settings),
    appId: APP,
    deliveries: keep.deliveries,
    tickets: tickets(keep.vault),
    files: [{ id, url: `${server.origin}/files/${id}` }],
    fileOrigins: fileOriginsOf(settings),
    askFileHost: hostAt(server.origin),
  });
  return { file: { platform: 'discord', id, size: bytes.length }, platform, lose: () => void world.files.delete(id) };
}

export const seenBy = (messages: readonly Message[]): Seen[] => messages.map(messageSeen);
