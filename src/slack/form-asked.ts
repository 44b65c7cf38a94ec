import type { Command, Option, RefOption } from '../chat/command.ts';
import type { Carried } from './form.ts';

export type AskedOption = Exclude<Option, RefOption>;

/** The options that a form asks for, in order; the others are known already, or nobody is asked them. */
export const askedOptions = (command: Command, carried: Carried): [name: string, option: AskedOption][] =>
  Object.entries(command.options).flatMap(([name, option]): [string, AskedOption][] =>
    option.kind === 'ref' || isSettled(name, option, command, carried) ? [] : [[name, option]],
  );

/** What is known before the form opens and not to be seen in its inputs, in words. */
export const knownOptions = ({ options, shortcut }: Command, { values, file }: Carried): string[] =>
  Object.entries(options).flatMap(([name, { kind, label }]) => {
    if (file && name === shortcut?.option) return [`${label}: the file of the message`];
    return kind === 'ref' && values[name] !== undefined ? [label] : [];
  });

const isSettled = (name: string, { kind }: AskedOption, { shortcut }: Command, { place, file }: Carried): boolean =>
  kind === 'private' ? place.private === true : file !== undefined && name === shortcut?.option;
