import type { Command } from '../chat/command.ts';
import { type Giver, give, type Outcome } from '../chat/give.ts';
import type { Platform } from '../chat/platform.ts';
import type { ProblemText } from '../chat/problem.ts';
import type { Attached, GivenValues } from './attached.ts';
import { asAsked, type Turn } from './hall.ts';
import { accessOf, isAlone, personOf, placeOf, standingOf } from './interaction.ts';
import { discordPlatform } from './platform.ts';
import { DISCORD } from './settings.ts';
import { tickets } from './tickets.ts';

/** Gives a command with what was typed, or came in a form. `hidden`: the person alone may see the answer. */
export async function take(turn: Turn, command: Command, given: GivenValues, hidden = false): Promise<void> {
  const { hall, interaction, reply } = turn;
  const asked = await asAsked(hall, command, interaction);
  const secret = hidden || (given.private ?? isPresumed(asked)) || isAlone(interaction) || !isForOthers(command);
  await turn.leave(command, personOf(interaction));
  await reply.defer(secret ? 'hidden' : 'open');
  const { raw, attachments } = given;
  await giveWith(turn, command, { ...raw, ...filesOf(attachments) }, { secret, attachments });
}

/** Whether others may see what comes of it: it asks for that, or reads what others may read too. */
const isForOthers = ({ options }: Command): boolean =>
  Object.values(options).some(({ kind }) => kind === 'private' || kind === 'link');

/** Whether it is for the person alone where they did not say. */
const isPresumed = ({ options }: Command): boolean =>
  Object.values(options).some((option) => option.kind === 'private' && option.presumed === true);

const filesOf = (attachments: readonly Attached[]) =>
  Object.fromEntries(attachments.map(({ option, id, size }) => [option, { platform: DISCORD, id, size }]));

interface Around {
  readonly secret: boolean;
  readonly attachments: readonly Attached[];
}

/** Gives a command whose answer is awaited already. */
export async function giveWith(
  turn: Turn,
  command: Command,
  raw: Readonly<Record<string, unknown>>,
  { secret, attachments }: Around,
): Promise<void> {
  const { hall, interaction } = turn;
  const place = placeOf(interaction, secret);
  const platform = platformFor(turn, attachments);
  const giver: Giver = { person: personOf(interaction), place, platform, services: hall.serving.services };
  await tell(turn, command, await give(command, raw, giver));
}

/** The platform for one request: with its token and its files, and with word of a thread that is opened. */
function platformFor({ hall, interaction, reply }: Turn, files: readonly Attached[]): Platform {
  const own = { ticket: interaction.id, access: accessOf(interaction) };
  const { ask, appId, keep, fileOrigins, askFileHost } = hall;
  const desk = { ask, appId, deliveries: keep.deliveries, tickets: tickets(keep.vault, own) };
  const platform = discordPlatform({ ...desk, files, fileOrigins, askFileHost });
  return {
    ...platform,
    standing: async () => standingOf(interaction),
    async open(...opening) {
      // A worker goes on with the thread: it finds the token under the place's ticket.
      await tickets(keep.vault).keep(own.ticket, own.access);
      const thread = await platform.open(...opening);
      reply.taken();
      return thread;
    },
  };
}

async function tell({ hall, reply }: Turn, command: Command, outcome: Outcome): Promise<void> {
  switch (outcome.kind) {
    case 'thread':
      return;
    case 'card':
      return reply.show(outcome.card);
    case 'errors':
      return reply.show(hall.serving.problemCard(wrongValues(command, outcome.errors)), 'problem');
    case 'problem':
      return reply.show(hall.serving.problemCard(about(command, outcome)), 'problem');
  }
}

const wrongValues = ({ name, options }: Command, errors: Readonly<Record<string, string>>): ProblemText => ({
  code: 'values-wrong',
  title: 'Something is missing, or not as it should be',
  detail: Object.entries(errors)
    .map(([option, message]) => `${options[option]?.label ?? option}: ${message}`)
    .join(' '),
  next: `Correct it and give /${name} again.`,
});

/** Says which option a problem is about: there is no field here to say it beside. */
function about({ options }: Command, { problem, option }: Extract<Outcome, { kind: 'problem' }>): ProblemText {
  const label = option === undefined ? undefined : options[option]?.label;
  return label === undefined ? problem : { ...problem, detail: `${label}: ${problem.detail}` };
}
