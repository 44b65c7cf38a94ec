import OpenAI from 'openai';
import type { Asking } from '../reader.ts';
import { type Answer, fromCompletion, fromResponse } from './answer.ts';
import { declined, meaningOf, ReaderFault } from './faults.ts';
import { type Question, toChat, toResponses } from './request.ts';
import { MOST_OUTPUT_TOKENS, OPENAI_URL, type OpenAiSettings, RETRIES, TIMEOUT_MS } from './settings.ts';

/** Puts a question and gives the answer, of the question's shape. */
export type Ask = <T>(question: Question<T>, asking: Asking) => Promise<T>;

/**
 * Speaks to the model's server. Throws a Refusal when the model declines, ReaderBusy and ReaderBarred by what the server says,
 * ReaderFault for an answer of no use, and the SDK's own errors for what may go better next time.
 */
export function openAsk(settings: OpenAiSettings, timeout = TIMEOUT_MS): Ask {
  const client = clientOf(settings, timeout);
  const put = async (question: Question<unknown>, room: number, { signal, spent }: Asking): Promise<Answer> => {
    const answer = await sent(client, settings, { question, room, signal });
    spent?.(answer.tokens);
    return answer;
  };
  return async (question, asking) => {
    const first = await put(question, MOST_OUTPUT_TOKENS, asking);
    const answer = first.ending === 'cut' ? await put(question, 2 * MOST_OUTPUT_TOKENS, asking) : first;
    if (answer.ending === 'declined') throw declined();
    if (answer.ending !== 'whole') throw new ReaderFault(answer.ending);
    const read = question.wire.safeParse(jsonIn(answer.text));
    if (!read.success) throw new ReaderFault('off-schema');
    return read.data;
  };
}

/** Nothing of what is sent may reach a log: the SDK's own is off whatever the environment says. */
export const clientOf = ({ apiKey, baseUrl }: OpenAiSettings, timeout: number): OpenAI =>
  new OpenAI({
    apiKey,
    baseURL: baseUrl ?? OPENAI_URL,
    timeout,
    maxRetries: RETRIES,
    logLevel: 'off',
    fetch: withoutWaiting,
  });

/** Whoever is told to come back later gives the job back instead of holding a worker: the SDK would sleep through it. */
async function withoutWaiting(...given: Parameters<typeof fetch>): Promise<Response> {
  const response = await fetch(...given);
  if (response.status !== 429) return response;
  const headers = new Headers(response.headers);
  headers.set('x-should-retry', 'false');
  return new Response(response.body, { status: response.status, headers });
}

interface Sending {
  readonly question: Question<unknown>;
  readonly room: number;
  readonly signal: AbortSignal | undefined;
}

async function sent(client: OpenAI, settings: OpenAiSettings, { question, room, signal }: Sending): Promise<Answer> {
  const options = signal ? { signal } : {};
  try {
    return settings.api === 'responses'
      ? fromResponse(await client.responses.create(toResponses(question, settings, room), options))
      : fromCompletion(await client.chat.completions.create(toChat(question, settings, room), options));
  } catch (error) {
    throw meaningOf(error, settings.api);
  }
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ReaderFault('not-json');
  }
}
