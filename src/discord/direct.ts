import { Routes } from 'discord-api-types/v10';
import { z } from 'zod';
import type { Desk } from './desk.ts';

/** The channel between a person and us. */
export async function directChannel({ ask }: Pick<Desk, 'ask'>, person: string): Promise<string> {
  const body = { recipient_id: person };
  return (await ask({ method: 'POST', route: Routes.userChannels(), body }, z.object({ id: z.string() }))).id;
}
