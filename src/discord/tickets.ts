import { z } from 'zod';
import type { Vault } from '../chat/keep.ts';

/** An interaction's token, and what has to be known to answer with it. */
export const Access = z.object({
  token: z.string(),
  /** We are no member of the place: only the token reaches it. */
  alone: z.boolean(),
  /** We may start threads here, and write in them. */
  threads: z.boolean(),
  /** The message that only the person sees holds the answer by now. */
  answered: z.boolean(),
  /** When the token is no good any more, in milliseconds since 1970. */
  until: z.number(),
});
export type Access = z.infer<typeof Access>;

/** Discord takes a token for 15 minutes; what is sent with it has to arrive before that. */
export const TOKEN_MS = 14.5 * 60_000;

/** Where a token is kept for as long as it is good: encrypted in the vault, by the ticket that Places and Threads carry. */
export interface Tickets {
  keep(ticket: string, access: Access): Promise<void>;
  find(ticket: string | undefined): Promise<Access | undefined>;
  /** Discord takes the token no more. */
  forget(ticket: string): Promise<void>;
}

/** `own` is the request's that is answered right now: it is known without being kept. */
export function tickets(vault: Vault, own?: { readonly ticket: string; readonly access: Access }): Tickets {
  return {
    keep: (ticket, access) => vault.put(nameOf(ticket), JSON.stringify(access), access.until - Date.now()),
    async find(ticket) {
      if (ticket === undefined) return undefined;
      const kept = await vault.get(nameOf(ticket));
      if (kept !== undefined) return Access.parse(JSON.parse(kept));
      return own?.ticket === ticket && own.access.until > Date.now() ? own.access : undefined;
    },
    forget: (ticket) => vault.remove(nameOf(ticket)),
  };
}

const nameOf = (ticket: string): string => `discord-interaction:${ticket}`;
