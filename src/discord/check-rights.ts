import { ApplicationFlags, PermissionFlagsBits, Routes } from 'discord-api-types/v10';
import { z } from 'zod';
import type { Check } from '../chat/check.ts';
import { count } from '../chat/text.ts';
import type { Ask } from './ask.ts';

/** What the bot needs of a server, by the names that its settings use. docs/discord.md says what for. */
const NEEDED: Readonly<Record<string, bigint>> = {
  'View Channels': PermissionFlagsBits.ViewChannel,
  'Send Messages': PermissionFlagsBits.SendMessages,
  'Create Public Threads': PermissionFlagsBits.CreatePublicThreads,
  'Send Messages in Threads': PermissionFlagsBits.SendMessagesInThreads,
  'Read Message History': PermissionFlagsBits.ReadMessageHistory,
};

/** A server that does not tell is taken to give all. */
const ALL = String(PermissionFlagsBits.Administrator);
const Servers = z.array(z.object({ permissions: z.string().regex(/^\d+$/).default(ALL).transform(BigInt) }));

/** The permissions of the bot's roles, server by server. Of more than 200 servers, the first are looked at: what Discord lists at once. */
export async function permissions(ask: Ask): Promise<Check> {
  const name = 'Discord permissions';
  const servers = await ask({ method: 'GET', route: Routes.userGuilds() }, Servers);
  const lacking = Object.entries(NEEDED).flatMap(([permission, bit]) => {
    const without = servers.filter((server) => !has(server.permissions, bit)).length;
    return without > 0 ? [`${permission} (in ${count(without, 'server')})`] : [];
  });
  if (lacking.length === 0)
    return { name, ok: true, detail: 'All that it needs, by its roles; a channel can still deny it.' };
  const next = 'Open the invitation of docs/discord.md once more, or give its role what is missing.';
  return { name, ok: false, detail: `Missing: ${lacking.join(', ')}.`, next };
}

const has = (held: bigint, bit: bigint): boolean =>
  (held & PermissionFlagsBits.Administrator) !== 0n || (held & bit) !== 0n;

const PRIVILEGED: Readonly<Record<string, number>> = {
  'Presence Intent': ApplicationFlags.GatewayPresence | ApplicationFlags.GatewayPresenceLimited,
  'Server Members Intent': ApplicationFlags.GatewayGuildMembers | ApplicationFlags.GatewayGuildMembersLimited,
  'Message Content Intent': ApplicationFlags.GatewayMessageContent | ApplicationFlags.GatewayMessageContentLimited,
};

/** Whether more is switched on than is needed: nothing breaks by it, and people should not have to trust it. */
export function intents(flags: number): Check {
  const name = 'Discord intents';
  const on = Object.entries(PRIVILEGED).flatMap(([intent, bits]) => ((flags & bits) === 0 ? [] : [intent]));
  if (on.length === 0) return { name, ok: true, detail: 'No privileged one is on, and none is needed.' };
  const next = 'In the developer portal, under Bot, switch it off: Rolefit reads no messages.';
  return { name, ok: true, detail: `On, and not needed: ${on.join(', ')}.`, next };
}
