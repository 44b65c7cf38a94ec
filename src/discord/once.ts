import { createHash } from 'node:crypto';
import { Routes } from 'discord-api-types/v10';
import { z } from 'zod';
import type { Card } from '../chat/card.ts';
import { Unreachable } from '../chat/refusal.ts';
import type { Desk } from './desk.ts';
import { Message } from './original.ts';
import { type DiscordMessage, renderMessage } from './render.ts';

/** What Discord takes of a nonce, in characters. */
const NONCE = 25;
/** How far back a message is looked for whose post ended unknown. */
const LATEST = 25;

/**
 * Posts a message once and gives its id: what is known to be there under this key is not posted again. Where a post ended
 * unknown, the message is looked for; then it is posted under the same nonce, by which Discord knows it for some minutes.
 */
export async function postOnce(desk: Desk, key: string, channel: string, card: Card): Promise<string> {
  const delivery = await desk.deliveries.begin(key);
  if (delivery.state === 'done') return delivery.message;
  const message = renderMessage(card);
  const nonce = nonceOf(key);
  const there = delivery.state === 'unsure' ? await findOwn(desk, channel, message, nonce) : undefined;
  const id = there ?? (await post(desk, channel, { ...message, nonce, enforce_nonce: true }));
  await desk.deliveries.done(key, id);
  return id;
}

const nonceOf = (key: string): string => createHash('sha256').update(key).digest('base64url').slice(0, NONCE);

const post = async ({ ask }: Desk, channel: string, body: object): Promise<string> =>
  (await ask({ method: 'POST', route: Routes.channelMessages(channel), body }, Message)).id;

const Posted = z.object({
  id: z.string(),
  author: z.object({ id: z.string() }),
  nonce: z.union([z.string(), z.number()]).nullish(),
  components: z.array(z.unknown()).default([]),
});

/** Our message with this nonce or these very buttons. None where we may not look. */
async function findOwn({ ask, appId }: Desk, channel: string, message: DiscordMessage, nonce: string) {
  const buttons = customIdsIn(message.components).join();
  try {
    const query = { limit: String(LATEST) };
    const latest = await ask({ method: 'GET', route: Routes.channelMessages(channel), query }, z.array(Posted));
    return latest.find(
      ({ author, nonce: theirs, components }) =>
        author.id === appId && (theirs === nonce || (buttons !== '' && customIdsIn(components).join() === buttons)),
    )?.id;
  } catch (error) {
    if (error instanceof Unreachable) return undefined;
    throw error;
  }
}

const Nested = z.object({
  custom_id: z.string().optional(),
  components: z.array(z.unknown()).default([]),
  accessory: z.unknown().optional(),
});

/** The ids of all buttons, in order, however deep they lie. */
export function customIdsIn(components: readonly unknown[]): string[] {
  return components.flatMap((component) => {
    const { custom_id, components: inner, accessory } = Nested.parse(component);
    return [
      ...(custom_id === undefined ? [] : [custom_id]),
      ...customIdsIn(inner),
      ...(accessory ? customIdsIn([accessory]) : []),
    ];
  });
}
