import { once } from 'node:events';
import type { Server } from 'node:http';
import { isIPv6 } from 'node:net';
import { serve } from '@hono/node-server';
import type { Hono } from 'hono';
import { STRICTEST } from './web/headers.ts';

export interface Listening {
  readonly url: string;
  close(): Promise<void>;
}

/** A stop waits this long for answers under way, then cuts the rest. Orchestrators give 10 to 30 s in all. */
const DRAIN_MS = 3_000;
/** How often a stop looks for connections that have had their answer: browsers keep them open for the next request. */
const IDLE_MS = 50;

/** Serves the pages; an answer that does not say who may frame, load or guess at it gets the strictest. Throws the system's error when the port is taken. */
export async function listen(pages: Hono, host: string, port: number): Promise<Listening> {
  const server = serve({ fetch: pages.fetch, hostname: host, port });
  // Before whoever answers, be it an SDK that writes its own pages: what is written later stands in its place.
  (server as Server).prependListener('request', (_request, response) => response.setHeaders(new Headers(STRICTEST)));
  await once(server, 'listening');
  const address = server.address();
  const bound = typeof address === 'object' && address !== null ? address.port : port;
  return {
    url: `http://${nameOf(host)}:${bound}`,
    async close() {
      const closed = once(server, 'close');
      server.close();
      if (!('closeAllConnections' in server)) return void (await closed);
      const idle = setInterval(() => server.closeIdleConnections(), IDLE_MS);
      const cut = setTimeout(() => server.closeAllConnections(), DRAIN_MS);
      await closed;
      clearInterval(idle);
      clearTimeout(cut);
    },
  };
}

/** What every address of this machine, and its own, is called here. */
const LOCAL = ['127.0.0.1', '0.0.0.0', '::'];

/** A host as it stands in an address: RFC 3986 §3.2.2 puts IPv6 in brackets. */
function nameOf(host: string): string {
  if (LOCAL.includes(host)) return 'localhost';
  return isIPv6(host) ? `[${host}]` : host;
}
