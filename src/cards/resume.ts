import type { Button, Card } from '../chat/card.ts';

/** What came of asking about the resume on file. */
export type OnFile = 'kept' | 'there' | 'removed' | 'none';

const WORDS: Record<OnFile, string> = {
  kept: 'Your resume is on file. /evaluate takes it whenever you attach none.',
  there: 'You keep a resume on file. /evaluate takes it whenever you attach none.',
  removed: 'The resume that was on file is removed.',
  none: 'You keep no resume on file.',
};

/** Whether a resume is on file, since when, and what can be done about it. */
export function resumeCard(state: OnFile, since: Date | undefined): Card {
  const here = state === 'kept' || state === 'there';
  return {
    title: 'Your resume on file',
    summary: WORDS[state],
    tone: 'plain',
    blocks: [
      { kind: 'text', line: [WORDS[state]] },
      ...(since
        ? ([
            {
              kind: 'note',
              line: [`Since ${since.toISOString().slice(0, 10)}, encrypted, for your evaluations alone.`],
            },
          ] as const)
        : []),
    ],
    buttons: here ? [replace('Replace it'), MACHINE, REMOVE] : [replace('Keep one')],
  };
}

const replace = (label: string): Button => ({
  label,
  command: 'resume',
  values: {},
  opens: 'form',
  style: 'primary',
});

const MACHINE: Button = {
  label: 'What a machine reads',
  command: 'check',
  values: {},
  opens: 'answer',
  style: 'plain',
  description: 'The text and sections found in it, and what to mend',
};

const REMOVE: Button = {
  label: 'Remove it',
  command: 'resume',
  values: { remove: 'yes' },
  opens: 'answer',
  style: 'plain',
  description: 'Deletes the resume on file at once',
};
