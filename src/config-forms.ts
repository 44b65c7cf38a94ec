import { z } from 'zod';

// Forms that several settings have, each with one message for whatever else was given.

/** A whole number, written in digits. */
export const whole = (least: number, most: number) =>
  z
    .string()
    .refine(
      (given) => /^\d{1,15}$/.test(given) && Number(given) >= least && Number(given) <= most,
      `is no whole number from ${least} to ${most}`,
    )
    .transform(Number);

/** An address that begins with one of these schemes. */
export const address = (...schemes: readonly string[]) =>
  z
    .url(`is not an address such as ${schemes[0]}://…`)
    // Asked of whatever was given, so also of what is no address at all: that is said once, above.
    .refine((given) => !URL.canParse(given) || schemes.includes(new URL(given).protocol.slice(0, -1)), {
      error: `does not start with ${schemes.map((scheme) => `${scheme}://`).join(' or ')}`,
    });

/** Something that was copied from elsewhere, in one piece. */
export const token = z.string().regex(/^\S+$/, 'holds a space or a line break: copy it again');

/** When settings do not go together, and what to say then. */
export type Rule<Given> = readonly [broken: (given: Given) => boolean, line: string];

/** What of the settings does not go together, in a line each. */
export const brokenRules = <Given>(rules: readonly Rule<Given>[], given: Given): string[] =>
  rules.flatMap(([broken, line]) => (broken(given) ? [line] : []));
