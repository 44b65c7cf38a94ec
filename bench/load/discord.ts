import { WebSocketServer } from 'ws';
import { z } from 'zod';
import { BOT } from '../../test/support/discord/routes.ts';
import { ALL_RIGHTS, APP, BOT_TOKEN } from '../../test/support/discord/world.ts';
import type { Loopback } from '../../test/support/loopback.ts';
import { type Crowd, type Given, posting, resume, timedStep } from './crowd.ts';
import { startHost } from './host.ts';

/** An interaction's own id is also its token, the id of its opening message and of the thread below that: whose a request is stands in its path. */
const PATHS = {
  callback: /^\/api\/v10\/interactions\/(\d+)\//,
  original: /^\/api\/v10\/webhooks\/\d+\/(\d+)\/messages\/@original/,
  thread: /^\/api\/v10\/channels\/\d+\/messages\/(\d+)\/threads/,
  message: /^\/api\/v10\/channels\/(\d+)\/messages(?:\?|$)/,
  beside: /^\/api\/v10\/webhooks\/\d+\/(\d+)(?:\?|$)/,
} as const;

interface Waiting {
  readonly given: Given;
  readonly acknowledge: (yes: true) => void;
}

/** Discord over its gateway. */
export async function discordCrowd(): Promise<Crowd> {
  const all = new Map<string, Waiting>();
  let count = 0;
  const DEEDS: Readonly<Record<keyof typeof PATHS, (id: string, body: string) => object | undefined>> = {
    callback: (id) => void all.get(id)?.acknowledge(true),
    original: (id, body) => {
      const given = all.get(id)?.given;
      if (given) given.opening ??= body;
      return { id };
    },
    thread: (id) => ({ id }),
    beside: () => ({ id: String(++count) }),
    message: (id, body) => {
      // Somebody looks whether it is there: it is told of each post, so it is not.
      if (body === '') return [];
      const given = all.get(id)?.given;
      if (given) given.card ??= performance.now();
      return { id: String(++count) };
    },
  };
  const host = await startHost((path, body) => {
    if (path.startsWith('/files/R')) return resume;
    if (path.startsWith('/files/P')) return posting(Number(path.slice('/files/P'.length)));
    if (path.endsWith('/gateway/bot')) return gateway(host.origin);
    if (path.endsWith('/users/@me')) return BOT;
    for (const [deed, pattern] of Object.entries(PATHS)) {
      const id = pattern.exec(path)?.[1];
      if (id !== undefined) return DEEDS[deed as keyof typeof PATHS](id, body);
    }
    return {};
  });
  const { dispatch, close } = openGateway(host);
  return {
    env: { DISCORD_TOKEN: BOT_TOKEN, DISCORD_APP_ID: APP, DISCORD_API_URL: `${host.origin}/api` },
    async give(person, space) {
      const id = String(700_000_000_000_000_000n + BigInt(all.size));
      const given: Given = { name: person, steps: {} };
      const { promise, resolve } = Promise.withResolvers<true>();
      all.set(id, { given, acknowledge: resolve });
      const acknowledged = timedStep(given, 'command', promise);
      dispatch('INTERACTION_CREATE', interaction(id, { person, space, at: all.size, origin: host.origin }));
      await acknowledged;
      return given;
    },
    async stop() {
      close();
      await host.stop();
    },
  };
}

const gateway = (origin: string) => ({
  ...{ url: origin.replace('http', 'ws'), shards: 1 },
  session_start_limit: { total: 1_000, remaining: 999, reset_after: 14_400_000, max_concurrency: 1 },
});

const HEARTBEAT_MS = 41_250;
const Packet = z.object({ op: z.number() });

function openGateway({ server, origin }: Loopback) {
  const sockets = new WebSocketServer({ server });
  let sequence = 0;
  const dispatch = (event: string, data: object) => {
    const packet = JSON.stringify({ op: 0, s: ++sequence, t: event, d: data });
    for (const socket of sockets.clients) socket.send(packet);
  };
  const ready = { v: 10, user: BOT, guilds: [], session_id: 's', resume_gateway_url: origin.replace('http', 'ws') };
  sockets.on('connection', (socket) => {
    socket.send(JSON.stringify({ op: 10, d: { heartbeat_interval: HEARTBEAT_MS } }));
    socket.on('message', (raw) => {
      const { op } = Packet.parse(JSON.parse(String(raw)));
      if (op === 1) socket.send('{"op":11}');
      if (op === 2) dispatch('READY', { ...ready, shard: [0, 1], application: { id: APP, flags: 0 } });
    });
  });
  const close = () => {
    for (const socket of sockets.clients) socket.terminate();
    sockets.close();
  };
  return { dispatch, close };
}

interface Giving {
  readonly person: string;
  readonly space: string;
  readonly at: number;
  readonly origin: string;
}

function interaction(id: string, { person, space, at, origin }: Giving): object {
  const paper = (name: 'resume' | 'posting', word: string) => ({
    ...{ id: `${id}${name.length}`, filename: `${name}.txt`, content_type: 'text/plain' },
    ...{ size: (name === 'resume' ? resume : posting(at)).length, url: `${origin}/files/${word}${at}` },
  });
  const papers = { resume: paper('resume', 'R'), posting: paper('posting', 'P') };
  const options = Object.entries(papers).map(([name, { id: value }]) => ({ name, type: 11, value }));
  const attachments = Object.fromEntries(Object.values(papers).map((each) => [each.id, each]));
  return {
    ...{ id, application_id: APP, type: 2, token: id, version: 1, channel_id: space, channel: { id: space, type: 0 } },
    ...{ guild_id: space, member: { user: { id: person, username: 'someone' }, permissions: '0', roles: [] } },
    ...{ app_permissions: String(ALL_RIGHTS), locale: 'en-US', context: 0, entitlements: [] },
    authorizing_integration_owners: { 0: space },
    data: { id, name: 'evaluate', type: 1, options, resolved: { attachments } },
  };
}
