import { z } from 'zod';
import type { Message, StoredFile, View, World } from './world.ts';

// Parts of what Slack sends, in its own words.

/** A file as events and forms tell of it; of one from another workspace they tell only that it is there. */
export const fileJson = ({ id, bytes, stub }: StoredFile, origin: string): object =>
  stub
    ? { id, mode: 'file_access', file_access: 'check_file_info' }
    : {
        id,
        name: 'Jane Doe.pdf',
        mimetype: 'application/pdf',
        size: bytes.length,
        url_private_download: `${origin}/files/${id}`,
      };

export type Pressable = { readonly message: Message } | { readonly view: View } | { readonly home: true };

const Block = z.looseObject({
  type: z.string(),
  block_id: z.string().optional(),
  elements: z.array(z.looseObject({ text: z.looseObject({ text: z.string() }) })).optional(),
});

/** What a click on the button with this label sends: the button, and where it is. */
export function pressed(world: World, label: string, on: Pressable, responseUrl: (channel: string) => string): object {
  const blocks =
    'message' in on
      ? on.message.blocks
      : 'view' in on
        ? on.view.json.blocks
        : world.homes.values().next().value?.blocks;
  const action = z
    .array(z.looseObject({ type: z.string() }))
    .parse(blocks)
    .filter(({ type }) => type === 'actions')
    .flatMap((block) => Block.parse(block).elements ?? [])
    .find(({ text }) => text.text === label);
  if (!action) throw new Error(`nobody sees a button ${label}`);
  const actions = [{ ...action, block_id: 'b', action_ts: '1' }];
  if ('message' in on) {
    const { channel, ts, thread, text } = on.message;
    const at = { channel_id: channel, message_ts: ts, ...(thread && { thread_ts: thread }) };
    return {
      actions,
      container: { type: 'message', ...at, is_ephemeral: false },
      channel: { id: channel, name: 'somewhere' },
      message: { type: 'message', ts, text, ...(thread && { thread_ts: thread }) },
      response_url: responseUrl(channel),
    };
  }
  const view = 'view' in on ? { id: on.view.id, ...on.view.json } : { id: 'VHOME', type: 'home' };
  return { actions, container: { type: 'view', view_id: view.id }, view };
}
