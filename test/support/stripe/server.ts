import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { onLoopback } from '../loopback.ts';
import { nested, SessionParams } from './params.ts';
import { API_VERSION, addSession, newWorld, SECRET_KEY, sessionObject, type World } from './world.ts';

/** Stripe on this machine: the part of its API that Rolefit uses. */
export interface StripeServer {
  readonly world: World;
  /** For `STRIPE_API_URL`. */
  readonly apiUrl: string;
  stop(): Promise<void>;
}

interface Said {
  readonly status: number;
  readonly json: unknown;
}

export async function startStripeServer(): Promise<StripeServer> {
  const world = newWorld();
  const { origin, stop } = await onLoopback(
    (request, response) => answer(world, request, response),
    (fault) => world.violations.push(fault),
  );
  return { world, apiUrl: origin, stop };
}

async function answer(world: World, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { method = '', url = '' } = request;
  world.calls.push({ method, path: url });
  const form = await text(request);
  const fault = world.faults.shift();
  if (fault === 500) return say(response, failure(500, 'api_error', 'met a fault'));
  const said = served(world, request, form);
  if (fault === 'lost') return void request.socket.destroy();
  say(response, said);
}

function say(response: ServerResponse, { status, json }: Said): void {
  response.writeHead(status, { 'content-type': 'application/json', 'request-id': 'req_test' });
  response.end(JSON.stringify(json));
}

const failure = (status: number, type: string, message: string): Said => ({
  status,
  json: { error: { type, message } },
});

function served(world: World, request: IncomingMessage, form: string): Said {
  const { method, url = '', headers } = request;
  if (headers.authorization !== `Bearer ${SECRET_KEY}`) return failure(401, 'invalid_request_error', 'Invalid API Key');
  if (headers['stripe-version'] !== API_VERSION) world.violations.push(`the version is ${headers['stripe-version']}`);
  if (method === 'POST' && url === '/v1/checkout/sessions') return create(world, headers, form);
  if (method === 'GET' && url === '/v1/checkout/sessions?limit=1')
    return { status: 200, json: { object: 'list', data: [], has_more: false, url: '/v1/checkout/sessions' } };
  const [, id = ''] = /^\/v1\/checkout\/sessions\/(cs_test_\w+)$/.exec(url) ?? [];
  if (method === 'GET' && id !== '') return retrieve(world, id);
  world.violations.push(`${method} ${url} is no route of Stripe that is known here`);
  return failure(404, 'invalid_request_error', 'Unrecognized request URL');
}

function retrieve(world: World, id: string): Said {
  const session = world.sessions.get(id);
  return session
    ? { status: 200, json: sessionObject(session) }
    : failure(404, 'invalid_request_error', `No such checkout.session: ${id}`);
}

/** The same key again gives what it gave, and is an error with other parameters (docs.stripe.com/api/idempotent_requests). */
function create(world: World, headers: IncomingMessage['headers'], form: string): Said {
  const key = String(headers['idempotency-key'] ?? '');
  if (key === '' || key.length > 255) world.violations.push(`the idempotency key is "${key}"`);
  if (headers['content-type'] !== 'application/x-www-form-urlencoded')
    world.violations.push(`the content type is ${headers['content-type']}`);
  const before = world.done.get(key);
  if (before && before.form !== form) return failure(400, 'idempotency_error', 'Keys for idempotent requests…');
  if (before) return retrieve(world, before.session);
  const read = SessionParams.safeParse(nested(form));
  if (!read.success) {
    world.violations.push(...read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`));
    return failure(400, 'invalid_request_error', 'a parameter is wrong');
  }
  const session = addSession(world, read.data);
  world.done.set(key, { form, session: session.id });
  return { status: 200, json: sessionObject(session) };
}
