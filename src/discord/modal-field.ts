import {
  type APIComponentInLabel,
  type APILabelComponent,
  type APITextInputComponent,
  ComponentType,
  TextInputStyle,
} from 'discord-api-types/v10';
import type { ChoiceOption, LinkOption, Option, RefOption, TextOption } from '../chat/command.ts';
import { clip } from '../chat/text.ts';
import { LIMITS } from './limits.ts';
import { fileTypes, helpOf } from './option-words.ts';

/** An option that a form asks for, by its key. */
export type Asked = readonly [key: string, option: AskedOption];
type AskedOption = Exclude<Option, RefOption>;

/** A field with its label and its help. Its id is the option's key. */
export function renderField(key: string, option: AskedOption, value: string | undefined): APILabelComponent {
  const description = helpOf(option, LIMITS.labelDescription);
  return {
    type: ComponentType.Label,
    label: clip(option.label, LIMITS.label),
    ...(description !== undefined && { description }),
    component: input(key, option, value),
  };
}

function input(key: string, option: AskedOption, value: string | undefined): APIComponentInLabel {
  switch (option.kind) {
    case 'file':
      return {
        type: ComponentType.FileUpload,
        custom_id: key,
        required: option.required,
        max_values: 1,
        file_types: fileTypes(option),
      };
    case 'link':
    case 'text':
      return textInput(key, option, value);
    case 'choice':
      return choice(key, option, value);
    case 'private':
      return { type: ComponentType.Checkbox, custom_id: key, default: (value ?? String(option.presumed)) === 'true' };
  }
}

function textInput(key: string, option: LinkOption | TextOption, value: string | undefined): APITextInputComponent {
  const long = option.kind === 'link' ? option.orText : option.multiline;
  return {
    type: ComponentType.TextInput,
    custom_id: key,
    style: long ? TextInputStyle.Paragraph : TextInputStyle.Short,
    required: option.required,
    max_length: LIMITS.textInput,
    ...(option.kind === 'link' && { placeholder: option.orText ? LINK_OR_TEXT : 'https://…' }),
    ...(value !== undefined && { value: clip(value, LIMITS.textInput) }),
  };
}

const LINK_OR_TEXT = `https://… or the text, up to ${LIMITS.textInput.toLocaleString('en')} characters`;

/** A few choices stand open; Discord wants at least two of them for that. */
function choice(key: string, { choices, required }: ChoiceOption, value: string | undefined): APIComponentInLabel {
  const options = choices.slice(0, LIMITS.choices).map((each) => ({
    value: each.value,
    label: clip(each.label, LIMITS.optionLabel),
    default: each.value === value,
  }));
  const open = options.length > 1 && options.length <= LIMITS.radioOptions;
  return { type: open ? ComponentType.RadioGroup : ComponentType.StringSelect, custom_id: key, required, options };
}
