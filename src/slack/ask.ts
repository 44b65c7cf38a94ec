import { WebAPIPlatformError, WebAPIRateLimitedError, type WebClient } from '@slack/web-api';
import { z } from 'zod';
import { RateLimited, type Refused, Unreachable } from '../chat/refusal.ts';
import { withoutPictures } from './without-pictures.ts';

/**
 * Calls one method of the Web API and reads its answer. Throws RateLimited and Unreachable, as a Platform does; whatever else
 * went wrong may pass, and is thrown as it is.
 */
export async function ask<T>(
  client: WebClient,
  method: string,
  args: Readonly<Record<string, unknown>>,
  answer: z.ZodType<T>,
): Promise<T> {
  let result: unknown;
  try {
    result = await client.apiCall(method, args);
  } catch (error) {
    const worded = UNFETCHED.has(codeOf(error) ?? '') ? withoutPictures(args) : undefined;
    if (worded) return ask(client, method, worded, answer);
    throw refusalOf(error);
  }
  return answer.parse(result);
}

/**
 * Slack fetches every picture before it takes a message or a view, and refuses the whole when it can't, now and then also for
 * one that is there (github.com/slackapi/python-slack-sdk/issues/1782). The words are worth more than the picture.
 */
const UNFETCHED: ReadonlySet<string> = new Set(['invalid_blocks', 'invalid_arguments']);

/** For methods whose answer says nothing that we need. */
export const DONE = z.object({ ok: z.literal(true) });

/** Slack's word for a platform error; undefined for any other. */
export const codeOf = (error: unknown): string | undefined =>
  error instanceof WebAPIPlatformError ? error.data.error : error instanceof Unreachable ? error.code : undefined;

/** A limit that Slack tells without a time: as long as its own clients wait. */
const UNTOLD_LIMIT_MS = 30_000;

function refusalOf(error: unknown): unknown {
  if (error instanceof WebAPIRateLimitedError) return new RateLimited(error.retryAfter * 1_000);
  const code = codeOf(error);
  if (code === undefined) return error;
  if (code === 'ratelimited' || code === 'rate_limited') return new RateLimited(UNTOLD_LIMIT_MS);
  const reason = code.startsWith('restricted_action') ? 'forbidden' : REFUSALS[code];
  return reason ? new Unreachable(reason, code) : error;
}

/**
 * Errors that stay, from the lists in Slack's reference of chat.postMessage, chat.update and conversations.open. An expired
 * token is none of them: it is refreshed before the next try.
 */
const REFUSALS: Readonly<Record<string, Refused>> = {
  invalid_auth: 'unauthorized',
  not_authed: 'unauthorized',
  token_revoked: 'unauthorized',
  account_inactive: 'unauthorized',
  missing_scope: 'forbidden',
  no_permission: 'forbidden',
  access_denied: 'forbidden',
  ekm_access_denied: 'forbidden',
  team_access_not_granted: 'forbidden',
  not_in_channel: 'forbidden',
  is_archived: 'forbidden',
  cant_update_message: 'forbidden',
  edit_window_closed: 'forbidden',
  messages_tab_disabled: 'forbidden',
  cannot_dm_bot: 'forbidden',
  user_disabled: 'gone',
  user_not_found: 'gone',
  channel_not_found: 'gone',
  message_not_found: 'gone',
  thread_not_found: 'gone',
};
