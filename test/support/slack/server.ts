import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { onLoopback } from '../loopback.ts';
import { slackFaults } from './block-check.ts';
import { METHODS, SlackRefusal } from './methods.ts';
import { type Grants, grant, newGrants } from './oauth.ts';
import { type OpenSocket, openSocket } from './socket.ts';
import { ALL_SCOPES, APP_TOKEN, newWorld, type World } from './world.ts';

/** Slack on this machine: its Web API, its file host, its response addresses and its sockets. */
export interface SlackServer {
  readonly world: World;
  readonly grants: Grants;
  readonly socket: OpenSocket;
  /** For `SLACK_API_URL`. */
  readonly apiUrl: string;
  readonly origin: string;
  stop(): Promise<void>;
}

export async function startSlackServer(): Promise<SlackServer> {
  const world = newWorld();
  const grants = newGrants();
  const { server, origin, stop } = await onLoopback(answer, (fault) => world.violations.push(fault));
  const socket = openSocket(server, world);

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = new URL(request.url ?? '/', origin).pathname;
    if (path.startsWith('/files/')) return sendFile(world, path.slice('/files/'.length), request, response);
    const body = await text(request);
    if (path.startsWith('/response/')) return takeResponse(world, path.slice('/response/'.length), body, response);
    const method = path.slice('/api/'.length);
    const args = Object.fromEntries(new URLSearchParams(body));
    const token = request.headers.authorization?.replace('Bearer ', '') ?? args.token ?? '';
    const said = call(method, args, token);
    // Somebody waiting for a change looks again only when the answer is on its way.
    response.once('close', () => world.changes.emit('change'));
    if (said === 'lost') return void request.socket.destroy();
    if (said === 'silent') return;
    if ('status' in said) return void response.writeHead(Number(said.status)).end();
    if ('retryAfter' in said) return void response.writeHead(429, { 'retry-after': String(said.retryAfter) }).end();
    response.setHeader('x-oauth-scopes', world.tokens.get(token)?.scopes.join(',') ?? '');
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(said).replaceAll('"FILES/', `"${origin}/files/`));
  }

  function call(method: string, args: Record<string, string>, token: string) {
    world.calls.push({ method, scope: METHODS[method]?.scope });
    if (method === 'oauth.v2.access') return grant(world, grants, args);
    if (method === 'apps.connections.open')
      return token === APP_TOKEN ? socket.offer(origin) : { ok: false, error: 'invalid_auth' };
    const known = world.tokens.get(token);
    if (!known) return { ok: false, error: token === '' ? 'not_authed' : 'invalid_auth' };
    if (known.until !== undefined && performance.now() > known.until) return { ok: false, error: 'token_expired' };
    const fault = method.startsWith('chat.') ? world.faults.shift() : undefined;
    if (typeof fault === 'object') return 'error' in fault ? { ok: false, ...fault } : fault;
    const result = run(method, args, known.scopes);
    return fault ?? result;
  }

  function run(method: string, args: Record<string, string>, scopes: readonly string[]): object {
    const known = METHODS[method];
    if (!known) return { ok: false, error: 'unknown_method' };
    if (known.scope && !scopes.includes(known.scope)) return { ok: false, error: 'missing_scope', needed: known.scope };
    try {
      return { ok: true, ...known.run(world, args) };
    } catch (error) {
      if (error instanceof SlackRefusal) return { ok: false, error: error.message };
      throw error;
    }
  }

  return {
    world,
    grants,
    socket,
    apiUrl: `${origin}/api/`,
    origin,
    async stop() {
      socket.stop();
      await stop();
    },
  };
}

function sendFile(world: World, id: string, request: IncomingMessage, response: ServerResponse): void {
  const file = world.files.get(id);
  const token = request.headers.authorization?.replace('Bearer ', '') ?? '';
  if (!file) return void response.writeHead(404).end();
  const mayRead = world.tokens.get(token)?.scopes.includes('files:read');
  if (file.trap === 'redirect') return void response.writeHead(302, { location: '/files/elsewhere' }).end();
  if (!mayRead || file.trap === 'login page')
    return void response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end('<html>Sign in</html>');
  response.writeHead(200, { 'content-type': 'application/pdf', 'content-disposition': 'attachment' });
  if (file.trap !== 'endless') return void response.end(file.bytes);
  const pour = () => {
    while (!response.destroyed && response.write(Buffer.alloc(64 * 1024)));
  };
  response.on('drain', pour);
  pour();
}

function takeResponse(world: World, id: string, body: string, response: ServerResponse): void {
  const known = world.responses.get(id);
  if (!known || known.left === 0) return void response.writeHead(404).end();
  known.left -= 1;
  const said = JSON.parse(body);
  world.violations.push(...slackFaults('respond', said).map((fault) => `respond: ${fault}`));
  if (said.response_type !== 'ephemeral' || said.replace_original !== false)
    world.violations.push('respond: others see it, or it takes the place of the card');
  world.ephemerals.push({ ...known, thread: said.thread_ts, text: said.text, blocks: said.blocks ?? [] });
  response.once('close', () => world.changes.emit('change'));
  response.end('ok');
}

/** The scopes that the calls so far needed. */
export const usedScopes = ({ calls }: World): string[] =>
  ALL_SCOPES.filter((scope) => calls.some((call) => call.scope === scope));
