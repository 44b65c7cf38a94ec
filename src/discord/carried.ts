import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { Vault } from '../chat/keep.ts';

/** What waits for a form to come back: the file of the message that it was opened on. Its address is a secret: it is signed. */
export const Carried = z.object({
  /** The one who opened the form: only they bring it back. */
  person: z.string(),
  /** The message is somebody else's: nobody is judged in public by another. */
  hidden: z.boolean(),
  file: z.object({ id: z.string(), size: z.number(), url: z.string() }),
});
export type Carried = z.infer<typeof Carried>;

/** Time to fill in a form. */
const FORM_MS = 15 * 60_000;

/** Nobody can guess it. */
export const newTicket = (): string => randomBytes(12).toString('base64url');

export const keepCarried = (vault: Vault, ticket: string, carried: Carried): Promise<void> =>
  vault.put(nameOf(ticket), JSON.stringify(carried), FORM_MS);

/** Undefined when its time is over, or another person asks. */
export async function findCarried(vault: Vault, ticket: string, person: string): Promise<Carried | undefined> {
  const kept = await vault.get(nameOf(ticket));
  const carried = kept === undefined ? undefined : Carried.parse(JSON.parse(kept));
  return carried?.person === person ? carried : undefined;
}

const nameOf = (ticket: string): string => `discord-message:${ticket}`;
