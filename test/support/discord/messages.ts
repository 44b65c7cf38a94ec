import { z } from 'zod';
import { missingAccess, missingPermissions, Refusal, unknownChannel, unknownMessage, wrongBody } from './refusal.ts';
import { APP, type Channel, directWith, EPHEMERAL, Kind, type Message, newId, Right, V2, type World } from './world.ts';

// What the bot does with its own token: messages, threads and direct conversations.

export const Body = z.object({
  flags: z.number().default(0),
  components: z.array(z.unknown()).optional(),
  content: z.string().optional(),
  nonce: z.string().optional(),
  enforce_nonce: z.boolean().optional(),
  allowed_mentions: z.object({ parse: z.array(z.string()) }).optional(),
});
export type Body = z.infer<typeof Body>;

export function checkV2(flags: number, { components = [], content }: Body): void {
  const second = components.some((component) => z.object({ type: z.number() }).parse(component).type !== 1);
  if (second && (flags & V2) === 0) throw wrongBody('components of the second kind need their flag');
  if ((flags & V2) !== 0 && content !== undefined) throw wrongBody('no content beside components of the second kind');
}

/** Those that are mentioned are called, unless the message says otherwise. */
export const callsOf = ({ allowed_mentions: allowed }: Body): boolean => !allowed || allowed.parse.length > 0;

export const shown = (message: Message, withNonce = false) => ({
  id: message.id,
  channel_id: message.channel,
  type: 0,
  content: '',
  author: { id: message.author, username: 'rolefit', discriminator: '0', bot: true },
  flags: message.flags,
  components: message.components,
  attachments: [],
  embeds: [],
  timestamp: '2026-11-26T00:00:00.000000+00:00',
  edited_timestamp: null,
  // Told with the answer to a post, and not when messages are listed.
  ...(withNonce && message.nonce !== undefined && { nonce: message.nonce }),
});

export function add(world: World, message: Omit<Message, 'id'>): Message {
  const added = { id: newId(), ...message };
  world.messages.push(added);
  return added;
}

export function find(world: World, id: string | undefined): Message {
  const message = world.messages.find((each) => each.id === id);
  if (!message) throw unknownMessage();
  return message;
}

export function remove(world: World, id: string): void {
  const at = world.messages.findIndex((each) => each.id === id);
  if (at < 0) throw unknownMessage();
  world.messages.splice(at, 1);
}

/** A nonce is looked at for some minutes. */
const NONCE_MS = 5 * 60_000;
const nonces = new WeakMap<World, Map<string, { readonly message: Message; readonly until: number }>>();

export function post(world: World, channelId: string, given: unknown) {
  const channel = visible(world, channelId);
  if (!has(channel, channel.type === Kind.thread ? Right.sendInThreads : Right.send)) throw missingPermissions();
  if (channel.person !== undefined && world.closed.has(channel.person))
    throw new Refusal(403, 50_007, 'Cannot send messages to this user');
  const body = Body.parse(given);
  const { flags, components = [], nonce, enforce_nonce } = body;
  if ((flags & EPHEMERAL) !== 0) throw wrongBody('only interactions are answered ephemerally');
  checkV2(flags, body);
  const known = nonces.get(world) ?? new Map();
  nonces.set(world, known);
  const before = enforce_nonce ? known.get(`${channelId} ${nonce}`) : undefined;
  if (before && before.until > world.now()) return shown(before.message, true);
  const message = add(world, {
    channel: channelId,
    author: APP,
    nonce,
    flags,
    components,
    calls: callsOf(body),
    loading: false,
  });
  if (nonce !== undefined) known.set(`${channelId} ${nonce}`, { message, until: world.now() + NONCE_MS });
  return shown(message, true);
}

export function list(world: World, channelId: string, limit: number) {
  const channel = visible(world, channelId);
  if (!has(channel, Right.history)) return [];
  const there = world.messages.filter((each) => each.channel === channelId && each.only === undefined);
  return there
    .toReversed()
    .slice(0, limit)
    .map((message) => shown(message));
}

export function edit(world: World, channelId: string, id: string, given: unknown) {
  visible(world, channelId);
  const message = find(world, id);
  if (message.channel !== channelId || message.only !== undefined) throw unknownMessage();
  if (message.author !== APP) throw new Refusal(403, 50_005, 'Cannot edit a message authored by another user');
  return shown(changed(message, Body.parse(given)));
}

/** The flag of the second kind stays with a message, and none but that one can be set by an edit. */
export function changed(message: Message, body: Body): Message {
  if ((body.flags & ~V2) !== 0) throw wrongBody('an edit sets no such flag');
  const flags = message.flags | body.flags;
  checkV2(flags, body);
  message.flags = flags;
  message.components = body.components ?? message.components;
  message.calls = callsOf(body);
  message.loading = false;
  return message;
}

export function startThread(world: World, channelId: string, messageId: string) {
  const channel = visible(world, channelId);
  const message = find(world, messageId);
  if (message.only !== undefined) throw unknownMessage();
  if (channel.type !== Kind.text && channel.type !== Kind.news)
    throw new Refusal(400, 50_024, 'Cannot execute action on this channel type');
  if (!has(channel, Right.createThreads)) throw missingPermissions();
  if (world.channels.has(messageId))
    throw new Refusal(400, 160_004, 'A thread has already been created for this message');
  const { guild, rights } = channel;
  const thread: Channel = { id: messageId, type: Kind.thread, parent: channelId, rights, ...(guild && { guild }) };
  world.channels.set(messageId, thread);
  return { id: messageId, type: Kind.thread, parent_id: channelId, guild_id: guild };
}

export function openDirect(world: World, given: unknown) {
  const { recipient_id } = z.object({ recipient_id: z.string() }).parse(given);
  const { id, type } = directWith(world, recipient_id);
  return { id, type, recipients: [{ id: recipient_id }] };
}

function visible(world: World, id: string): Channel {
  const channel = world.channels.get(id);
  if (!channel) throw unknownChannel();
  if (!has(channel, Right.view)) throw missingAccess();
  return channel;
}

const has = ({ rights }: Channel, right: bigint): boolean => (rights & right) !== 0n;
