import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';

/** A server on the loopback interface. */
export interface Loopback {
  readonly server: Server;
  readonly origin: string;
  /** Cuts the connections that are open. */
  stop(): Promise<void>;
}

type Answer = (request: IncomingMessage, response: ServerResponse) => unknown;

/** Serves until it is stopped. An answer that throws ends its connection, and is told to `broken`. */
export async function onLoopback(answer: Answer, broken: (fault: string) => void): Promise<Loopback> {
  const server = createServer(async (request, response) => {
    try {
      await answer(request, response);
    } catch (error) {
      broken(`the server failed: ${error}`);
      response.destroy();
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('no address');
  return {
    server,
    origin: `http://127.0.0.1:${address.port}`,
    async stop() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
