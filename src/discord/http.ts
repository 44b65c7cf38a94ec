import { InteractionResponseType, InteractionType } from 'discord-api-types/v10';
import { z } from 'zod';
import { isFromDiscord, publicKeyOf } from './signature.ts';

/** Far more than an interaction with a full form and the message that it belongs to. */
const MOST_BYTES = 1024 * 1024;

const Kind = z.object({ type: z.number() });

/**
 * Answers `POST /discord/interactions`. The answer to an interaction is sent as a request of its own, as it is over the
 * gateway: Discord has then taken it before anything else is sent, and wants 202 and no body here.
 */
export function interactionsOverHttp(
  publicKey: string,
  hear: (payload: unknown) => void,
): (request: Request) => Promise<Response> {
  const key = publicKeyOf(publicKey);
  return async (request) => {
    if (request.method !== 'POST') return nothing(405);
    if (!/^application\/json\b/i.test(request.headers.get('content-type') ?? '')) return nothing(415);
    const body = await boundedBody(request);
    if (!body) return nothing(413);
    // Discord tries wrong signatures now and then, and takes an application offline that does not mind.
    if (!isFromDiscord(key, request.headers, body)) return nothing(401);
    const payload = parsed(body);
    const kind = Kind.safeParse(payload);
    if (!kind.success) return nothing(400);
    if (kind.data.type === InteractionType.Ping) return Response.json({ type: InteractionResponseType.Pong });
    hear(payload);
    return nothing(202);
  };
}

const nothing = (status: number): Response => new Response(null, { status });

/** Undefined for a longer one. */
async function boundedBody({ body }: Request): Promise<Buffer | undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body ?? []) {
    length += chunk.length;
    if (length > MOST_BYTES) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function parsed(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return undefined;
  }
}
