import type { InputBlock, InputBlockElement, PlainTextOption } from '@slack/types';
import type { ChoiceOption, PrivateOption } from '../chat/command.ts';
import { plain } from './escape.ts';
import type { AskedOption } from './form-asked.ts';
import {
  INPUT_HINT,
  INPUT_LABEL,
  INPUT_TEXT,
  MENU_OPTIONS,
  OPTION_LABEL,
  PLACEHOLDER,
  RADIO_OPTIONS,
} from './limits.ts';

/** The `action_id` of every input: its block has the option's name. */
export const INPUT = 'input';
/** What the two answers to a private option are called. */
export const ONLY_ME = 'true';
const OTHERS_TOO = 'false';

/** One input for an option, filled in with `value` where it has room for all of it. */
export function renderInput(name: string, option: AskedOption, value: string | undefined): InputBlock {
  const hint = hintOf(option);
  return {
    type: 'input',
    block_id: name,
    label: plain(labelOf(option), INPUT_LABEL),
    // One of the two answers is always chosen.
    optional: !option.required && option.kind !== 'private',
    ...(hint !== undefined && { hint: plain(hint, INPUT_HINT) }),
    element: elementOf(option, value),
  };
}

/** A private option asks who will see it; its own label is one of the answers. */
const labelOf = (option: AskedOption): string =>
  option.kind === 'private' ? (option.help ?? 'Who sees it') : option.label;

const TOO_LONG = `Longer than ${INPUT_TEXT.toLocaleString('en')} characters: attach it as a file, or send it to Rolefit in a direct message.`;

function hintOf(option: AskedOption): string | undefined {
  if (option.kind === 'private') return undefined;
  if (option.kind !== 'link' || !option.orText) return option.help;
  return option.help === undefined ? TOO_LONG : `${option.help}. ${TOO_LONG}`;
}

function elementOf(option: AskedOption, value: string | undefined): InputBlockElement {
  switch (option.kind) {
    case 'file':
      return {
        type: 'file_input',
        action_id: INPUT,
        filetypes: option.accept.map((name) => name.replace('.', '')),
        max_files: 1,
      };
    case 'link':
      return option.orText ? words(value, true, 'https://… or the text') : address(value);
    case 'text':
      return words(value, option.multiline);
    case 'choice':
      return choice(option, value);
    case 'private':
      return audience(option, value);
  }
}

const words = (value: string | undefined, multiline: boolean, placeholder?: string): InputBlockElement => ({
  type: 'plain_text_input',
  action_id: INPUT,
  multiline,
  max_length: INPUT_TEXT,
  ...filled(value),
  ...(placeholder !== undefined && { placeholder: plain(placeholder, PLACEHOLDER) }),
});

/** Slack refuses a whole form over an address that is none. */
const address = (value: string | undefined): InputBlockElement => ({
  type: 'url_text_input',
  action_id: INPUT,
  ...filled(URL.canParse(value ?? '') ? value : undefined),
  placeholder: plain('https://…', PLACEHOLDER),
});

/** Never half of a text: half a posting would be judged as if it were whole. */
const filled = (value: string | undefined): { initial_value?: string } =>
  value !== undefined && value.length > 0 && value.length <= INPUT_TEXT ? { initial_value: value } : {};

function choice({ choices }: ChoiceOption, value: string | undefined): InputBlockElement {
  const options = choices.slice(0, MENU_OPTIONS).map((each) => optionOf(each.label, each.value));
  const initial = options.find((each) => each.value === value);
  return {
    type: options.length > RADIO_OPTIONS ? 'static_select' : 'radio_buttons',
    action_id: INPUT,
    options,
    ...(initial && { initial_option: initial }),
  };
}

function audience(
  { label, otherwise, presumed = false }: PrivateOption,
  value = presumed ? ONLY_ME : OTHERS_TOO,
): InputBlockElement {
  const [others, me] = [optionOf(otherwise, OTHERS_TOO), optionOf(label, ONLY_ME)];
  return {
    type: 'radio_buttons',
    action_id: INPUT,
    options: [others, me],
    initial_option: value === ONLY_ME ? me : others,
  };
}

const optionOf = (label: string, value: string): PlainTextOption => ({ text: plain(label, OPTION_LABEL), value });
