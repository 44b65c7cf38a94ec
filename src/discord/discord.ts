import { GatewayDispatchEvents } from 'discord-api-types/v10';
import type { AskFileHost } from '../chat/file-host.ts';
import type { Keep } from '../chat/keep.ts';
import type { Platform } from '../chat/platform.ts';
import type { Sales } from '../chat/sales.ts';
import type { PlatformLog, Serving } from '../chat/serving.ts';
import { askDiscord } from './ask.ts';
import { entitlements } from './entitlements.ts';
import type { Hall } from './hall.ts';
import { handle } from './handle.ts';
import { interactionsOverHttp } from './http.ts';
import { discordPlatform } from './platform.ts';
import { type DiscordSettings, fileOriginsOf } from './settings.ts';
import { tickets } from './tickets.ts';

export interface DiscordChat {
  /** For workers: it needs no connection, and has no files of its own. */
  readonly platform: Platform;
  /** Settles what was bought lately; undefined where nothing is sold. */
  readonly collect: (() => Promise<void>) | undefined;
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
  /** What becomes of what Discord sells, where it sells anything. */
  readonly sales?: Sales | undefined;
  readonly askFileHost: AskFileHost;
}

/** Discord as a chat. Does no work and opens nothing until it is asked. */
export function discordChat({ settings, keep, log, askFileHost, sales }: Ground): DiscordChat {
  const ask = askDiscord(settings);
  const { appId, publicKey } = settings;
  const fileOrigins = fileOriginsOf(settings);
  const desk = { ask, appId, deliveries: keep.deliveries, tickets: tickets(keep.vault) };
  const sold = sales && entitlements(desk, sales);
  return {
    platform: discordPlatform({ ...desk, files: [], fileOrigins, askFileHost }),
    collect: sold?.collect,
    async listen(serving) {
      const { hear, hearSale, ended } = hearing({ serving, ask, appId, keep, fileOrigins, askFileHost }, sold?.settle);
      if (publicKey !== undefined) return { fetch: interactionsOverHttp(publicKey, hear), close: ended };
      // Whoever hears over HTTP, and every worker, does without the client and its caches.
      const { openGateway } = await import('./gateway.ts');
      const leave = await openGateway(settings, log, {
        [GatewayDispatchEvents.InteractionCreate]: hear,
        [GatewayDispatchEvents.EntitlementCreate]: hearSale,
        [GatewayDispatchEvents.EntitlementDelete]: hearSale,
      });
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

/** Answers each interaction, and settles each purchase, beside the others, and knows when all that is done. */
function hearing(hall: Hall, settle: (payload: unknown) => Promise<void> = async () => {}) {
  const running = new Set<Promise<void>>();
  const run = (started: Promise<void>): void => {
    const work = started.finally(() => running.delete(work));
    running.add(work);
  };
  const late = (err: unknown) => hall.serving.log.warn({ err }, 'a purchase in Discord waits until it is collected');
  return {
    hear: (payload: unknown): void => run(handle(hall, payload)),
    hearSale: (payload: unknown): void => run(settle(payload).catch(late)),
    ended: async () => void (await Promise.all(running)),
  };
}
