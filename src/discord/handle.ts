import { ApplicationCommandType, InteractionType } from 'discord-api-types/v10';
import { z } from 'zod';
import { answering } from '../chat/answering.ts';
import { problemOf } from '../chat/give.ts';
import { newReference } from '../chat/reference.ts';
import type { Hall, Turn } from './hall.ts';
import { Interaction } from './interaction.ts';
import { menu } from './menu.ts';
import { pressed } from './pressed.ts';
import { replyTo } from './reply.ts';
import { submitted } from './submitted.ts';
import { typed } from './typed.ts';

/** Answers one interaction, whichever way it came. Throws nothing: what goes wrong is ours, logged and apologised for. */
export async function handle(hall: Hall, payload: unknown): Promise<void> {
  const read = Interaction.safeParse(payload);
  if (!read.success) return void faulty(hall, read.error);
  const interaction = read.data;
  try {
    await answering(hall.serving, (leave) => tell({ hall, interaction, reply: replyTo(hall, interaction), leave }));
  } catch (err) {
    // Discord itself tells the person that nothing came.
    hall.serving.log.warn({ err }, 'an apology could not be delivered');
  }
}

/** Throws where the person could not be told anything, not even an excuse. */
async function tell(turn: Turn): Promise<void> {
  const { problemCard, apologyCard } = turn.hall.serving;
  try {
    await answer(turn);
  } catch (error) {
    const problem = problemOf(error);
    await turn.reply.show(problem ? problemCard(problem) : apologyCard(faulty(turn.hall, error)), 'problem');
  }
}

const Kind = z.object({ type: z.number().default(ApplicationCommandType.ChatInput) });

async function answer(turn: Turn): Promise<void> {
  const { type, data } = turn.interaction;
  if (type === InteractionType.MessageComponent) return pressed(turn);
  if (type === InteractionType.ModalSubmit) return submitted(turn);
  if (type !== InteractionType.ApplicationCommand) throw new Error(`an interaction of type ${type}`);
  return Kind.parse(data).type === ApplicationCommandType.Message ? menu(turn) : typed(turn);
}

/** Logs it, and gives the reference by which the person can name it. */
function faulty({ serving }: Hall, err: unknown): string {
  const reference = newReference();
  serving.log.error({ err, reference }, 'an interaction of Discord could not be answered');
  return reference;
}
