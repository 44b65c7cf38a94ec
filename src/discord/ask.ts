import { DiscordAPIError, RateLimitError, REST, type RESTOptions, type RequestMethod } from 'discord.js';
import type { z } from 'zod';
import { RateLimited, Unreachable } from '../chat/refusal.ts';
import { faultsIn, NoAnswer, refusedAs, WrongRequest } from './refused.ts';
import { apiOf, type DiscordSettings } from './settings.ts';

export interface Request {
  readonly method: `${RequestMethod}`;
  /** From `/channels/…` on: discord-api-types' Routes make them. */
  readonly route: `/${string}`;
  readonly body?: unknown;
  readonly query?: Readonly<Record<string, string>>;
  /** False where the route holds an interaction's token, which is all it needs. */
  readonly auth?: boolean;
}

/**
 * One request to Discord. Throws RateLimited and Unreachable, WrongRequest and NoAnswer, and a ZodError for an answer of
 * another shape. None of them names a token.
 */
export type Ask = <S extends z.ZodType>(request: Request, answer: S) => Promise<z.infer<S>>;

/** Discord answers in well under a second; what takes longer is better tried again by whoever waits for it. */
const TIMEOUT_MS = 10_000;

/** Where the client finds the API. */
export const restAddress = (settings: Pick<DiscordSettings, 'apiUrl'>) => ({ api: apiOf(settings), version: '10' });

/** The client remembers each thread and each interaction's token that it spoke to, by default for an hour: at ten a second that is memory. */
const FORGET_MS = 5 * 60_000;

/** The queue and the person try again, the client never: a job that waits in a client holds its worker. */
const options = (settings: Pick<DiscordSettings, 'apiUrl'>): Partial<RESTOptions> => ({
  ...restAddress(settings),
  timeout: TIMEOUT_MS,
  retries: 0,
  // Whoever is told to wait waits a little longer anyway.
  offset: 0,
  rejectOnRateLimit: () => true,
  handlerSweepInterval: FORGET_MS,
});

/** Discord's REST API with the bot's token. Opens nothing until it is asked. */
export function askDiscord(settings: DiscordSettings): Ask {
  const rest = new REST(options(settings));
  // An interaction's own routes do not count to the 50 requests a second that all others share (docs.discord.com/developers/topics/rate-limits).
  const free = new REST({ ...options(settings), globalRequestsPerSecond: Number.POSITIVE_INFINITY });
  return async (request, answer) => {
    // The client forgets a token that was refused once, even if it was refused by mistake.
    rest.setToken(settings.token);
    return answer.parse(await send(request.auth === false ? free : rest, request));
  };
}

async function send(rest: REST, { method, route, body, query = {}, auth = true }: Request): Promise<unknown> {
  try {
    return await rest.request({
      method: method as RequestMethod,
      fullRoute: route,
      body,
      auth,
      query: new URLSearchParams(query),
    });
  } catch (error) {
    throw ours(error, `${method} ${route.replace(SECRET, '$1/…')}`);
  }
}

/** The token within the address of an interaction's own routes. */
const SECRET = /^(\/(?:webhooks|interactions)\/\d+)\/[^/]+/;

/** The client's errors carry the address and the body of the request: tokens and texts. Ours carry neither. */
function ours(error: unknown, what: string): Error {
  if (error instanceof RateLimitError) return new RateLimited(error.retryAfter);
  if (error instanceof DiscordAPIError) {
    const reason = refusedAs(error.status, error.code);
    if (reason) return new Unreachable(reason, String(error.code || error.status));
    return new WrongRequest(Number(error.code) || error.status, `${what}${faultsIn(error.rawError)}`);
  }
  const { name, code, status } = error as { name?: string; code?: unknown; status?: number };
  return new NoAnswer(`Discord does not answer ${what} as it should: ${status ?? code ?? name}`, status);
}
