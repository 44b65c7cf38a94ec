import type { Logger, WebClientOptions } from '@slack/web-api';
import type { SlackSettings } from './settings.ts';

/** Slack answers in well under a second; what takes longer is better tried again by whoever waits for it. */
const TIMEOUT_MS = 10_000;

/** The queue and the person try again, the client never: a job that waits in a client holds its worker. */
export const clientOptions = ({ apiUrl }: Pick<SlackSettings, 'apiUrl'>, logger: Logger): WebClientOptions => ({
  ...(apiUrl && { slackApiUrl: apiUrl }),
  logger,
  timeout: TIMEOUT_MS,
  retryConfig: { retries: 0 },
  rejectRateLimitedCalls: true,
});
