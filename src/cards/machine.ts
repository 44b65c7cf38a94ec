import { type Block, type Card, emphasis, strong } from '../chat/card.ts';
import { clip, count } from '../chat/text.ts';

/** A resume as a machine read it, as far as the card shows it. */
export interface MachineReading {
  readonly format: string;
  readonly pages: number;
  readonly quality: {
    readonly grade: 'good' | 'fair' | 'poor';
    readonly mend: readonly { readonly message: string; readonly next: string }[];
  };
  readonly hidden: readonly { readonly text: string; readonly reason: string; readonly page: number }[];
  readonly sections: readonly { readonly name: string; readonly heading: string | null; readonly text: string }[];
}

/** Characters of a section that are shown: enough to see that its lines are whole and in order. */
const SHOWN = 700;
/** Hidden passages that are shown; the number of characters tells of all. */
const MOST_HIDDEN = 5;

const GRADES = { good: 'Reads well', fair: 'Reads with trouble', poor: 'Reads badly' } as const;
const TONES = { good: 'good', fair: 'fair', poor: 'poor' } as const;

/** What a machine reads in a resume, for its owner alone: how well, what to mend, what people cannot see, and the text by section. */
export function machineCard(reading: MachineReading): Card {
  const { quality, sections, format, pages } = reading;
  const grade = GRADES[quality.grade];
  return {
    title: 'What a machine reads in your resume',
    summary: `${grade}: ${count(sections.length, 'section')} found, ${count(quality.mend.length, 'thing')} to look at.`,
    tone: TONES[quality.grade],
    blocks: [
      {
        kind: 'facts',
        facts: [
          { label: 'How well', value: [strong(grade), ` · ${format}, ${count(pages, 'page')}`] },
          { label: 'Sections', value: [[...new Set(sections.map(({ name }) => name))].join(' · ')] },
        ],
      },
      ...issues(quality.mend),
      ...unseen(reading.hidden),
      ...sections.flatMap(sectionBlocks),
      { kind: 'note', line: ['Only you see this. An employer’s own system may read other things in another order.'] },
    ],
    buttons: [],
  };
}

function issues(mend: MachineReading['quality']['mend']): Block[] {
  if (mend.length === 0) return [];
  return [
    { kind: 'heading', text: 'To look at' },
    {
      kind: 'list',
      ordered: false,
      items: mend.map(({ message, next }) => ({ line: [message, ' ', emphasis(next)] })),
    },
  ];
}

function unseen(hidden: MachineReading['hidden']): Block[] {
  if (hidden.length === 0) return [];
  const characters = hidden.reduce((sum, { text }) => sum + text.length, 0);
  return [
    { kind: 'heading', text: 'What people cannot see' },
    {
      kind: 'text',
      line: [
        `Your file holds ${count(characters, 'character')} that people cannot see. They are left out here, and other systems may hold them against you.`,
      ],
    },
    ...hidden.slice(0, MOST_HIDDEN).map(
      ({ text, reason, page }): Block => ({
        kind: 'quote',
        line: [clip(text, SHOWN)],
        source: `${reason}, page ${page}`,
      }),
    ),
  ];
}

const sectionBlocks = ({ name, heading, text }: MachineReading['sections'][number]): Block[] => [
  { kind: 'heading', text: heading ?? (name === 'header' ? 'The top' : name) },
  { kind: 'quote', line: [clip(text, SHOWN)] },
];
