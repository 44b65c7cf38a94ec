import { readFileSync } from 'node:fs';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import type { TLSSocket } from 'node:tls';
import type { FetchPolicy } from '../../src/posting/fetch/fetch-policy.ts';

/** Made for tests only, for *.example.test: `openssl req -x509 -newkey ec … -addext subjectAltName=DNS:*.example.test`. */
const read = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8');
const cert = read('./site-cert.pem');
const key = read('./site-key.pem');

/** A web site on this machine that speaks real TLS under a public-looking name. */
export interface Site {
  readonly port: number;
  /** The policy that opens exactly this site: https, its port, 127.0.0.1, its certificate. */
  readonly policy: FetchPolicy;
  /** Every request as it arrived. */
  readonly requests: {
    readonly url: string;
    readonly headers: IncomingMessage['headers'];
    readonly servername: string | false | null;
  }[];
  /** Connections that were opened at all, refused ones included. */
  readonly connections: () => number;
  /** Every name that was looked up; all of them lead to 127.0.0.1. */
  readonly lookups: string[];
  readonly resolve: (hostname: string) => Promise<readonly string[]>;
  /** "https://jobs.example.test:PORT/path". */
  link(path: string): string;
  close(): Promise<void>;
}

/** Starts a site that answers as told. */
export async function startSite(answer: RequestListener): Promise<Site> {
  const requests: Site['requests'] = [];
  const lookups: string[] = [];
  const sockets = new Set<Socket>();
  let connections = 0;
  const server = createServer({ cert, key }, (request, response) => {
    const { servername } = request.socket as TLSSocket;
    requests.push({
      url: request.url ?? '',
      headers: request.headers,
      servername: servername as string | false | null,
    });
    answer(request, response);
  });
  server.on('connection', (socket: Socket) => {
    connections += 1;
    sockets.add(socket.on('error', () => {}));
  });
  server.on('tlsClientError', () => {});
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    policy: { protocols: ['https:'], ports: [port], mayReach: (address) => address === '127.0.0.1', ca: cert },
    requests,
    connections: () => connections,
    lookups,
    resolve: async (hostname) => {
      lookups.push(hostname);
      return ['127.0.0.1'];
    },
    link: (path) => `https://jobs.example.test:${port}${path}`,
    close: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise((closed) => server.close(() => closed()));
    },
  };
}

/** An answer with one page of HTML. */
export const page =
  (html: string, status = 200): RequestListener =>
  (_request, response: ServerResponse) => {
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' }).end(html);
  };
