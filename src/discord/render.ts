import { type APIMessageTopLevelComponent, ButtonStyle, ComponentType, MessageFlags } from 'discord-api-types/v10';
import type { Card } from '../chat/card.ts';
import { customIdOf } from './button.ts';

export interface DiscordMessage {
  readonly flags: number;
  readonly components: APIMessageTopLevelComponent[];
  readonly allowed_mentions: { readonly parse: [] };
}

export function renderMessage(card: Card): DiscordMessage {
  return {
    flags: MessageFlags.IsComponentsV2,
    components: [
      {
        type: ComponentType.Container,
        components: [
          { type: ComponentType.TextDisplay, content: card.title },
          ...(card.buttons.length > 0
            ? [
                {
                  type: ComponentType.ActionRow as const,
                  components: card.buttons.map((button) => ({
                    type: ComponentType.Button as const,
                    style: ButtonStyle.Secondary as const,
                    label: button.label,
                    custom_id: customIdOf(button),
                  })),
                },
              ]
            : []),
        ],
      },
    ],
    allowed_mentions: { parse: [] },
  };
}
