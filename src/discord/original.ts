import { Routes } from 'discord-api-types/v10';
import { z } from 'zod';
import type { Card } from '../chat/card.ts';
import type { Desk } from './desk.ts';
import { isTokenOver } from './refused.ts';
import { renderMessage } from './render.ts';
import type { Access } from './tickets.ts';

export const Message = z.object({ id: z.string() });

type Reach = Pick<Desk, 'ask' | 'appId'>;

/** Fills the message that answers an interaction, and gives its id. It can be filled again: nothing is posted twice. */
export async function editOriginal({ ask, appId }: Reach, token: string, card: Card): Promise<string> {
  const route = Routes.webhookMessage(appId, token);
  return (await ask({ method: 'PATCH', route, body: renderMessage(card), auth: false }, Message)).id;
}

/** As `editOriginal`; undefined when there is no token, or Discord takes it no more: that is then forgotten. */
export async function editByTicket(
  desk: Desk,
  ticket: string | undefined,
  access: Access | undefined,
  card: Card,
): Promise<string | undefined> {
  if (ticket === undefined || !access) return undefined;
  try {
    return await editOriginal(desk, access.token, card);
  } catch (error) {
    if (!isTokenOver(error)) throw error;
    await desk.tickets.forget(ticket);
    return undefined;
  }
}
