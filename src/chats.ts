import type { HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { Hono } from 'hono';
import type { AskFileHost } from './chat/file-host.ts';
import type { Keep } from './chat/keep.ts';
import type { Platform } from './chat/platform.ts';
import type { Sales } from './chat/sales.ts';
import type { Serving } from './chat/serving.ts';
import type { Config } from './config.ts';
import type { Log } from './log.ts';
import { listening } from './not-listening.ts';
import { deriveKey } from './store/seal.ts';

/** Slack and Discord, as far as they are configured. */
export interface Chats {
  readonly platforms: readonly Platform[];
  /** Settles what was bought in a platform itself; undefined where nothing is sold. */
  readonly collect: (() => Promise<void>) | undefined;
  /** Begins to listen; the answer holds the pages that the platforms call, and ends it. */
  listen(serving: Serving): Promise<Heard>;
}

export interface Heard {
  readonly pages: Hono<{ Bindings: HttpBindings }>;
  close(): Promise<void>;
}

interface Surroundings {
  readonly config: Config;
  readonly keep: Keep;
  readonly log: Log;
  readonly secret: string;
  readonly askFileHost: AskFileHost;
  /** What becomes of what Discord sells, where it sells anything. */
  readonly sales?: Sales | undefined;
}

/** Opens what is configured, and loads nothing else: an SDK that nobody needs costs a start its time. */
export async function openChats(around: Surroundings): Promise<Chats> {
  const [slack, discord] = await Promise.all([openSlack(around), openDiscord(around)]);
  return {
    platforms: [slack, discord].flatMap((chat) => chat?.platform ?? []),
    collect: discord?.collect,
    async listen(serving) {
      await using opened = new AsyncDisposableStack();
      const pages = new Hono<{ Bindings: HttpBindings }>();
      const heard = slack && (await listening('Slack', slack.listen(serving)));
      if (heard) opened.defer(heard.close);
      const { routes } = heard ?? {};
      if (routes)
        pages.all('/slack/*', (c) => {
          routes(c.env.incoming, c.env.outgoing);
          return RESPONSE_ALREADY_SENT;
        });
      const gateway = discord && (await listening('Discord', discord.listen(serving)));
      if (gateway) opened.defer(gateway.close);
      const { fetch: answered } = gateway ?? {};
      if (answered) pages.post('/discord/interactions', (c) => answered(c.req.raw));
      const open = opened.move();
      return { pages, close: () => open.disposeAsync() };
    },
  };
}

async function openSlack({ config, keep, log, secret, askFileHost }: Surroundings) {
  if (!config.slack) return undefined;
  const { slackChat } = await import('./slack/slack.ts');
  const stateSecret = deriveKey(secret, 'slack state').toString('hex');
  return slackChat({ settings: { ...config.slack, publicUrl: config.publicUrl, stateSecret }, keep, log, askFileHost });
}

async function openDiscord({ config, keep, log, askFileHost, sales }: Surroundings) {
  if (!config.discord) return undefined;
  const { discordChat } = await import('./discord/discord.ts');
  return discordChat({ settings: config.discord, keep, log, askFileHost, sales });
}
