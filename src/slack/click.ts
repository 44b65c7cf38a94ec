import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Place } from '../chat/platform.ts';
import { placeOfModal } from './modal.ts';
import { isDirect, type Member, SLACK } from './who.ts';

/** A click on a button, on a message, in a modal or on the home page. */
export const Click = z.object({
  user: z.object({ id: z.string() }),
  trigger_id: z.string(),
  actions: z.tuple([z.object({ value: z.string().default('') })]),
  container: z.object({
    channel_id: z.string().optional(),
    message_ts: z.string().optional(),
    thread_ts: z.string().optional(),
  }),
  message: z.object({ thread_ts: z.string().optional() }).optional(),
  view: z.object({ id: z.string(), type: z.string(), private_metadata: z.string().default('') }).optional(),
});
export type Click = z.infer<typeof Click>;

/** The thread of the message that was clicked on, when it is in one. */
export const threadOf = ({ message, container }: Click): string | undefined =>
  message?.thread_ts ?? container.thread_ts;

/** Where a command is given by a click: where the message is, where the modal was asked for, or with the person alone. */
export function placeOf(click: Click, { tenant, user }: Member): Place {
  const { channel_id: channel } = click.container;
  const asked = click.view && placeOfModal(click.view.private_metadata);
  if (asked) return asked;
  if (channel === undefined) return { platform: SLACK, space: tenant, channel: user, private: true };
  const thread = threadOf(click);
  return {
    platform: SLACK,
    space: tenant,
    channel,
    ...(thread !== undefined && { thread }),
    ...(isDirect(channel) && { private: true }),
  };
}

/** The same for two clicks of one person on one button in one place. */
export function clickKey({ view, container, user, actions }: Click): string {
  const where = view?.id ?? `${container.channel_id} ${container.message_ts}`;
  const what = createHash('sha256').update(actions[0].value).digest('base64url').slice(0, 22);
  return `slack click ${where} ${user.id} ${what}`;
}
