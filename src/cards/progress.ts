import { type Block, type Card, type Line, mention, type Stage } from '../chat/card.ts';
import type { Aside, Person } from '../chat/platform.ts';

/** Where an evaluation stands. The two papers are read side by side. */
export type Step = 'queued' | 'reading' | 'weighing' | 'writing';
const STEPS: readonly Step[] = ['queued', 'reading', 'weighing', 'writing'];

const STAGES: readonly { readonly label: string; readonly step: Step }[] = [
  { label: 'Reading the resume', step: 'reading' },
  { label: 'Reading the posting', step: 'reading' },
  { label: 'Weighing', step: 'weighing' },
  { label: 'Writing', step: 'writing' },
];

const SUMMARIES: Record<Step, string> = {
  queued: 'Your evaluation is in line and starts by itself.',
  reading: 'Reading your resume and the posting.',
  weighing: 'Weighing your resume against the posting.',
  writing: 'Writing your evaluation.',
};

/** What an opening message says besides how far the work is. */
export interface Opening {
  /** Who asked, where others want to know. */
  readonly person?: Person | undefined;
  /** The role and the company, once they are known. */
  readonly role?: string | undefined;
  readonly aside?: Aside | undefined;
}

/** The opening message of a thread while the work goes on. */
export function progressCard(step: Step, opening: Opening): Card {
  const stages = STAGES.map(({ label, step: own }) => ({ label, state: stateOf(own, step) }));
  const summary = SUMMARIES[step];
  return {
    title: opening.role ?? 'Evaluation',
    summary,
    tone: 'plain',
    blocks: [...asked(opening), { kind: 'stages', stages }, { kind: 'note', line: [summary] }, ...asideOf(opening)],
    buttons: [],
  };
}

function stateOf(own: Step, now: Step): Stage['state'] {
  if (own === now) return 'running';
  return STEPS.indexOf(own) < STEPS.indexOf(now) ? 'done' : 'waiting';
}

/** What the opening message becomes when there is no evaluation: the card in the thread says why. */
export function stoppedCard(opening: Opening): Card {
  const summary = 'Your evaluation could not be finished. The message below says why and what to do.';
  return {
    title: opening.role ?? 'Evaluation',
    summary,
    tone: 'problem',
    blocks: [...asked(opening), { kind: 'text', line: [summary] }, ...asideOf(opening)],
    buttons: [],
  };
}

/** What the opening message becomes when the card had to go elsewhere. */
export function movedCard(opening: Opening): Card {
  const summary = 'The answer could not be posted here, so it came to you directly.';
  return {
    ...stoppedCard(opening),
    summary,
    tone: 'plain',
    blocks: [...asked(opening), { kind: 'text', line: [summary] }],
  };
}

/** Who asked. Never a name out of the resume. */
export const asked = ({ person }: Opening): Block[] =>
  person === undefined ? [] : [{ kind: 'text', line: ['Asked by ', mention(person)] }];

/** Why the thread is not where it was asked for, and what to do about it. */
export const asideOf = ({ aside }: Opening): Block[] =>
  aside === undefined ? [] : [{ kind: 'note', line: ASIDES[aside] }];

const ASIDES: Record<Aside, Line> = {
  'not-member': [
    'This came to you directly: Rolefit is no member of the channel where you asked. Invite it there and ask again to have the answer in the channel.',
  ],
  archived: ['This came to you directly: the channel where you asked is archived.'],
  restricted: ['This came to you directly: Rolefit may not post in the channel where you asked.'],
  'no-replies': ['The answer comes below, in the channel: replies in threads are switched off here.'],
  'no-threads': [
    'The answer comes below, in the channel: Rolefit lacks the permissions “Create Public Threads” and “Send Messages in Threads” here. Somebody who runs this server can give it both.',
  ],
};
