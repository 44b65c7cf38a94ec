import type { AskFileHost } from '../chat/file-host.ts';
import type { Keep } from '../chat/keep.ts';
import type { Platform } from '../chat/platform.ts';
import type { PlatformLog, Serving } from '../chat/serving.ts';
import { clientOptions } from './client.ts';
import type { Brought } from './download.ts';
import type { SlackListening } from './listen.ts';
import { sdkLogger } from './logger.ts';
import { slackPlatform } from './platform.ts';
import type { SlackSettings } from './settings.ts';
import { openTokens } from './tokens.ts';

export interface SlackChat {
  /** For workers. It posts by the Web API alone, and no Bolt is loaded for it. */
  readonly platform: Platform;
  /** Serves the commands: over Socket Mode, or by `routes` for our own HTTP server. */
  listen(serving: Serving): Promise<SlackListening>;
}

/** Slack files lie here and nowhere else. */
const FILE_ORIGIN = 'https://files.slack.com';

/** Slack by these settings. Does nothing until it is used; throws when the settings cannot work at all. */
export function slackChat({
  settings,
  keep,
  log,
  askFileHost,
}: {
  readonly settings: SlackSettings;
  readonly keep: Keep;
  readonly log: PlatformLog;
  readonly askFileHost: AskFileHost;
}): SlackChat {
  const logger = sdkLogger(log);
  const options = clientOptions(settings, logger);
  const ground = {
    tokenOf: openTokens(settings, keep.vault, options, logger),
    deliveries: keep.deliveries,
    options,
    fileOrigin: settings.apiUrl ? new URL(settings.apiUrl).origin : FILE_ORIGIN,
    askFileHost,
  };
  const platformWith = (brought?: Brought) => slackPlatform(ground, brought);
  return {
    platform: platformWith(),
    async listen(serving) {
      const { listen } = await import('./listen.ts');
      return listen({ settings, keep, platformWith }, serving);
    },
  };
}
