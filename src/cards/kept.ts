import { type Card, type Item, link, strong } from '../chat/card.ts';
import { count } from '../chat/text.ts';
import type { Engine } from '../fit/role.ts';
import { privacyWith } from './privacy.ts';

/** How much is kept of a person, by kind; and until when evaluations are, in days. */
export interface KeptOf {
  readonly kept: Readonly<Record<string, number>>;
  readonly evaluationDays: number;
  /** Which reader reads here. */
  readonly engine: Engine;
  /** The latest first. */
  readonly openings: readonly { readonly what: string; readonly of: string; readonly at: Date }[];
}

/** What is kept, why, and until when; "(s)" stands where the word for several of it has one. A kind without anything is left out. */
const KINDS: readonly (readonly [kind: string, words: string, why: (days: number) => string])[] = [
  ['resumes', 'resume(s) on file', () => 'so that /evaluate needs only the posting; until you remove it'],
  ['files', 'file(s)', () => 'to be read for a card that is on its way; gone within the hour'],
  ['evaluations', 'evaluation(s)', (days) => `for evidence, report and what moved; ${days} days`],
  ['requests', 'command(s) given', (days) => `to answer each exactly once; ${days} days`],
  ['jobs', 'tracked job(s)', () => 'with your notes and reminders; until you remove it'],
  ['zones', 'time zone(s)', () => 'for your reminders'],
  ['feedback', 'thumb(s)', () => 'to make Rolefit better here; as long as its evaluation'],
  ['opinions', 'score(s) of your own', () => 'to see how far people and Rolefit are apart'],
  ['openings', 'opening(s)', () => 'so that you see what was opened; as long as its evaluation'],
  ['report_links', 'note(s) that report links were closed', () => 'so that they stay closed'],
  [
    'ledger_holders',
    'account(s) of credits',
    () => 'your name on it; what was moved stays, and is nobody’s without it',
  ],
];

const counted = (number: number, words: string): string =>
  count(number, words.replace('(s)', ''), words.replace('(s)', 's'));

/** What Rolefit keeps of the person, for them alone. */
export function keptCard({ kept, evaluationDays, openings, engine }: KeptOf): Card {
  const items = KINDS.flatMap(([kind, words, why]): Item[] => {
    const number = kept[kind] ?? 0;
    return number === 0 ? [] : [{ line: [strong(counted(number, words)), `: ${why(evaluationDays)}`] }];
  });
  return {
    title: 'What is kept of you',
    summary:
      items.length === 0 ? 'Nothing is kept of you.' : `${count(items.length, 'kind')} of things are kept of you.`,
    tone: 'plain',
    blocks: [
      items.length === 0
        ? { kind: 'text', line: ['Nothing is kept of you.'] }
        : { kind: 'list', ordered: false, items },
      ...(openings.length > 0
        ? ([
            { kind: 'heading', text: 'Opened last' },
            {
              kind: 'list',
              ordered: false,
              items: openings.map(({ what, of, at }) => ({ line: [`${what} of ${of}, ${day(at)}`] })),
            },
          ] as const)
        : []),
      { kind: 'heading', text: 'What is promised' },
      { kind: 'list', ordered: false, items: privacyWith(engine).map((line) => ({ line: [line] })) },
    ],
    buttons: [
      {
        label: 'Export everything',
        command: 'privacy-export',
        values: {},
        opens: 'answer',
        style: 'plain',
        description: 'One archive of all that is kept of you, by a link for you alone',
      },
      {
        label: 'Delete everything',
        command: 'privacy-delete',
        values: {},
        opens: 'form',
        style: 'plain',
        description: 'Removes all that is kept of you, for good',
      },
    ],
  };
}

const day = (at: Date): string => `${at.toISOString().slice(0, 16).replace('T', ' ')} UTC`;

/** The receipt after everything was removed. */
export function erasedCard(kept: Readonly<Record<string, number>>, reference: string, at: Date): Card {
  const items = KINDS.flatMap(([kind, words]): Item[] => {
    const number = kept[kind] ?? 0;
    return number === 0 ? [] : [{ line: [counted(number, words)] }];
  });
  return {
    title: 'Everything of you is removed',
    summary: 'Everything that was kept of you is removed.',
    tone: 'plain',
    blocks: [
      items.length === 0 ? { kind: 'text', line: ['There was nothing.'] } : { kind: 'list', ordered: false, items },
      {
        kind: 'note',
        line: [
          `Removed on ${day(at)}, reference ${reference}. Cards that stand in channels are the platform’s: delete them there. Backups of whoever runs Rolefit here end by their own rules.`,
        ],
      },
    ],
    buttons: [],
  };
}

/** The link to the archive. */
export const exportedCard = ({ href, until }: { readonly href: string; readonly until: Date }): Card => ({
  title: 'Everything that is kept of you',
  summary: 'Your archive is ready.',
  tone: 'plain',
  blocks: [
    { kind: 'text', line: [link('Download the archive', href)] },
    {
      kind: 'note',
      line: [`The link is yours alone and holds until ${day(until)}. It is made at the moment you open it.`],
    },
  ],
  buttons: [],
});
