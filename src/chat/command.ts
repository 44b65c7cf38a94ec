import { z } from 'zod';
import type { Card } from './card.ts';
import { FileRef, type Person, type Place, type Platform } from './platform.ts';

interface OptionWords {
  readonly label: string;
  readonly help?: string;
  readonly required: boolean;
}

export interface FileOption extends OptionWords {
  readonly kind: 'file';
  /** Extensions to offer, with the dot. A convenience for the person: content decides. */
  readonly accept: readonly string[];
}
/** A link; with `orText`, whatever is no link is taken as the pasted text itself. */
export interface LinkOption extends OptionWords {
  readonly kind: 'link';
  readonly orText: boolean;
}
export interface TextOption extends OptionWords {
  readonly kind: 'text';
  readonly multiline: boolean;
}
export interface ChoiceOption extends OptionWords {
  readonly kind: 'choice';
  readonly choices: readonly { readonly value: string; readonly label: string }[];
}
/** Whether only the person sees what comes of it. A platform asks it where others are, and says it in the Place. */
export interface PrivateOption extends OptionWords {
  readonly kind: 'private';
  /** What not choosing it means. */
  readonly otherwise: string;
  /** It holds unless the person says otherwise. */
  readonly presumed?: boolean;
}
/** An id that only a button carries: in no form, typed by nobody. */
export interface RefOption extends OptionWords {
  readonly kind: 'ref';
}
export type Option = FileOption | LinkOption | TextOption | ChoiceOption | PrivateOption | RefOption;
export type Options = Readonly<Record<string, Option>>;

type ValueOf<O extends Option> = O extends FileOption ? FileRef : O extends PrivateOption ? boolean : string;
/** Options of each kind, for declarations: `job: link({ label: …, required: true, orText: true })`. */
export const file = <const W extends Omit<FileOption, 'kind'>>(words: W) => ({ kind: 'file', ...words }) as const;
export const link = <const W extends Omit<LinkOption, 'kind'>>(words: W) => ({ kind: 'link', ...words }) as const;
export const text = <const W extends Omit<TextOption, 'kind'>>(words: W) => ({ kind: 'text', ...words }) as const;
export const choice = <const W extends Omit<ChoiceOption, 'kind'>>(words: W) => ({ kind: 'choice', ...words }) as const;
export const onlyMe = <const W extends Omit<PrivateOption, 'kind'>>(words: W) =>
  ({ kind: 'private', ...words }) as const;
export const ref = <const W extends Omit<RefOption, 'kind'>>(words: W) => ({ kind: 'ref', ...words }) as const;

/** What `run` gets: a required option is there, another may be undefined. */
export type Values<O extends Options> = {
  readonly [K in keyof O]: O[K]['required'] extends true ? ValueOf<O[K]> : ValueOf<O[K]> | undefined;
};

export interface Given<O extends Options, S> {
  readonly values: Values<O>;
  readonly person: Person;
  readonly place: Place;
  readonly platform: Platform;
  readonly services: S;
}

export interface Checked<O extends Options, S> {
  readonly values: Partial<Values<O>>;
  readonly person: Person;
  readonly services: S;
}

/** One thing a person can ask for, declared once and rendered by every platform in its own way. */
export interface Command<O extends Options = Options, S = unknown> {
  readonly name: string;
  /** One line for menus, at most 100 characters (Discord's limit for a description). */
  readonly summary: string;
  readonly options: O;
  /** Listed in menus and help, or reached by buttons only. */
  readonly listed: boolean;
  /** Typed, it runs at once with what was typed behind it, even where it has fields: only a button opens its form. */
  readonly atOnce?: boolean;
  /** Offered on other people's messages too, in a menu under this label: the message's file becomes this option. */
  readonly shortcut?: { readonly label: string; readonly option: string };
  /** Name and summary in other languages, by locale (BCP 47), for platforms that show commands in the person's own. */
  readonly translations?: Readonly<Record<string, { readonly name: string; readonly summary: string }>>;
  /** Asked before a button opens the form with values filled in. Throws the Problem that keeps this person from it. */
  check?(given: Checked<O, S>): Promise<void>;
  /** A card answers the person at once and only them; null when the command opened a thread of its own. */
  run(given: Given<O, S>): Promise<Card | null>;
}

/** Longest text an option takes, in characters: a long posting is about 15,000. */
const TEXT_LIMIT = 60_000;

/** A command's name where it stands alone: "Job next". */
export const headline = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1).replaceAll('-', ' ');

/** Declares a command; exists so that `run` is typed by its options. */
export const defineCommand = <const O extends Options, S>(command: Command<O, S>): Command<O, S> => command;

/** Checks what came from a platform against the options. Empty strings count as not given. Returns values or, by option, what is wrong. */
export function readValues<O extends Options>(
  options: O,
  raw: Readonly<Record<string, unknown>>,
): { ok: true; values: Values<O> } | { ok: false; errors: Readonly<Record<string, string>> } {
  const errors: Record<string, string> = {};
  const values: Record<string, unknown> = {};
  for (const [name, option] of Object.entries(options)) {
    const given = raw[name] === '' ? undefined : raw[name];
    const read = given === undefined ? missing(option) : schemaOf(option).safeParse(given);
    if (read.success) values[name] = read.data;
    else errors[name] = read.error?.issues[0]?.message ?? 'This is needed.';
  }
  // The loop above has checked every option against its own schema: the record is Values<O>.
  return Object.keys(errors).length > 0 ? { ok: false, errors } : { ok: true, values: values as Values<O> };
}

const missing = (option: Option): { success: boolean; data?: undefined; error?: undefined } => ({
  success: !option.required,
});

function schemaOf(option: Option): z.ZodType {
  switch (option.kind) {
    case 'file':
      return FileRef;
    case 'private':
      return z.union([z.boolean(), z.stringbool()], 'Say yes or no.');
    case 'choice':
      return z.enum(
        option.choices.map((choice) => choice.value),
        'Choose one of the list.',
      );
    case 'ref':
      return z.string().regex(/^[\w-]{1,100}$/, 'This button is not from here.');
    case 'link':
      return option.orText
        ? words
        : z.url({ protocol: /^https?$/, message: 'This is not a link. It starts with https://.' });
    case 'text':
      return words;
  }
}

const words = z
  .string()
  .trim()
  .min(1, 'This is needed.')
  .max(TEXT_LIMIT, `This is longer than ${TEXT_LIMIT.toLocaleString('en')} characters. Attach it as a file instead.`);
