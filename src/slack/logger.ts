import { type Logger, LogLevel } from '@slack/web-api';
import type { PlatformLog } from '../chat/serving.ts';

/** Longest line of an SDK that is logged, in characters. */
const MOST = 300;

/**
 * The SDKs' own log lines, without what they work on: their debug lines hold whole payloads, and whatever is no plain text can
 * hold one too.
 */
export function sdkLogger(log: PlatformLog): Logger {
  const plain = (said: unknown[]) =>
    said
      .filter((part) => typeof part === 'string')
      .join(' ')
      .slice(0, MOST);
  return {
    debug() {},
    info() {},
    warn: (...said) => log.warn({ sdk: plain(said) }, 'the Slack SDK warns'),
    error: (...said) => log.error({ sdk: plain(said) }, 'the Slack SDK reports an error'),
    setLevel() {},
    getLevel: () => LogLevel.WARN,
    setName() {},
  };
}
