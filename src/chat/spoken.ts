import type { Command } from './command.ts';
import type { FileRef } from './platform.ts';

/** Fewer words than this are talk, and no job posting (characters). */
const LEAST_POSTING = 300;
const LINK = /https?:\/\/[^\s<>"]+/;

/**
 * What a message in plain words asks of a command that has a shortcut: its first file for the shortcut's option; for the first
 * option that takes a link, the first link, or the whole text when it is long enough to be a posting. Values for `readValues`.
 */
export function spokenValues(
  { options, shortcut }: Pick<Command, 'options' | 'shortcut'>,
  text: string,
  files: readonly FileRef[],
): Record<string, string | FileRef> {
  const link = Object.keys(options).find((name) => options[name]?.kind === 'link');
  const posting = LINK.exec(text)?.[0].replace(/[.,;:!?)\]}'”]+$/u, '') ?? longText(text);
  const [file] = files;
  return {
    ...(link !== undefined && posting !== undefined && { [link]: posting }),
    ...(shortcut && file && { [shortcut.option]: file }),
  };
}

const longText = (text: string): string | undefined => (text.trim().length >= LEAST_POSTING ? text.trim() : undefined);
