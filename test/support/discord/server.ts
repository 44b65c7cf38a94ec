import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { onLoopback } from '../loopback.ts';
import { discordFaults } from './body-check.ts';
import { type Gateway, openGatewayServer } from './gateway.ts';
import { Refusal, unauthorized } from './refusal.ts';
import { ROUTES } from './routes.ts';
import { specFaults } from './spec.ts';
import { BOT_TOKEN, newWorld, type ServerFault, type World } from './world.ts';

/** Discord on this machine: its REST API, its gateway and its file host. */
export interface DiscordServer {
  readonly world: World;
  readonly gateway: Gateway;
  /** For `DISCORD_API_URL`. */
  readonly apiUrl: string;
  readonly origin: string;
  stop(): Promise<void>;
}

export async function startDiscordServer(): Promise<DiscordServer> {
  const world = newWorld();
  const unheard = new Set<string>();
  const { server, origin, stop } = await onLoopback(answer, (fault) => world.violations.push(fault));
  const gateway = openGatewayServer(server, world);

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', origin);
    if (url.pathname.startsWith('/files/')) return sendFile(world, url.pathname.slice('/files/'.length), response);
    const body = await text(request);
    // Somebody waiting for a change looks again only when the answer is on its way.
    response.once('close', () => world.changes.emit('change'));
    const said = call(request, url, body);
    if (said === 'lost') return void request.socket.destroy();
    if (said === 'silent') return;
    const type = said.status === 204 ? {} : { 'content-type': 'application/json' };
    response.writeHead(said.status, { ...type, ...said.headers });
    response.end(said.status === 204 ? undefined : JSON.stringify(said.json));
  }

  function call(request: IncomingMessage, url: URL, sent: string): Said | 'lost' | 'silent' {
    const method = request.method ?? 'GET';
    const route = url.pathname.replace(/^\/api\/v10/, '');
    const body = sent === '' ? undefined : JSON.parse(sent);
    world.calls.push({ method, route, body });
    const fault = method === 'POST' || method === 'PATCH' ? world.faults.shift() : undefined;
    if (typeof fault === 'object') return met(fault);
    const said = served(request, { method, route, url, body });
    if (fault !== undefined) unheard.add(route);
    return fault ?? said;
  }

  function served({ headers }: IncomingMessage, { method, route, url, body }: Call): Said {
    const found = ROUTES.find((each) => each.method === method && each.pattern.test(route));
    if (!found) {
      world.violations.push(`${method} ${route} is no route of Discord`);
      return { status: 404, json: { code: 0, message: '404: Not Found' } };
    }
    if (world.failing.has(route)) return { status: 503, json: { code: 0, message: '503: Service Unavailable' } };
    if (body !== undefined)
      world.violations.push(...discordFaults(`${method} ${route}`, body), ...(specFaults?.(method, route, body) ?? []));
    try {
      if (found.auth && headers.authorization !== `Bot ${BOT_TOKEN}`) throw unauthorized();
      const ids = (found.pattern.exec(route) ?? []).slice(1).filter((id) => id !== undefined);
      const gatewayUrl = origin.replace('http', 'ws');
      const json = found.answer({ world, ids, query: url.searchParams, body, gateway: gatewayUrl });
      return { status: json === undefined ? 204 : 200, json, headers: LIMITS };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      // Whoever never heard an answer may ask once more.
      if (error.status === 400 && error.code !== THREAD_THERE && !unheard.has(route))
        world.violations.push(`${method} ${route} was refused: ${error.message}`);
      return { status: error.status, json: { code: error.code, message: error.message } };
    }
  }

  return {
    world,
    gateway,
    apiUrl: `${origin}/api`,
    origin,
    async stop() {
      await gateway.stop();
      await stop();
    },
  };
}

/** Asking for a thread that is there is how one learns that it is. */
const THREAD_THERE = 160_004;

interface Call {
  readonly method: string;
  readonly route: string;
  readonly url: URL;
  readonly body: unknown;
}
interface Said {
  readonly status: number;
  readonly json: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Room enough for a test: what is over the limit is said by faults. */
const LIMITS = {
  'x-ratelimit-limit': '50',
  'x-ratelimit-remaining': '49',
  'x-ratelimit-reset-after': '1',
  'x-ratelimit-bucket': 'one',
};

function met(fault: Extract<ServerFault, object>): Said {
  if ('status' in fault) return { status: fault.status, json: { code: fault.code, message: 'met a fault' } };
  const seconds = fault.afterMs / 1_000;
  const json = { message: 'You are being rate limited.', retry_after: seconds, global: false };
  return {
    status: 429,
    json,
    headers: { 'retry-after': String(seconds), 'x-ratelimit-scope': 'user', via: '1.1 google' },
  };
}

function sendFile(world: World, id: string, response: ServerResponse): void {
  const file = world.files.get(id);
  if (!file) return void response.writeHead(404).end();
  if (file.trap === 'expired') return void response.writeHead(403).end();
  if (file.trap === 'redirect') return void response.writeHead(302, { location: '/files/other' }).end();
  response.writeHead(200, { 'content-type': 'application/pdf' });
  if (file.trap === 'endless') return void response.write(Buffer.alloc(64 * 1024));
  response.end(file.bytes);
}
