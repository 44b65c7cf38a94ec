import { createHmac } from 'node:crypto';
import type { OpenSocket } from './socket.ts';

/** How Slack brings requests to the app. Each gives what the app acknowledged with. */
export interface Door {
  command(fields: Readonly<Record<string, string>>): Promise<unknown>;
  interact(payload: object): Promise<unknown>;
  event(body: object, retry?: number): Promise<unknown>;
}

export const SIGNING_SECRET = 'the-signing-secret';

/** Slack waits this long, and then tells the person that the app did not answer. */
const ACK_MS = 3_000;

/** Over HTTP, signed. */
export function httpDoor(url: string, violations: string[]): Door {
  const post = async (body: string, type: string, more: Record<string, string> = {}) => {
    const response = await fetch(url, {
      method: 'POST',
      body,
      headers: { 'content-type': type, ...signed(body), ...more },
    });
    const text = await response.text();
    if (response.status !== 200) violations.push(`the app answers ${response.status}`);
    return text.startsWith('{') ? JSON.parse(text) : text;
  };
  const form = (fields: Readonly<Record<string, string>>) =>
    inTime(post(new URLSearchParams(fields).toString(), 'application/x-www-form-urlencoded'), violations);
  return {
    command: form,
    interact: (payload) => form({ payload: JSON.stringify(payload) }),
    event: (body, retry) =>
      inTime(
        post(
          JSON.stringify(body),
          'application/json',
          retry === undefined ? {} : { 'x-slack-retry-num': String(retry), 'x-slack-retry-reason': 'http_timeout' },
        ),
        violations,
      ),
  };
}

/** The headers of a request that Slack signed `ago` milliseconds back. */
export function signed(body: string, secret = SIGNING_SECRET, ago = 0): Record<string, string> {
  const timestamp = String(Math.floor((Date.now() - ago) / 1_000));
  const mac = createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex');
  return { 'x-slack-request-timestamp': timestamp, 'x-slack-signature': `v0=${mac}` };
}

/** Over the app's own connection. */
export const socketDoor = (socket: OpenSocket, violations: string[]): Door => ({
  command: (fields) => inTime(socket.send('slash_commands', fields), violations),
  interact: (payload) => inTime(socket.send('interactive', payload), violations),
  event: (body, retry) =>
    inTime(socket.send('events_api', body, { retry_attempt: retry ?? 0, retry_reason: '' }), violations),
});

async function inTime<T>(answer: Promise<T>, violations: string[]): Promise<T> {
  const begun = performance.now();
  const answered = await answer;
  if (performance.now() - begun > ACK_MS) violations.push('the app acknowledged too late');
  return answered;
}
