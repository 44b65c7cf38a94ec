import {
  type APIMessageTopLevelComponent,
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  ContainerBuilder,
  ContextMenuCommandBuilder,
  Locale,
  ModalBuilder,
  type RESTPostAPIApplicationCommandsJSONBody,
  SlashCommandBuilder,
} from 'discord.js';

// The SDK's own builders check what they are given: a second opinion. Each returns what it makes of the JSON, and throws at what
// is wrong.

export const messageThroughBuilder = ({
  components,
}: {
  components: readonly APIMessageTopLevelComponent[];
}): unknown[] =>
  components
    .filter((component) => component.type === ComponentType.Container)
    .map((container) => new ContainerBuilder(container).toJSON());

export const modalThroughBuilder = (modal: APIModalInteractionResponseCallbackData): unknown =>
  new ModalBuilder(modal).toJSON();

export function commandThroughBuilder(command: RESTPostAPIApplicationCommandsJSONBody): unknown {
  if (!('description' in command) || command.description === undefined)
    return new ContextMenuCommandBuilder().setName(command.name).setType(3).toJSON();
  const builder = new SlashCommandBuilder().setName(command.name).setDescription(command.description);
  for (const locale of Object.values(Locale)) {
    builder.setNameLocalization(locale, command.name_localizations?.[locale] ?? null);
    builder.setDescriptionLocalization(locale, command.description_localizations?.[locale] ?? null);
  }
  const options = 'options' in command ? (command.options ?? []) : [];
  for (const { type, name, description, required = false } of options) {
    const words = <O extends { setName(n: string): O; setDescription(d: string): O; setRequired(r: boolean): O }>(
      o: O,
    ) => o.setName(name).setDescription(description).setRequired(required);
    if (type === 3) builder.addStringOption(words);
    if (type === 5) builder.addBooleanOption(words);
    if (type === 11) builder.addAttachmentOption(words);
  }
  return builder.toJSON();
}
