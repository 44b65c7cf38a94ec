import type { AskFileHost } from '../chat/file-host.ts';
import type { Keep } from '../chat/keep.ts';
import type { Platform } from '../chat/platform.ts';
import type { PlatformLog, Serving } from '../chat/serving.ts';
import { askDiscord } from './ask.ts';
import type { Hall } from './hall.ts';
import { handle } from './handle.ts';
import { interactionsOverHttp } from './http.ts';
import { discordPlatform } from './platform.ts';
import { type DiscordSettings, fileOriginsOf } from './settings.ts';
import { tickets } from './tickets.ts';

export interface DiscordChat {
  /** For workers: it needs no connection, and has no files of its own. */
  readonly platform: Platform;
  /** Begins to hear interactions. Throws when Discord refuses the token. */
  listen(serving: Serving): Promise<Listening>;
}

export interface Listening {
  /** Answers `POST /discord/interactions`; undefined where interactions come over the gateway. */
  readonly fetch: ((request: Request) => Promise<Response>) | undefined;
  /** Hears nothing more, and waits for what is being answered. */
  close(): Promise<void>;
}

interface Ground {
  readonly settings: DiscordSettings;
  readonly keep: Keep;
  readonly log: PlatformLog;
  readonly askFileHost: AskFileHost;
}

/** Discord as a chat. Does no work and opens nothing until it is asked. */
export function discordChat({ settings, keep, log, askFileHost }: Ground): DiscordChat {
  const ask = askDiscord(settings);
  const { appId, publicKey } = settings;
  const fileOrigins = fileOriginsOf(settings);
  const desk = { ask, appId, deliveries: keep.deliveries, tickets: tickets(keep.vault) };
  return {
    platform: discordPlatform({ ...desk, files: [], fileOrigins, askFileHost }),
    async listen(serving) {
      const { hear, ended } = hearing({ serving, ask, appId, keep, fileOrigins, askFileHost });
      if (publicKey !== undefined) return { fetch: interactionsOverHttp(publicKey, hear), close: ended };
      // Whoever hears over HTTP, and every worker, does without the client and its caches.
      const { openGateway } = await import('./gateway.ts');
      const leave = await openGateway(settings, log, hear);
      return {
        fetch: undefined,
        async close() {
          await leave();
          await ended();
        },
      };
    },
  };
}

/** Answers each interaction beside the others, and knows when all are answered. */
function hearing(hall: Hall) {
  const running = new Set<Promise<void>>();
  return {
    hear(payload: unknown): void {
      const work = handle(hall, payload).finally(() => running.delete(work));
      running.add(work);
    },
    ended: async () => void (await Promise.all(running)),
  };
}
