import type { ErrorHandler } from 'hono';
import type { PlatformLog } from './chat/serving.ts';

/** Answers a request that nobody else's pages answer for when it fails (a chat's, Stripe's, a probe's): the log gets the fault, the asker no word of it. */
export const ourFault =
  (log: Pick<PlatformLog, 'error'>): ErrorHandler =>
  (err, c) => {
    log.error({ err }, 'a request failed');
    return c.text('Something broke on our side. Try again in a moment.', 500);
  };
