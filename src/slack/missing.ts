import type { Card } from '../chat/card.ts';
import type { Command } from '../chat/command.ts';
import { headline } from '../chat/command.ts';
import type { FileRef } from '../chat/platform.ts';

/** A link that is longer than this is not carried by a button (characters): its value has room for 2,000 with the rest. */
const MOST_CARRIED = 1_500;

type Values = Readonly<Record<string, string | FileRef>>;

const linkOption = ({ options }: Command): string | undefined =>
  Object.keys(options).find((key) => options[key]?.kind === 'link');

/** Whether the words held a posting. */
export function hasPosting(command: Command, values: Values): boolean {
  const link = linkOption(command);
  return link !== undefined && values[link] !== undefined;
}

/** What a message in plain words still lacks, kindly, with a button for the form; undefined when it has a file and a posting. */
export function missingCard(command: Command, values: Values): Card | undefined {
  const { name, shortcut } = command;
  const link = linkOption(command);
  const hasFile = shortcut !== undefined && values[shortcut.option] !== undefined;
  const posting = link === undefined ? undefined : values[link];
  if (hasFile && posting !== undefined) return undefined;
  const words = hasFile ? NO_POSTING : posting !== undefined ? NO_FILE : NEITHER;
  const carried = link !== undefined && typeof posting === 'string' && posting.length <= MOST_CARRIED;
  return {
    ...words,
    tone: 'plain',
    blocks: [{ kind: 'text', line: [words.summary] }],
    buttons: [
      {
        label: headline(name),
        command: name,
        values: carried ? { [link]: posting } : {},
        opens: 'form',
        style: 'primary',
      },
    ],
  };
}

const NO_POSTING = {
  title: 'One thing is missing: the posting',
  summary: 'Send your resume and the link of the job posting in one message, or give both in the form.',
};
const NO_FILE = {
  title: 'One thing is missing: your resume',
  summary: 'Attach your resume to the message with the job posting, or give it in the form.',
};
const NEITHER = {
  title: 'Hello',
  summary:
    'Send your resume as a file and the link of a job posting in one message, and you will see how well the one answers the other. The form works too.',
};
