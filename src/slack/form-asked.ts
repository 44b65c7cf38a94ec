import type { Command, Option } from '../chat/command.ts';
import type { Carried } from './form.ts';

/** The options that a form asks for, in order; the others are known already, or nobody is asked them. */
export const askedOptions = (command: Command, carried: Carried): string[] =>
  Object.entries(command.options).flatMap(([key, option]) => (isAsked(key, option, command, carried) ? [key] : []));

/** Whether a form asks for this option. */
export function isAsked(key: string, { kind }: Option, { shortcut }: Command, { place, file }: Carried): boolean {
  if (kind === 'ref') return false;
  if (kind === 'private') return place.private !== true;
  return file === undefined || key !== shortcut?.option;
}
