import {
  type APIModalInteractionResponseCallbackData,
  type APITextDisplayComponent,
  ComponentType,
} from 'discord-api-types/v10';
import { type Command, headline } from '../chat/command.ts';
import { clip } from '../chat/text.ts';
import { escapeText } from './escape.ts';
import { LIMITS } from './limits.ts';
import { type Asked, renderField } from './modal-field.ts';
import { formIdOf } from './modal-read.ts';

/** What a form begins with. */
export interface Filled {
  readonly values: Readonly<Record<string, string>>;
  /** Names the file of the message that the command's shortcut was chosen on, which is then not asked for. */
  readonly ticket?: string | undefined;
  /** The answer is for this person alone in any case, so that is not asked. */
  readonly alone?: boolean;
}

/**
 * A command's options as a modal, with a line above them that says what is given already. Throws when the values of its
 * refs do not fit its id: a bug of ours.
 */
export function renderForm(command: Command, filled: Filled): APIModalInteractionResponseCallbackData {
  const asked = askedOf(command, filled);
  const fields = asked.slice(0, LIMITS.modalComponents - 1);
  return {
    custom_id: formIdOf({ command: command.name, ticket: filled.ticket, values: refsOf(command, filled) }),
    title: clip(titleOf(command, filled), LIMITS.modalTitle),
    components: [
      intro(command, filled, asked.slice(fields.length)),
      ...fields.map(([key, option]) => renderField(key, option, filled.values[key])),
    ],
  };
}

/** Required ones first: what comes last may find no room. */
function askedOf({ options, shortcut }: Command, { ticket, alone = false }: Filled): Asked[] {
  return Object.entries(options)
    .flatMap(([key, option]): Asked[] => (option.kind === 'ref' ? [] : [[key, option]]))
    .filter(([, { kind }]) => !(alone && kind === 'private'))
    .filter(([key]) => !(ticket !== undefined && key === shortcut?.option))
    .toSorted(([, one], [, other]) => Number(other.required) - Number(one.required));
}

/** Only what has no field is carried along: fields bring back their own values. */
const refsOf = ({ options }: Command, { values }: Filled): Record<string, string> =>
  Object.fromEntries(Object.entries(values).filter(([key]) => options[key]?.kind === 'ref'));

function titleOf({ name, shortcut }: Command, { ticket }: Filled): string {
  if (ticket !== undefined && shortcut) return shortcut.label;
  return headline(name);
}

function intro(command: Command, filled: Filled, left: readonly Asked[]): APITextDisplayComponent {
  const { name, summary, options, shortcut } = command;
  const refs = Object.keys(refsOf(command, filled)).map((key) => `✓ ${escapeText(options[key]?.label ?? '')}`);
  const file = filled.ticket !== undefined && shortcut && options[shortcut.option]?.label;
  const lines = [
    escapeText(summary),
    ...(file ? [`✓ ${escapeText(file)}: the file of that message`] : []),
    ...refs,
    ...(left.length > 0
      ? [`-# No room here for: ${left.map(([, { label }]) => escapeText(label)).join(', ')}. Type /${name} for that.`]
      : []),
  ];
  return { type: ComponentType.TextDisplay, content: lines.join('\n') };
}
