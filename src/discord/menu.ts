import { z } from 'zod';
import type { Command } from '../chat/command.ts';
import { clip } from '../chat/text.ts';
import { keepCarried, newTicket } from './carried.ts';
import { asAsked, type Turn } from './hall.ts';
import { isAlone, personOf } from './interaction.ts';
import { LIMITS } from './limits.ts';
import { renderForm } from './modal.ts';
import { unknownCommand } from './words.ts';

const File = z.object({ id: z.string(), size: z.number(), url: z.url() });
const Message = z.object({ author: z.object({ id: z.string() }), attachments: z.array(File).default([]) });
const Chosen = z.object({
  name: z.string(),
  target_id: z.string(),
  resolved: z.object({ messages: z.record(z.string(), Message) }),
});

/** An entry of a message's menu: the form for the rest, while the message's first file waits. */
export async function menu({ hall, interaction, reply }: Turn): Promise<void> {
  const { name, target_id, resolved } = Chosen.parse(interaction.data);
  const named = hall.serving.commands.find((each) => labelOf(each) === name);
  if (!named) return reply.show(hall.serving.problemCard(unknownCommand));
  const command = await asAsked(hall, named, interaction);
  const { author, attachments } = resolved.messages[target_id] ?? { attachments: [] };
  const [file] = attachments;
  const person = personOf(interaction).id;
  const alone = isAlone(interaction);
  // Whoever attaches a file of their own to the form chooses themselves who sees the answer.
  if (!file) return reply.form(renderForm(command, { values: {}, alone }));
  const ticket = newTicket();
  const hidden = author?.id !== person;
  const form = renderForm(command, { values: {}, ticket, alone: alone || hidden });
  // Nobody fills in a form before its file is kept.
  await Promise.all([reply.form(form), keepCarried(hall.keep.vault, ticket, { person, hidden, file })]);
}

const labelOf = ({ shortcut }: Command): string | undefined => shortcut && clip(shortcut.label, LIMITS.commandName);
