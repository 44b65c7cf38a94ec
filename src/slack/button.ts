import type { ActionsBlock, Button as SlackButton } from '@slack/types';
import { z } from 'zod';
import type { Button } from '../chat/card.ts';
import { readCarried } from './carried-json.ts';
import { isBlank, plain, shown } from './escape.ts';
import { BUTTON_DESCRIPTION, BUTTON_LABEL, BUTTON_VALUE, ROW_BUTTONS } from './limits.ts';

/** Matches the `action_id` of every button of ours, and of nothing else. */
export const ACTION = /^press:\d+$/;

const Pressed = z.object({
  command: z.string(),
  values: z.record(z.string(), z.string()),
  opens: z.enum(['answer', 'note', 'form']),
});
export type Pressed = z.infer<typeof Pressed>;

/** What a button gives, out of its `value`; undefined for what no button of ours has. */
export const readPressed = (value: string): Pressed | undefined => readCarried(value, Pressed);

/** Rows of buttons, the quiet ones in rows of their own below the others. Throws for a button whose values do not fit. */
export function renderButtons(buttons: readonly Button[]): ActionsBlock[] {
  const loud = buttons.filter(({ style }) => style !== 'quiet');
  const quiet = buttons.filter(({ style }) => style === 'quiet');
  const ordered = [...loud, ...quiet].map(renderButton);
  return [...rows(ordered.slice(0, loud.length)), ...rows(ordered.slice(loud.length))];
}

function rows(elements: readonly SlackButton[]): ActionsBlock[] {
  const count = Math.ceil(elements.length / ROW_BUTTONS);
  return Array.from({ length: count }, (_, row) => ({
    type: 'actions',
    elements: elements.slice(row * ROW_BUTTONS, (row + 1) * ROW_BUTTONS),
  }));
}

function renderButton(button: Button, index: number): SlackButton {
  const { label, style, description } = button;
  const text = plain(isBlank(shown(label, BUTTON_LABEL)) ? button.command : label, BUTTON_LABEL);
  return {
    type: 'button',
    action_id: `press:${index}`,
    text,
    value: givenBy(button),
    ...(style === 'primary' && { style }),
    // The visible label comes first: who speaks to Slack says what they see.
    ...(description !== undefined && {
      accessibility_label: shown(`${text.text}: ${description}`, BUTTON_DESCRIPTION),
    }),
  };
}

function givenBy({ command, values, opens }: Button): string {
  const value = JSON.stringify({ command, values, opens } satisfies Pressed);
  // Buttons carry ids: one that does not fit is a mistake in a card.
  if (value.length > BUTTON_VALUE) throw new Error(`the values of a button for ${command} do not fit`);
  return value;
}
