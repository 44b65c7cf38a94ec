import type { AllMiddlewareArgs, MessageShortcut, SlackShortcutMiddlewareArgs } from '@slack/bolt';
import type { ModalView } from '@slack/types';
import { z } from 'zod';
import { renderForm } from './form.ts';
import { asAsked, commandNamed, guarded, type Hall } from './hall.ts';
import { showModal } from './modal.ts';
import { sayByResponse } from './say.ts';
import { shortcutCommand } from './shortcut-id.ts';
import { isDirect, SLACK, tenantOf } from './who.ts';

const Chosen = z.object({
  callback_id: z.string(),
  trigger_id: z.string(),
  user: z.object({ id: z.string() }),
  channel: z.object({ id: z.string() }),
  message: z.object({
    ts: z.string(),
    thread_ts: z.string().optional(),
    user: z.string().optional(),
    files: z.array(z.object({ id: z.string(), size: z.number().default(0) })).default([]),
  }),
});

/** A command chosen on a message: its form, with the message's first file. On somebody else's message the answer is for the asker alone. */
export async function onShortcut(
  hall: Hall,
  { ack, body, client, context, respond }: SlackShortcutMiddlewareArgs<MessageShortcut> & AllMiddlewareArgs,
): Promise<void> {
  await ack();
  const { callback_id, trigger_id, user, channel, message } = Chosen.parse(body);
  await guarded(hall, sayByResponse(respond, message.thread_ts), async () => {
    const command = commandNamed(hall, shortcutCommand(callback_id));
    if (!command) return;
    const [file] = message.files;
    const foreign = message.user !== user.id;
    const place = {
      platform: SLACK,
      space: tenantOf(context),
      channel: channel.id,
      thread: message.thread_ts ?? message.ts,
      ...((foreign || isDirect(channel.id)) && { private: true }),
    };
    const carried = { command: command.name, values: {}, place, ...(file && { file }) };
    const form = renderForm(await asAsked(hall, command, place), carried);
    await showModal(client, 'views.open', trigger_id, foreign ? saying(FOREIGN, form) : form);
  });
}

/** Nobody's resume is judged in public by somebody else. */
const FOREIGN = 'This message is somebody else’s: only you will see the answer.';

const saying = (words: string, form: ModalView): ModalView => ({
  ...form,
  blocks: [{ type: 'context', elements: [{ type: 'plain_text', text: words }] }, ...form.blocks],
});
