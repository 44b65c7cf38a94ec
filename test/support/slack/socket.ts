import type { Server } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';
import { z } from 'zod';
import { newId, type World } from './world.ts';

/** Socket Mode: the app connects, requests come as envelopes, and each is answered under its id. */
export interface OpenSocket {
  /** What apps.connections.open answers. */
  offer(origin: string): object;
  /** Sends one request and waits for its answer. */
  send(type: string, payload: object, more?: object): Promise<unknown>;
  /** Tells the app to come again, as Slack does from time to time. */
  handOver(): void;
  /** The connection breaks, without a word. */
  cut(): void;
  /** So many of the next connections are refused. */
  refuse(times: number): void;
  connections(): number;
  stop(): void;
}

const Acked = z.object({ envelope_id: z.string(), payload: z.unknown() });

export function openSocket(server: Server, world: World): OpenSocket {
  const sockets = new WebSocketServer({ server, path: '/socket' });
  const waiting = new Map<string, (payload: unknown) => void>();
  const tickets = new Set<string>();
  const live = new Set<WebSocket>();
  let connections = 0;
  let refusals = 0;
  sockets.on('connection', (socket, request) => {
    const ticket = new URL(request.url ?? '', 'http://localhost').searchParams.get('ticket') ?? '';
    if (!tickets.delete(ticket)) return socket.close();
    connections += 1;
    live.add(socket);
    socket.on('close', () => live.delete(socket));
    socket.on('message', (data) => {
      const { envelope_id: id, payload } = Acked.parse(JSON.parse(String(data)));
      waiting.get(id)?.(payload);
      waiting.delete(id);
    });
    socket.send(JSON.stringify({ type: 'hello', num_connections: live.size }));
    world.changes.emit('change');
  });
  return {
    offer(origin) {
      if (refusals-- > 0) return { ok: false, error: 'invalid_auth' };
      refusals = 0;
      const ticket = newId('');
      tickets.add(ticket);
      return { ok: true, url: `${origin.replace('http', 'ws')}/socket?ticket=${ticket}` };
    },
    send(type, payload, more = {}) {
      const [socket] = live;
      if (!socket) throw new Error('no app is connected');
      const id = newId('');
      const answered = new Promise<unknown>((resolve) => waiting.set(id, resolve));
      socket.send(JSON.stringify({ type, envelope_id: id, payload, accepts_response_payload: true, ...more }));
      return answered;
    },
    handOver() {
      for (const socket of live) socket.send(JSON.stringify({ type: 'disconnect', reason: 'refresh_requested' }));
    },
    cut() {
      for (const socket of live) socket.terminate();
    },
    refuse(times) {
      refusals = times;
    },
    connections: () => connections,
    stop() {
      for (const socket of live) socket.terminate();
      sockets.close();
    },
  };
}
