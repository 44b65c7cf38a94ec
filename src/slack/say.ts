import { randomUUID } from 'node:crypto';
import type { RespondFn } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import { RateLimited, Unreachable } from '../chat/refusal.ts';
import { ask, DONE } from './ask.ts';
import { directChannel } from './direct.ts';
import type { Say } from './hall.ts';
import { renderMessage } from './render.ts';

/** Where a person is spoken to: a channel, and the thread in it. */
export interface Spot {
  readonly channel: string;
  readonly thread?: string | undefined;
}

/** Answers a command or a click by its response address: this works in channels that we are not in. */
export const sayByResponse =
  (respond: RespondFn, thread?: string): Say =>
  async (card) => {
    const there = {
      response_type: 'ephemeral',
      replace_original: false,
      ...(thread && { thread_ts: thread }),
    } as const;
    await respond({ ...renderMessage(card), ...there });
  };

/** Speaks to one person among others, which is gone when they load the page anew; where we are not let in, to them directly. */
export const sayAmongOthers =
  (client: WebClient, user: string, spot: Spot): Say =>
  async (card) => {
    try {
      await ask(client, 'chat.postEphemeral', { ...at(spot), user, ...renderMessage(card) }, DONE);
    } catch (error) {
      if (!(error instanceof Unreachable)) throw error;
      await sayInDirect(client, { channel: await directChannel(client, user) })(card);
    }
  };

/** Speaks in a conversation where nobody else is. Where it ends unknown, it is said again under the same id, by which Slack knows it for the same. */
export const sayInDirect =
  (client: WebClient, spot: Spot): Say =>
  async (card) => {
    const message = { ...at(spot), ...renderMessage(card), unfurl_links: false, client_msg_id: randomUUID() };
    const say = () => ask(client, 'chat.postMessage', message, DONE);
    await say().catch((error: unknown) => {
      if (error instanceof RateLimited || error instanceof Unreachable) throw error;
      return say();
    });
  };

const at = ({ channel, thread }: Spot) => ({ channel, ...(thread && { thread_ts: thread }) });
