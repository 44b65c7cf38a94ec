import type { Hono } from 'hono';
import type { Platform } from '../chat/platform.ts';
import { Away } from '../chat/refusal.ts';
import { changeFeed } from './feed.ts';
import { NO_UPLOADS, type Uploads, webPlatform } from './platform.ts';
import { type Serving, site, type WebLog } from './site.ts';
import type { WebStore } from './store.ts';

export interface WebChat {
  /** For commands, and for workers in this process or another. */
  readonly platform: Platform;
  /** The web site. Mount it at "/", after routes of your own (`/healthz`): whatever else comes is guarded and answered here. */
  site(serving: Serving): Hono;
  /** Ends the open event streams, so that a server can close. */
  close(): void;
}

/** The web chat on its store. Does no work until somebody comes. */
export function webChat({ store, log }: { readonly store: WebStore; readonly log: WebLog }): WebChat {
  const ending = new AbortController();
  // That the records are away is told once, and not each second for every page.
  const feed = changeFeed(store, (err) => {
    if (!(err instanceof Away)) log.error({ err }, 'the web chat could not look for changes');
  });
  const platformWith = (uploads: Uploads) => webPlatform(store, feed.notify, uploads);
  return {
    platform: platformWith(NO_UPLOADS),
    site: (serving) => site(serving, { store, feed, log, platformWith, ended: ending.signal }),
    close() {
      ending.abort();
      feed.close();
    },
  };
}
