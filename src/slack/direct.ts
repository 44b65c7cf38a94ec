import type { WebClient } from '@slack/web-api';
import { z } from 'zod';
import { ask } from './ask.ts';

/** The channel in which we and this person talk alone. */
export async function directChannel(client: WebClient, user: string): Promise<string> {
  const { channel } = await ask(client, 'conversations.open', { users: user }, Opened);
  return channel.id;
}

const Opened = z.object({ channel: z.object({ id: z.string() }) });
