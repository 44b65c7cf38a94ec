import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { text } from 'node:stream/consumers';

/** What is asked of a platform, and what it answers: an object as JSON, bytes as a file, undefined as 204. */
export type Answer = (path: string, body: string, method: string) => object | Uint8Array | undefined;

export interface Host {
  readonly server: Server;
  readonly origin: string;
  stop(): Promise<void>;
}

/** A server on the loopback interface that answers as cheaply as can be: what is asked is checked by the servers of the tests. */
export async function startHost(answer: Answer): Promise<Host> {
  const server = createServer(async (request, response) => {
    const said = answer(request.url ?? '', await bodyOf(request), request.method ?? '');
    if (said === undefined) response.writeHead(204).end();
    else if (said instanceof Uint8Array) response.writeHead(200, { 'content-type': 'text/plain' }).end(said);
    else response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(said));
  });
  // Longer than any silence here: a connection that is closed at the moment of a request would be a fault that nobody has to mend.
  server.keepAliveTimeout = 600_000;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('no address');
  return {
    server,
    origin: `http://127.0.0.1:${address.port}`,
    async stop() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

const bodyOf = (request: IncomingMessage): Promise<string> | string => (request.method === 'GET' ? '' : text(request));
