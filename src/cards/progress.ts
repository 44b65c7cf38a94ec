import type { Card, Stage } from '../chat/card.ts';

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

/** The opening message of a thread while the work goes on. */
export function progressCard(step: Step): Card {
  const stages = STAGES.map(({ label, step: own }) => ({ label, state: stateOf(own, step) }));
  const summary = SUMMARIES[step];
  return {
    title: 'Evaluation',
    summary,
    tone: 'plain',
    blocks: [
      { kind: 'stages', stages },
      { kind: 'note', line: [summary] },
    ],
    buttons: [],
  };
}

function stateOf(own: Step, now: Step): Stage['state'] {
  if (own === now) return 'running';
  return STEPS.indexOf(own) < STEPS.indexOf(now) ? 'done' : 'waiting';
}

/** What the opening message becomes when there is no evaluation: the card in the thread says why. */
export function stoppedCard(): Card {
  const summary = 'Your evaluation could not be finished. The message below says why and what to do.';
  return {
    title: 'Evaluation',
    summary,
    tone: 'problem',
    blocks: [{ kind: 'text', line: [summary] }],
    buttons: [],
  };
}
