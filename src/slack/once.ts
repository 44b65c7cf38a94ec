import { createHash } from 'node:crypto';
import type { WebClient } from '@slack/web-api';
import { z } from 'zod';
import type { Deliveries } from '../chat/keep.ts';
import { ask } from './ask.ts';

/** Where a message is. */
export const Posted = z.object({ channel: z.string(), ts: z.string() });
export type Posted = z.infer<typeof Posted>;

/**
 * Posts a message once: what is known to be there under this key is not posted again. Where a post ended unknown, it is
 * posted again under the same id, by which Slack knows it for the same message.
 */
export async function postOnce(
  client: WebClient,
  deliveries: Deliveries,
  key: string,
  message: Readonly<Record<string, unknown>>,
): Promise<Posted> {
  const delivery = await deliveries.begin(key);
  if (delivery.state === 'done') return Posted.parse(JSON.parse(delivery.message));
  const unfurl = { unfurl_links: false, unfurl_media: false };
  const posted = await ask(client, 'chat.postMessage', { ...message, ...unfurl, client_msg_id: uuidOf(key) }, Posted);
  await deliveries.done(key, JSON.stringify(posted));
  return posted;
}

/** The same key gives the same UUID (version 8 of RFC 9562: made by the application's own rule). */
function uuidOf(key: string): string {
  const bytes = createHash('sha256').update(key).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
