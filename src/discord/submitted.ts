import type { Command } from '../chat/command.ts';
import type { Attached } from './attached.ts';
import { type Carried, findCarried } from './carried.ts';
import type { Turn } from './hall.ts';
import { personOf } from './interaction.ts';
import { readForm } from './modal-read.ts';
import { take } from './take.ts';
import { formTooOld, unknownCommand } from './words.ts';

/** A form that came back. */
export async function submitted(turn: Turn): Promise<void> {
  const { hall, interaction, reply } = turn;
  const { commands, problemCard } = hall.serving;
  const form = readForm(interaction.data);
  const command = commands.find(({ name }) => name === form?.command);
  if (!form || !command) return reply.show(problemCard(unknownCommand));
  const raw = { ...form.values, ...form.raw };
  if (form.ticket === undefined) return take(turn, command, { ...form, raw });
  const carried = await findCarried(hall.keep.vault, form.ticket, personOf(interaction).id);
  if (!carried) return reply.show(problemCard(formTooOld));
  const attachments = [...form.attachments, ...fileOf(command, carried)];
  await take(turn, command, { ...form, raw, attachments }, carried.hidden);
}

const fileOf = ({ shortcut }: Command, { file }: Carried): Attached[] =>
  shortcut ? [{ option: shortcut.option, ...file }] : [];
