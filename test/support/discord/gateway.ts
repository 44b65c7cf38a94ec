import type { Server } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';
import { z } from 'zod';
import { BOT } from './routes.ts';
import { APP, BOT_TOKEN, newId, type World } from './world.ts';

/** The gateway, with one session as a bot of one shard has it. */
export interface Gateway {
  /** Sends an event. What is sent while the bot is away comes when it resumes. */
  dispatch(event: string, data: unknown): void;
  /** Breaks the connection, as Discord does now and then. */
  drop(): void;
  /** How often a session was begun, and resumed. */
  readonly seen: { identified: number; resumed: number };
  stop(): Promise<void>;
}

const Packet = z.object({ op: z.number(), d: z.unknown().optional() });
const Identify = z.object({ token: z.string(), intents: z.number() });
const Resume = z.object({ token: z.string(), session_id: z.string(), seq: z.number() });

/** The one intent that the bot may ask for. */
const GUILDS = 1;
const HEARTBEAT_MS = 41_250;

export function openGatewayServer(server: Server, world: World): Gateway {
  const sockets = new WebSocketServer({ server });
  const seen = { identified: 0, resumed: 0 };
  const session = newId();
  const events: { op: 0; s: number; t: string; d: unknown }[] = [];
  let current: WebSocket | undefined;
  const send = (socket: WebSocket, packet: object) => socket.send(JSON.stringify(packet));
  const dispatch = (event: string, data: unknown) => {
    const packet = { op: 0, s: events.length + 1, t: event, d: data } as const;
    events.push(packet);
    if (current) send(current, packet);
  };

  const handlers: Readonly<Record<number, (socket: WebSocket, data: unknown) => void>> = {
    1: (socket) => send(socket, { op: 11 }),
    2(socket, data) {
      const { token, intents } = Identify.parse(data);
      if (token !== BOT_TOKEN) return socket.close(4_004);
      if (intents !== GUILDS) world.violations.push(`the gateway was asked for the intents ${intents}`);
      seen.identified += 1;
      current = socket;
      const { host } = new URL(`http://${socketHost(server)}`);
      const ready = { v: 10, user: BOT, guilds: [], session_id: session, resume_gateway_url: `ws://${host}` };
      dispatch('READY', { ...ready, shard: [0, 1], application: { id: APP, flags: 0 } });
    },
    6(socket, data) {
      const { token, session_id, seq } = Resume.parse(data);
      if (token !== BOT_TOKEN || session_id !== session) return send(socket, { op: 9, d: false });
      current = socket;
      for (const packet of events.slice(seq)) send(socket, packet);
      seen.resumed += 1;
      dispatch('RESUMED', {});
    },
  };

  sockets.on('connection', (socket) => {
    send(socket, { op: 10, d: { heartbeat_interval: HEARTBEAT_MS } });
    socket.on('message', (raw) => {
      const { op, d } = Packet.parse(JSON.parse(String(raw)));
      handlers[op]?.(socket, d);
    });
  });

  return {
    dispatch,
    seen,
    drop() {
      const dropped = current;
      current = undefined;
      dropped?.close(4_000);
    },
    async stop() {
      for (const socket of sockets.clients) socket.terminate();
      await new Promise<void>((resolve) => sockets.close(() => resolve()));
    },
  };
}

function socketHost(server: Server): string {
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('no address');
  return `127.0.0.1:${address.port}`;
}
