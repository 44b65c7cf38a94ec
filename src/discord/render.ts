import { type APIMessageTopLevelComponent, ComponentType, MessageFlags } from 'discord-api-types/v10';
import type { Card, Tone } from '../chat/card.ts';
import { LIMITS } from './limits.ts';
import { renderButtons } from './render-buttons.ts';
import { fitted } from './render-fit.ts';

/** The body of a message, to post or to edit one with. */
export interface DiscordMessage {
  readonly flags: number;
  readonly components: APIMessageTopLevelComponent[];
  /** Nobody is called by a card. */
  readonly allowed_mentions: { parse: [] };
}

/** Words say the same: a colour is never the only sign. */
const ACCENTS: Partial<Record<Tone, number>> = {
  good: 0x3ba55d,
  fair: 0xf0b132,
  poor: 0xe67e22,
  problem: 0xda373c,
};

/**
 * A card as one container of Components V2. Pure, and safe for any string in any place: text stays text, and pings nobody.
 * Throws only for buttons that no message can hold.
 */
export function renderMessage(card: Card): DiscordMessage {
  const buttons = renderButtons(card.buttons);
  // The container itself counts too.
  const room = LIMITS.components - 1 - buttons.length - card.buttons.length;
  const components = [...fitted(card, room), ...buttons];
  const accent_color = ACCENTS[card.tone];
  return {
    flags: MessageFlags.IsComponentsV2,
    components: [{ type: ComponentType.Container, ...(accent_color !== undefined && { accent_color }), components }],
    allowed_mentions: { parse: [] },
  };
}
