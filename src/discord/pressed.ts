import { MessageFlags } from 'discord-api-types/v10';
import { z } from 'zod';
import type { Command } from '../chat/command.ts';
import { mayOpen } from '../chat/give.ts';
import { type Pressed, readCustomId } from './button.ts';
import type { Turn } from './hall.ts';
import { type Interaction, isAlone, personOf } from './interaction.ts';
import { renderForm } from './modal.ts';
import { customIdsIn } from './once.ts';
import { giveWith } from './take.ts';
import { unknownCommand } from './words.ts';

/** Two presses within this time are one: nobody means to press twice so quickly. */
const DOUBLE_MS = 2_000;

const Data = z.object({ custom_id: z.string() });

/** A button of a card. */
export async function pressed(turn: Turn): Promise<void> {
  const { hall, interaction, reply } = turn;
  const { custom_id } = Data.parse(interaction.data);
  const button = readCustomId(custom_id);
  const command = hall.serving.commands.find(({ name }) => name === button?.command);
  if (!button || !command) return reply.show(hall.serving.problemCard(unknownCommand));
  const press = `discord press ${interaction.message?.id} ${personOf(interaction).id} ${custom_id}`;
  if (!(await hall.keep.claims.claim(press, DOUBLE_MS))) return reply.nothing();
  if (button.opens === 'form') return open(turn, command, button);
  await turn.leave(command, personOf(interaction));
  await reply.defer(isPage(interaction, command.name) ? 'in place' : 'hidden');
  await giveWith(turn, command, button.values, { secret: true, attachments: [] });
}

/** Opens the command's form, unless it is not for this person. */
async function open({ hall, interaction, reply }: Turn, command: Command, { values }: Pressed): Promise<void> {
  const { services, problemCard } = hall.serving;
  const refusal = await mayOpen(command, values, { person: personOf(interaction), services });
  if (refusal) await reply.show(problemCard(refusal.problem), 'problem');
  else await reply.form(renderForm(command, { values, alone: isAlone(interaction) }));
}

/** Whether the button turns a page: it is on a message for this person alone that leads to nothing but this command. */
function isPage({ message }: Interaction, command: string): boolean {
  if (!message || (message.flags & MessageFlags.Ephemeral) === 0) return false;
  return customIdsIn(message.components).every((id) => readCustomId(id)?.command === command);
}
