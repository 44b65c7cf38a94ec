import type { Leave } from '../chat/answering.ts';
import type { Command } from '../chat/command.ts';
import type { AskFileHost } from '../chat/file-host.ts';
import type { Keep } from '../chat/keep.ts';
import type { Serving } from '../chat/serving.ts';
import type { Ask } from './ask.ts';
import { type Interaction, placeOf } from './interaction.ts';
import type { Reply } from './reply.ts';

/** What the listener stands on. */
export interface Hall {
  readonly serving: Serving;
  readonly ask: Ask;
  readonly appId: string;
  readonly keep: Keep;
  readonly fileOrigins: readonly string[];
  readonly askFileHost: AskFileHost;
}

/** The command as it is asked for where the interaction was given. */
export const asAsked = async ({ serving }: Hall, command: Command, interaction: Interaction): Promise<Command> =>
  (await serving.asIn?.(command, placeOf(interaction, false))) ?? command;

/** One interaction that is being answered. */
export interface Turn {
  readonly hall: Hall;
  readonly interaction: Interaction;
  readonly reply: Reply;
  readonly leave: Leave;
}
