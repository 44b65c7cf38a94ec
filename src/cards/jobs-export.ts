import { type Card, link, strong } from '../chat/card.ts';
import { shownTime } from '../jobs/shown.ts';
import { zoneOr } from './jobs-words.ts';

/** The way to all of a person's jobs as a table. */
export function exportCard({ href, until }: { href: string; until: Date }, zone: string | undefined): Card {
  return {
    title: 'Your jobs as a table',
    summary: 'The link to your jobs as a table is here, for you alone.',
    tone: 'plain',
    blocks: [
      { kind: 'text', line: [link('Download jobs.csv', href)] },
      {
        kind: 'text',
        line: ['All your jobs with their states, fits, next steps and notes. Programs for tables open it.'],
      },
      {
        kind: 'note',
        line: [
          strong('Keep the link to yourself: '),
          `whoever has it can read all of this. It opens until ${shownTime(until, zoneOr(zone))} (${zoneOr(zone)}).`,
        ],
      },
    ],
    buttons: [],
  };
}
