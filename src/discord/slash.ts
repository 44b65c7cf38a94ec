import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  Locale,
  type LocalizationMap,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import { z } from 'zod';
import type { Command, Option } from '../chat/command.ts';
import { clip } from '../chat/text.ts';
import { attached, type GivenValues, Resolved } from './attached.ts';
import { LIMITS } from './limits.ts';
import { describe, fileTypes } from './option-words.ts';

/**
 * What Discord is to offer: a slash command for each listed command, and an entry in the menu of messages for each
 * shortcut.
 */
export function toCommands(commands: readonly Command[]): RESTPostAPIApplicationCommandsJSONBody[] {
  const listed = commands.filter((command) => command.listed);
  return [...listed.map(toSlash), ...listed.flatMap(toMenuEntry)];
}

/** Installed by a server or by a person, and given anywhere: in servers, in our direct messages, in other people's. */
const WHERE = {
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
};

function toSlash({ name, summary, options, translations }: Command): RESTPostAPIApplicationCommandsJSONBody {
  return {
    type: ApplicationCommandType.ChatInput,
    name,
    name_localizations: localized(translations, (words) => words.name),
    description: clip(summary, LIMITS.description),
    description_localizations: localized(translations, (words) => clip(words.summary, LIMITS.description)),
    // Discord wants the required ones first.
    options: Object.entries(options)
      .toSorted(([, one], [, other]) => Number(other.required) - Number(one.required))
      .flatMap(([key, option]) => toOption(key, option)),
    ...WHERE,
  };
}

function toMenuEntry({ shortcut }: Command): RESTPostAPIApplicationCommandsJSONBody[] {
  return shortcut
    ? [{ type: ApplicationCommandType.Message, name: clip(shortcut.label, LIMITS.commandName), ...WHERE }]
    : [];
}

/** Discord's locales that a translation serves: the same one, or any of its language. */
function localized<W>(translations: Readonly<Record<string, W>> = {}, pick: (words: W) => string): LocalizationMap {
  return Object.fromEntries(
    Object.values(Locale).flatMap((locale) => {
      const words = translations[locale] ?? translations[locale.split('-')[0] ?? ''];
      return words ? [[locale, pick(words)]] : [];
    }),
  );
}

function toOption(key: string, option: Option): APIApplicationCommandBasicOption[] {
  const shared = { name: key, description: describe(option, LIMITS.description), required: option.required };
  switch (option.kind) {
    case 'file':
      return [{ ...shared, type: ApplicationCommandOptionType.Attachment, file_types: fileTypes(option) }];
    case 'link':
    case 'text':
      return [{ ...shared, type: ApplicationCommandOptionType.String, max_length: LIMITS.stringOption }];
    case 'choice': {
      const choices = option.choices.map(({ value, label }) => ({ name: clip(label, LIMITS.choiceName), value }));
      return [{ ...shared, type: ApplicationCommandOptionType.String, choices }];
    }
    case 'private':
      return [{ ...shared, type: ApplicationCommandOptionType.Boolean }];
    case 'ref':
      return [];
  }
}

const Given = z.object({
  options: z.array(z.object({ name: z.string(), value: z.union([z.string(), z.boolean(), z.number()]) })).default([]),
  resolved: Resolved.optional(),
});

/**
 * What came with a slash command, from the `data` of its interaction: values for `readValues`, and the files apart from them,
 * which are to be put in as FileRefs. Throws a ZodError for what Discord does not send.
 */
export function readSlash({ options }: Command, data: unknown): GivenValues {
  const given = Given.parse(data);
  const ofKind = (...kinds: readonly Option['kind'][]) =>
    given.options.filter(({ name }) => kinds.some((kind) => options[name]?.kind === kind));
  const chosen = ofKind('private')[0]?.value;
  return {
    raw: Object.fromEntries(ofKind('link', 'text', 'choice', 'private').map(({ name, value }) => [name, value])),
    attachments: ofKind('file').flatMap(({ name, value }) => attached(name, value, given.resolved)),
    private: typeof chosen === 'boolean' ? chosen : undefined,
  };
}
