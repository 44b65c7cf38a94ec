import type { Card } from './card.ts';
import { type Command, readValues } from './command.ts';
import type { Person, Place, Platform } from './platform.ts';
import { Problem, type ProblemText } from './problem.ts';
import { Away, RateLimited, Unreachable } from './refusal.ts';

/** Who gives a command, where, and with what. */
export interface Giver {
  readonly person: Person;
  readonly place: Place;
  readonly platform: Platform;
  /** Passed through to the command. */
  readonly services: unknown;
}

/** What came of a given command. */
export type Outcome =
  /** It opened a thread of its own: nothing more to say here. */
  | { readonly kind: 'thread' }
  /** For the person alone. */
  | { readonly kind: 'card'; readonly card: Card }
  /** By option, what is wrong with it. */
  | { readonly kind: 'errors'; readonly errors: Readonly<Record<string, string>> }
  | { readonly kind: 'problem'; readonly problem: ProblemText; readonly option: string | undefined };

/** Checks the raw values and runs the command. Throws what is our fault; everything a person can mend is an outcome. */
export async function give(command: Command, raw: Readonly<Record<string, unknown>>, giver: Giver): Promise<Outcome> {
  const read = readValues(command.options, raw);
  if (!read.ok) return { kind: 'errors', errors: read.errors };
  try {
    const card = await command.run({ values: read.values, ...giver });
    return card ? { kind: 'card', card } : { kind: 'thread' };
  } catch (error) {
    return outcomeOf(error);
  }
}

/** Whether this person may open the command's form with these values filled in: the Problem that keeps them from it, if one does. */
export async function mayOpen(
  command: Command,
  values: Readonly<Record<string, string>>,
  { person, services }: Pick<Giver, 'person' | 'services'>,
): Promise<Extract<Outcome, { kind: 'problem' }> | undefined> {
  try {
    await command.check?.({ values, person, services });
    return undefined;
  } catch (error) {
    return outcomeOf(error);
  }
}

function outcomeOf(error: unknown): Extract<Outcome, { kind: 'problem' }> {
  const problem = problemOf(error);
  if (!problem) throw error;
  return { kind: 'problem', problem, option: error instanceof Problem ? error.option : undefined };
}

/** What a person is told of a fault that they can mend, or wait out; undefined for what is our own. */
export function problemOf(error: unknown): ProblemText | undefined {
  if (error instanceof Problem) return error.text;
  if (error instanceof RateLimited) return busy(error.afterMs);
  if (error instanceof Away) return error.unsure ? perhapsKept : notKept;
  return error instanceof Unreachable ? closed : undefined;
}

const busy = (afterMs: number): ProblemText => ({
  code: 'platform-busy',
  title: 'Too much is going on here at this moment',
  detail: 'The chat asks us to slow down.',
  next: `Try again in ${Math.max(1, Math.ceil(afterMs / 1_000))} seconds.`,
});

const AWAY = { code: 'records-away', title: 'Rolefit can’t reach its own records right now' };

const notKept: ProblemText = {
  ...AWAY,
  detail: 'Nothing was kept and nothing was charged. It is not anything you did.',
  next: 'Try again in a few minutes.',
};

const perhapsKept: ProblemText = {
  ...AWAY,
  detail:
    'They fell silent at the very moment when your command was written down. If it was, it is done as soon as they are back; you are charged for nothing that does not reach you.',
  next: 'Wait a few minutes. If nothing has come by then, give it once more.',
};

const closed: ProblemText = {
  code: 'place-closed',
  title: 'Nothing can be posted here',
  detail: 'Rolefit has no permission for it in this place, or the place is closed.',
  next: 'Ask in a place where Rolefit is a member, or ask somebody who runs this one to let it post.',
};
