import { answering, type Leave } from '../chat/answering.ts';
import type { Card } from '../chat/card.ts';
import type { Command } from '../chat/command.ts';
import { type Giver, type Outcome, problemOf } from '../chat/give.ts';
import type { Keep } from '../chat/keep.ts';
import type { Place, Platform } from '../chat/platform.ts';
import { newReference } from '../chat/reference.ts';
import type { Serving } from '../chat/serving.ts';
import type { Brought, KnownFile } from './download.ts';
import { type Member, personOf } from './who.ts';

/** What every listener works with. */
export interface Hall {
  readonly serving: Serving;
  readonly keep: Keep;
  readonly platformWith: (brought: Brought) => Platform;
}

/** Shows a card to the person who asked, and to nobody else. */
export type Say = (card: Card) => Promise<void>;

/** The person as a command takes them, with the files that their request brought. */
export const giverOf = (
  { serving, platformWith }: Hall,
  member: Member,
  place: Place,
  files: readonly KnownFile[] = [],
): Giver => ({
  person: personOf(member),
  place,
  platform: platformWith({ tenant: member.tenant, files }),
  services: serving.services,
});

export const commandNamed = ({ serving }: Hall, name: string): Command | undefined =>
  serving.commands.find((command) => command.name === name);

/** The command as it is asked for in this place. */
export const asAsked = async ({ serving }: Hall, command: Command, place: Place): Promise<Command> =>
  (await serving.asIn?.(command, place)) ?? command;

/** The card that an outcome is for the person alone; undefined when the command opened a thread, which says it all. */
export function cardOf({ serving }: Hall, outcome: Outcome): Card | undefined {
  switch (outcome.kind) {
    case 'thread':
      return undefined;
    case 'card':
      return outcome.card;
    case 'problem':
      return serving.problemCard(outcome.problem);
    case 'errors':
      return serving.problemCard({
        code: 'request-incomplete',
        title: 'Something is missing here, or not right',
        detail: Object.values(outcome.errors).join(' '),
        next: 'Open the form and fill it in anew.',
      });
  }
}

/** Runs a listener's work. What the person can mend is shown to them; what is our fault gets a reference, here and in the log. */
export const guarded = ({ serving }: Hall, say: Say, work: (leave: Leave) => Promise<void>): Promise<void> =>
  answering(serving, async (leave) => {
    try {
      await work(leave);
    } catch (err) {
      const problem = problemOf(err);
      if (problem) return say(serving.problemCard(problem));
      const reference = newReference();
      serving.log.error({ err, reference }, 'a request from Slack failed');
      await say(serving.apologyCard(reference));
    }
  });
