import { isDeepStrictEqual } from 'node:util';
import { Routes } from 'discord-api-types/v10';
import { z } from 'zod';
import type { Command } from '../chat/command.ts';
import { type Ask, askDiscord } from './ask.ts';
import type { DiscordSettings } from './settings.ts';
import { toCommands } from './slash.ts';

/**
 * Makes Discord's commands the ones that are declared: everywhere, or in one server, where they are there at once. Sends
 * nothing when they are. Throws Unreachable when the token is refused.
 */
export async function register(
  settings: DiscordSettings,
  commands: readonly Command[],
  guild?: string,
): Promise<'registered' | 'unchanged'> {
  const ask = askDiscord(settings);
  const route = routeOf(settings, guild);
  if (await isRegistered(ask, route, commands)) return 'unchanged';
  await ask({ method: 'PUT', route, body: toCommands(commands) }, z.unknown());
  return 'registered';
}

export const routeOf = ({ appId }: Pick<DiscordSettings, 'appId'>, guild?: string) =>
  guild === undefined ? Routes.applicationCommands(appId) : Routes.applicationGuildCommands(appId, guild);

/** Whether Discord has exactly these commands. What Discord adds of its own does not count. */
export async function isRegistered(ask: Ask, route: `/${string}`, commands: readonly Command[]): Promise<boolean> {
  const there = await ask({ method: 'GET', route, query: { with_localizations: 'true' } }, z.array(Declared));
  return isDeepStrictEqual(sorted(there), sorted(z.array(Declared).parse(toCommands(commands))));
}

const sorted = (commands: readonly Declared[]): Declared[] =>
  commands.toSorted((one, other) => one.type - other.type || (one.name < other.name ? -1 : 1));

const Localizations = z
  .record(z.string(), z.string())
  .nullish()
  .transform((words) => words ?? {});
const Numbers = z
  .array(z.number())
  .nullish()
  .transform((numbers) => [...(numbers ?? [])].sort());

const DeclaredOption = z.object({
  type: z.number(),
  name: z.string(),
  description: z.string(),
  required: z.boolean().default(false),
  choices: z.array(z.object({ name: z.string(), value: z.unknown() })).default([]),
  min_length: z.number().optional(),
  max_length: z.number().optional(),
  file_types: z.array(z.string()).default([]),
});

/** All of a command that we ever declare, with Discord's own defaults where it or we leave something out. */
const Declared = z.object({
  type: z.number().default(1),
  name: z.string(),
  name_localizations: Localizations,
  description: z.string().default(''),
  description_localizations: Localizations,
  options: z.array(DeclaredOption).default([]),
  integration_types: Numbers,
  contexts: Numbers,
});
type Declared = z.infer<typeof Declared>;
