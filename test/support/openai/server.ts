import type { IncomingMessage, ServerResponse } from 'node:http';
import { onLoopback } from '../loopback.ts';
import { type Path, specFaults } from './spec.ts';
import { strictFaults } from './strict.ts';

/** What a request asked, by either interface. */
export interface Asked {
  readonly path: Path;
  readonly body: Readonly<Record<string, unknown>>;
  /** The schema's name: 'role', 'findings', 'texts'. */
  readonly name: string;
  readonly instructions: string;
  readonly papers: readonly string[];
}

/** What the server answers. */
export type Reply =
  | { readonly json: unknown; readonly cached?: number }
  | { readonly text: string }
  | { readonly ending: 'refusal' | 'filtered' | 'cut' | 'failed' }
  | { readonly status: number; readonly code?: string; readonly headers?: Readonly<Record<string, string>> }
  | { readonly silence: true };

export interface FakeOpenAi {
  readonly baseUrl: string;
  /** Every request for an answer, oldest first. */
  readonly asked: readonly Asked[];
  /** Whatever was wrong with a request. Has to be empty. */
  readonly faults: readonly string[];
  close(): Promise<void>;
}

/** The key that the server takes. */
export const KEY = 'sk-test-of-the-loopback';
/** What every answer says it took. */
export const USAGE = { input: 1_500, output: 400 } as const;

/** A server on this machine that speaks the Responses API and Chat Completions, checks every request, and answers by the script. */
export async function startOpenAi(
  script: (asked: Asked) => Reply,
  models: readonly string[] = [],
): Promise<FakeOpenAi> {
  const asked: Asked[] = [];
  const faults: string[] = [];
  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = (request.url ?? '').replace('/v1', '') as Path;
    if (request.headers.authorization !== `Bearer ${KEY}`) {
      send(response, 401, failure('invalid_api_key'));
      return;
    }
    if (request.url === '/v1/models') {
      send(response, models.length > 0 ? 200 : 404, { object: 'list', data: models.map((id) => ({ id })) });
      return;
    }
    const one = askedIn(path, JSON.parse(await bodyOf(request)));
    asked.push(one);
    faults.push(...faultsOf(one));
    reply(response, one, script(one));
  }
  const { origin, stop } = await onLoopback(answer, (fault) => faults.push(fault));
  return { baseUrl: `${origin}/v1`, asked, faults, close: stop };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

interface Message {
  readonly role: string;
  readonly content: string;
}
type Body = Readonly<Record<string, unknown>> & {
  readonly instructions?: string;
  readonly input?: readonly Message[];
  readonly messages?: readonly Message[];
  readonly text?: { readonly format: Format };
  readonly response_format?: { readonly json_schema: Format };
};
interface Format {
  readonly name: string;
  readonly strict: boolean;
  readonly schema: unknown;
}
const formatOf = (body: Body): Format | undefined => body.text?.format ?? body.response_format?.json_schema;

function askedIn(path: Path, body: Body): Asked {
  const messages = body.input ?? body.messages ?? [];
  const system = messages.find(({ role }) => role === 'system')?.content;
  return {
    path,
    body,
    name: formatOf(body)?.name ?? '',
    instructions: body.instructions ?? system ?? '',
    papers: messages.filter(({ role }) => role === 'user').map(({ content }) => content),
  };
}

function faultsOf({ path, body }: Asked): string[] {
  const format = formatOf(body);
  return [
    ...(specFaults?.(path, body) ?? []),
    ...(format?.strict === true ? [] : ['the output is not strict']),
    ...strictFaults(format?.schema),
    ...(path === '/responses' && body.store !== false ? ['the answer would be kept'] : []),
  ];
}

const failure = (code: string) => ({ error: { message: `recorded: ${code}`, type: code, code, param: null } });

function send(response: ServerResponse, status: number, body: unknown, headers: Readonly<Record<string, string>> = {}) {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
}

function reply(response: ServerResponse, { path, body }: Asked, given: Reply): void {
  if ('silence' in given) return;
  if ('status' in given) send(response, given.status, failure(given.code ?? 'recorded'), given.headers);
  else send(response, 200, (path === '/responses' ? asResponse : asCompletion)(given, String(body.model)));
}

type Spoken = Exclude<Reply, { readonly silence: true } | { readonly status: number }>;

const textOf = (given: Spoken): string =>
  'text' in given ? given.text : 'json' in given ? JSON.stringify(given.json) : '{"requirements":[{"lab';
const cachedOf = (given: Spoken): number => ('cached' in given ? (given.cached ?? 0) : 0);

function asResponse(given: Spoken, model: string) {
  const ending = 'ending' in given ? given.ending : null;
  const part =
    ending === 'refusal'
      ? { type: 'refusal', refusal: 'I cannot help with that.' }
      : { type: 'output_text', text: textOf(given), annotations: [] };
  const reasons = { cut: 'max_output_tokens', filtered: 'content_filter' } as const;
  const reason = ending === 'cut' || ending === 'filtered' ? reasons[ending] : null;
  return {
    id: 'resp_1',
    object: 'response',
    created_at: 1,
    model,
    status: reason ? 'incomplete' : ending === 'failed' ? 'failed' : 'completed',
    incomplete_details: reason && { reason },
    output: [
      { type: 'reasoning', id: 'rs_1', summary: [] },
      { type: 'message', id: 'msg_1', role: 'assistant', status: 'completed', content: [part] },
    ],
    usage: {
      input_tokens: USAGE.input,
      input_tokens_details: { cached_tokens: cachedOf(given) },
      output_tokens: USAGE.output,
      output_tokens_details: { reasoning_tokens: 0 },
      total_tokens: USAGE.input + USAGE.output,
    },
  };
}

function asCompletion(given: Spoken, model: string) {
  const ending = 'ending' in given ? given.ending : null;
  const reasons = { cut: 'length', filtered: 'content_filter', refusal: 'stop', failed: 'stop' } as const;
  const refusal = ending === 'refusal' ? 'I cannot help with that.' : null;
  const message = { role: 'assistant', content: refusal ? null : textOf(given), refusal };
  return {
    id: 'chatcmpl_1',
    object: 'chat.completion',
    created: 1,
    model,
    choices:
      ending === 'failed'
        ? []
        : [{ index: 0, finish_reason: ending ? reasons[ending] : 'stop', message, logprobs: null }],
    usage: {
      prompt_tokens: USAGE.input,
      prompt_tokens_details: { cached_tokens: cachedOf(given) },
      completion_tokens: USAGE.output,
      total_tokens: USAGE.input + USAGE.output,
    },
  };
}
