import { type Block, type Card, type Line, mention, type Stage } from '../chat/card.ts';
import type { Aside, Person } from '../chat/platform.ts';
import { capital } from '../fit/wording.ts';

/** What is under way, by the command that asked for it. */
export type Work = 'evaluate' | 'compare' | 'xray';

/** Where the work stands. Papers are read side by side. */
export type Step = 'queued' | 'reading' | 'weighing' | 'writing';
const STEPS: readonly Step[] = ['queued', 'reading', 'weighing', 'writing'];

const STAGES: Record<Work, readonly { readonly label: string; readonly step: Step }[]> = {
  evaluate: [
    { label: 'Reading the resume', step: 'reading' },
    { label: 'Reading the posting', step: 'reading' },
    { label: 'Weighing', step: 'weighing' },
    { label: 'Writing', step: 'writing' },
  ],
  compare: [
    { label: 'Reading the papers', step: 'reading' },
    { label: 'Weighing', step: 'weighing' },
    { label: 'Writing', step: 'writing' },
  ],
  xray: [
    { label: 'Reading the posting', step: 'reading' },
    { label: 'Writing', step: 'writing' },
  ],
};

const SUMMARIES: Record<Work, Record<Step, string>> = {
  evaluate: {
    queued: 'Your evaluation is in line and starts by itself.',
    reading: 'Reading your resume and the posting.',
    weighing: 'Weighing your resume against the posting.',
    writing: 'Writing your evaluation.',
  },
  compare: {
    queued: 'Your comparison is in line and starts by itself.',
    reading: 'Reading what you gave, side by side.',
    weighing: 'Weighing every resume against every posting.',
    writing: 'Writing your comparison.',
  },
  xray: {
    queued: 'Your X-ray is in line and starts by itself.',
    reading: 'Reading the posting.',
    weighing: 'Reading the posting.',
    writing: 'Writing your X-ray.',
  },
};

/** What it is called. */
export const WORKS: Record<Work, string> = { evaluate: 'evaluation', compare: 'comparison', xray: 'X-ray' };

/** What an opening message says besides how far the work is. */
export interface Opening {
  /** An evaluation where nothing else is said. */
  readonly work?: Work | undefined;
  /** Who asked, where others want to know. */
  readonly person?: Person | undefined;
  /** The role and the company, once they are known. */
  readonly role?: string | undefined;
  readonly aside?: Aside | undefined;
  /** How many go before it, and how many seconds they take, as far as that is known. */
  readonly line?: { readonly before: number; readonly seconds: number | undefined } | undefined;
}

/** The opening message of a thread while the work goes on. */
export function progressCard(step: Step, opening: Opening): Card {
  const { work = 'evaluate' } = opening;
  const stages = STAGES[work].map(({ label, step: own }) => ({ label, state: stateOf(own, step) }));
  const summary = (step === 'queued' && lineWords(opening)) || SUMMARIES[work][step];
  return {
    title: titleOf(opening),
    summary,
    tone: 'plain',
    blocks: [...asked(opening), { kind: 'stages', stages }, { kind: 'note', line: [summary] }, ...asideOf(opening)],
    buttons: [],
  };
}

/** A line that is shorter than this is not worth a word; how long it takes counts, where that is known. */
const WORTH_SECONDS = 5;
const WORTH_BEFORE = 3;
/** Longer waits are told in minutes. */
const MOST_SECONDS = 90;

/** "Your evaluation is in line: 3 are before you, about 20 s." Undefined where the wait is over before it is read. */
function lineWords({ line, work = 'evaluate' }: Opening): string | undefined {
  if (!line) return undefined;
  const { before, seconds } = line;
  if (before === 0 || (seconds === undefined ? before < WORTH_BEFORE : seconds < WORTH_SECONDS)) return undefined;
  const wait =
    seconds === undefined
      ? ''
      : `, about ${seconds > MOST_SECONDS ? `${Math.ceil(seconds / 60)} min` : `${seconds} s`}`;
  return `Your ${WORKS[work]} is in line: ${before === 1 ? 'one is' : `${before} are`} before you${wait}. It starts by itself.`;
}

const titleOf = ({ role, work = 'evaluate' }: Opening): string => role ?? capital(WORKS[work]);

function stateOf(own: Step, now: Step): Stage['state'] {
  if (own === now) return 'running';
  return STEPS.indexOf(own) < STEPS.indexOf(now) ? 'done' : 'waiting';
}

/** What the opening message becomes when nothing came of it: the card in the thread says why. */
export function stoppedCard(opening: Opening): Card {
  const summary = `Your ${WORKS[opening.work ?? 'evaluate']} could not be finished. The message below says why and what to do.`;
  return {
    title: titleOf(opening),
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
