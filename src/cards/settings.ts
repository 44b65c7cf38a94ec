import { type Card, strong } from '../chat/card.ts';
import { count } from '../chat/text.ts';

/** As the card shows it. */
interface Chosen {
  readonly visibility: 'thread' | 'private';
  readonly channels: readonly string[];
  readonly role: string | null;
  readonly budget: number | null;
}

/** What is chosen for the workspace or server, for those who may choose. */
export function settingsCard(chosen: Chosen, channel: string, changed: boolean): Card {
  return {
    title: changed ? 'The settings are changed' : 'The settings here',
    summary: changed ? 'The settings are changed.' : 'The settings of this workspace or server.',
    tone: 'plain',
    blocks: [
      {
        kind: 'facts',
        facts: [
          {
            label: 'Who sees a card',
            value: [
              chosen.visibility === 'thread' ? 'everybody in the thread' : 'only the person',
              ', where the person does not say',
            ],
          },
          { label: 'Channels', value: [channelsOf(chosen.channels, channel)] },
          {
            label: 'Who may use it',
            value: [chosen.role === null ? 'everybody' : `members with the role ${chosen.role}`],
          },
          {
            label: 'Evaluations in a month',
            value: [chosen.budget === null ? 'as the installation says' : strong(String(chosen.budget))],
          },
        ],
      },
      {
        kind: 'note',
        line: ['Everybody here is measured by the same reading of a posting: “12 of 18” means the same to all.'],
      },
    ],
    buttons: [
      {
        label: 'Change',
        command: 'settings',
        values: { visibility: chosen.visibility, ...(chosen.budget !== null && { budget: String(chosen.budget) }) },
        opens: 'form',
        style: 'plain',
        description: 'Opens the form with what is chosen now',
      },
    ],
  };
}

function channelsOf(channels: readonly string[], channel: string): string {
  if (channels.length === 0) return 'everywhere';
  const here = channels.includes(channel);
  const others = channels.length - (here ? 1 : 0);
  return [here ? 'here' : 'not here', ...(others > 0 ? [`and ${count(others, 'other channel')}`] : [])].join(' ');
}
