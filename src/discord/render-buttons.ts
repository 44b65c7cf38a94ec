import { type APIActionRowComponent, type APIButtonComponent, ButtonStyle, ComponentType } from 'discord-api-types/v10';
import type { Button } from '../chat/card.ts';
import { clip } from '../chat/text.ts';
import { customIdOf } from './button.ts';
import { cleanText } from './escape.ts';
import { LIMITS } from './limits.ts';

/** Rows of buttons: quiet ones in rows of their own below the others. Throws for more than a message can hold: a bug of ours. */
export function renderButtons(buttons: readonly Button[]): APIActionRowComponent<APIButtonComponent>[] {
  if (buttons.length > LIMITS.buttons) throw new Error(`${buttons.length} buttons are too many for a message`);
  // One thing to do first: a second primary button stands back.
  const first = buttons.find(({ style }) => style === 'primary');
  const [quiet = [], loud = []] = [true, false].map((wanted) =>
    buttons.filter(({ style }) => (style === 'quiet') === wanted),
  );
  return [...rows(loud), ...rows(quiet)].map((row) => ({
    type: ComponentType.ActionRow,
    components: row.map((button) => renderButton(button, button === first)),
  }));
}

function rows(buttons: readonly Button[]): Button[][] {
  const [row, rest] = [buttons.slice(0, LIMITS.buttonsInRow), buttons.slice(LIMITS.buttonsInRow)];
  return row.length === 0 ? [] : [row, ...rows(rest)];
}

function renderButton(button: Button, primary: boolean): APIButtonComponent {
  // Discord names it, says the price, and takes the payment.
  if (button.sku !== undefined) return { type: ComponentType.Button, style: ButtonStyle.Premium, sku_id: button.sku };
  return {
    type: ComponentType.Button,
    style: primary ? ButtonStyle.Primary : ButtonStyle.Secondary,
    label: clip(cleanText(button.label).trim(), LIMITS.buttonLabel) || '…',
    custom_id: customIdOf(button),
  };
}
