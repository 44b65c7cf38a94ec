import type { FileUploadType } from 'discord-api-types/v10';
import type { FileOption, Option } from '../chat/command.ts';
import { clip } from '../chat/text.ts';
import { LIMITS } from './limits.ts';

/** An option in one line of at most `limit` characters: its label and its help. */
export const describe = (option: Option, limit: number): string => fitting([option.label, ...sentences(option)], limit);

/** Its help alone; undefined where it has none. */
export const helpOf = (option: Option, limit: number): string | undefined =>
  fitting(sentences(option), limit) || undefined;

function sentences(option: Option): string[] {
  const help = option.help?.replace(/\.$/, '').split('. ') ?? [];
  return option.kind === 'private' ? [...help, `Otherwise: ${option.otherwise}`] : help;
}

/** As many whole sentences as there is room for, and at least the beginning of the first. */
const fitting = ([first = '', ...rest]: readonly string[], limit: number): string =>
  rest.reduce(
    (line, sentence) => (line.length + 2 + sentence.length > limit ? line : `${line}. ${sentence}`),
    clip(first, limit),
  );

/** Discord offers by these, and checks nothing but the name of a file. */
export const fileTypes = ({ accept }: FileOption): FileUploadType[] =>
  accept.slice(0, LIMITS.fileTypes).map((extension): FileUploadType => `.${extension.replace('.', '')}`);
