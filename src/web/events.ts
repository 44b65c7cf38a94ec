import type { Feed } from './feed.ts';
import { renderMessage } from './message.ts';
import type { WebStore } from './store.ts';

interface Listening {
  readonly store: WebStore;
  readonly feed: Feed;
  readonly session: string;
  /** The last change that the page knows; 0 when it knows nothing. */
  readonly after: number;
  /** Aborted when the page is gone or the server ends. */
  readonly signal: AbortSignal;
}

/** The latest messages that a page opens with: weeks of use, and still one quick page. */
const HISTORY = 200;
/** A sign of life for proxies, which commonly end a silent connection after 30 to 60 s. */
const BEAT_MS = 20_000;
/** How soon a page connects again. */
const RETRY = 'retry: 1500\n\n';

/**
 * A session's messages as Server-Sent Events, without end: first what changed after `after`, then `ready`, then whatever changes.
 * A slow page is not written to faster than it reads; it then gets each message once, as it is by then.
 */
export async function* events({ store, feed, session, after, signal }: Listening): AsyncGenerator<string> {
  const bell = ringing(feed, session, signal);
  try {
    // A page from before the data was replaced knows changes that never were: it begins anew.
    const last = (await store.lastChanges([session])).get(session) ?? 0;
    let seen = after > last ? 0 : after;
    yield RETRY;
    for (let first = true; !signal.aborted; first = false) {
      const rung = bell.next();
      const messages = await store.changesAfter(session, seen, HISTORY);
      for (const message of messages) yield event('message', message.change, renderMessage(message).html);
      seen = messages.at(-1)?.change ?? seen;
      yield first ? event('ready', seen, '') : ':\n\n';
      await rung;
    }
  } finally {
    bell.stop();
  }
}

/** Resolves `next` at a change, at the beat, and at the end; what comes before anybody waits is not lost. */
function ringing(feed: Feed, session: string, signal: AbortSignal) {
  let wait = Promise.withResolvers<void>();
  const ring = () => wait.resolve();
  const unsubscribe = feed.subscribe(session, ring);
  const beat = setInterval(ring, BEAT_MS);
  signal.addEventListener('abort', ring);
  return {
    next() {
      wait = Promise.withResolvers();
      return wait.promise;
    },
    stop() {
      unsubscribe();
      clearInterval(beat);
      signal.removeEventListener('abort', ring);
    },
  };
}

const event = (name: string, id: number, data: string): string =>
  `event: ${name}\nid: ${id}\n${data
    .split(/\r\n|\r|\n/)
    .map((line) => `data: ${line}\n`)
    .join('')}\n`;
