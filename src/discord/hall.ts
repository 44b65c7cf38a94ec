import type { AskFileHost } from '../chat/file-host.ts';
import type { Keep } from '../chat/keep.ts';
import type { Serving } from '../chat/serving.ts';
import type { Ask } from './ask.ts';
import type { Interaction } from './interaction.ts';
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

/** One interaction that is being answered. */
export interface Turn {
  readonly hall: Hall;
  readonly interaction: Interaction;
  readonly reply: Reply;
}
