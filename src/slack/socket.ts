import { setTimeout as after } from 'node:timers/promises';
import type { SocketModeReceiver } from '@slack/bolt';
import type { PlatformLog } from '../chat/serving.ts';

type SocketModeClient = SocketModeReceiver['client'];

/** Slack hands every connection over once in a while; after that the next one comes at once. Where none comes, the waits grow. */
const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 60_000;

/**
 * Connects, and connects again whenever the connection ends, until it is closed. The SDK's own reconnection waits five seconds
 * in which commands are lost, and a failure in it ends the process. Throws when the first connection fails.
 */
export async function stayConnected(client: SocketModeClient, log: PlatformLog): Promise<() => Promise<void>> {
  const closing = new AbortController();
  const { signal } = closing;
  let connecting: Promise<void> | undefined = client.start().then(() => {});
  const again = async () => {
    for (let wait = FIRST_WAIT_MS; !signal.aborted; wait = Math.min(2 * wait, LONGEST_WAIT_MS)) {
      try {
        await client.start();
        break;
      } catch (err) {
        log.warn({ err, wait }, 'Slack takes no connection');
        await after(wait, undefined, { signal, ref: false }).catch(() => {});
      }
    }
    connecting = undefined;
    // It was closed while it connected.
    if (signal.aborted) await client.disconnect();
  };
  client.on('disconnected', () => {
    // A connection that ends before it begins is one try of those above.
    if (connecting === undefined && !signal.aborted) connecting = again();
  });
  await connecting;
  connecting = undefined;
  return async () => {
    closing.abort();
    await client.disconnect();
    await connecting;
  };
}
