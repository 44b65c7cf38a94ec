import { Unreachable } from './chat/refusal.ts';

/** A platform that cannot be listened to, for a reason that whoever runs Rolefit can mend. */
export class NotListening extends Error {
  constructor(line: string, cause: unknown) {
    super(line, { cause });
    this.name = 'NotListening';
  }
}

/** What the SDKs call a token that is refused: @slack/web-api's platform errors, and discord.js' own. */
const REFUSED = new Set(['slack_webapi_platform_error', 'TokenInvalid', 'DisallowedIntents']);
/** What a network is called that leads nowhere: errno(3), undici's and @slack/web-api's errors. */
const SILENT = /^(?:E(?:CONN|NOT|AI_|HOST|NET|TIMED)|UND_ERR|slack_webapi_(?:request|http)_error)/;

/** Begins to listen. Throws NotListening for refused tokens and for a platform that does not answer. */
export async function listening<T>(platform: 'Slack' | 'Discord', listen: Promise<T>): Promise<T> {
  try {
    return await listen;
  } catch (error) {
    const code = String((error as { code?: unknown })?.code ?? '');
    if (error instanceof Unreachable || REFUSED.has(code))
      throw new NotListening(
        `${platform} refuses the token that it was given: \`rolefit doctor\` says which, and what to do.`,
        error,
      );
    if (SILENT.test(code))
      throw new NotListening(
        `${platform} does not answer. Look at the network, or at ${platform.toUpperCase()}_API_URL.`,
        error,
      );
    throw error;
  }
}
