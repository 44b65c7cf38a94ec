import { z } from 'zod';
import type { Turn } from './hall.ts';
import { readSlash } from './slash.ts';
import { take } from './take.ts';
import { unknownCommand } from './words.ts';

const Typed = z.object({ name: z.string() });

/** A slash command. */
export async function typed(turn: Turn): Promise<void> {
  const { serving } = turn.hall;
  const { data } = turn.interaction;
  const { name } = Typed.parse(data);
  const command = serving.commands.find((each) => each.name === name);
  // Discord may offer a command for a while that is not there any more.
  if (!command) return turn.reply.show(serving.problemCard(unknownCommand));
  await take(turn, command, readSlash(command, data));
}
