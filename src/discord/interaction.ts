import {
  ApplicationIntegrationType,
  ChannelType,
  InteractionContextType,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import { z } from 'zod';
import type { Person, Place, Standing } from '../chat/platform.ts';
import { DISCORD } from './settings.ts';
import { type Access, TOKEN_MS } from './tickets.ts';

const Someone = z.object({ id: z.string() });

/** The part of an interaction that is the same for all of their kinds. `data` is read by whoever knows its kind. */
export const Interaction = z.object({
  id: z.string(),
  type: z.number(),
  token: z.string(),
  data: z.unknown().optional(),
  guild_id: z.string().optional(),
  channel_id: z.string(),
  channel: z.object({ type: z.number() }).optional(),
  member: z
    .object({
      user: Someone,
      roles: z.array(z.string()).default([]),
      permissions: z.string().regex(/^\d+$/).default('0'),
    })
    .optional(),
  user: Someone.optional(),
  app_permissions: z.string().regex(/^\d+$/).default('0'),
  context: z.number().nullish(),
  authorizing_integration_owners: z.record(z.string(), z.string()).default({}),
  /** The message that a button or the form that it opened belongs to. */
  message: z
    .object({ id: z.string(), flags: z.number().default(0), components: z.array(z.unknown()).default([]) })
    .optional(),
});
export type Interaction = z.infer<typeof Interaction>;

/** Who gave it. Throws for an interaction of nobody. */
export function personOf({ member, user }: Interaction): Person {
  const id = (member?.user ?? user)?.id;
  if (id === undefined) throw new Error('an interaction of nobody');
  return { platform: DISCORD, id };
}

/**
 * Where it was given. Answers are never threads of their own where there is no starting one: in direct messages, threads and
 * forum posts, which are threads too.
 */
export function placeOf({ id, guild_id, channel_id, channel }: Interaction, hidden: boolean): Place {
  return {
    platform: DISCORD,
    channel: channel_id,
    ticket: id,
    ...(guild_id !== undefined && { space: guild_id }),
    ...(!WITH_THREADS.includes(channel?.type) && { thread: channel_id }),
    ...(hidden && { private: true }),
  };
}

const WITH_THREADS: readonly (number | undefined)[] = [ChannelType.GuildText, ChannelType.GuildAnnouncement];

export const accessOf = (interaction: Interaction): Access => ({
  token: interaction.token,
  alone: isAlone(interaction),
  threads: (BigInt(interaction.app_permissions) & TO_ANSWER) === TO_ANSWER,
  answered: false,
  until: Date.now() + TOKEN_MS,
});

const TO_ANSWER = PermissionFlagsBits.CreatePublicThreads | PermissionFlagsBits.SendMessagesInThreads;

/** Administrators may do everything, and have not every bit set. */
const RUNS = PermissionFlagsBits.ManageGuild | PermissionFlagsBits.Administrator;

/** What Discord says of the member who gave it. */
export const standingOf = ({ member }: Interaction): Standing => ({
  admin: (BigInt(member?.permissions ?? '0') & RUNS) !== 0n,
  roles: member?.roles ?? [],
});

/** Whether the person brought us along, and we are no member of the place. Then all that we say is for them. */
export function isAlone({ context, guild_id, authorizing_integration_owners: owners }: Interaction): boolean {
  if (context === InteractionContextType.BotDM) return false;
  if (context === InteractionContextType.PrivateChannel) return true;
  return guild_id !== undefined && Object.keys(owners).join() === String(ApplicationIntegrationType.UserInstall);
}
