import type { IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { type Loopback, onLoopback } from '../../test/support/loopback.ts';

/** What is asked of a platform, and what it answers: an object as JSON, bytes as a file, undefined as 204. */
export type Answer = (path: string, body: string, method: string) => object | Uint8Array | undefined;

/** A server on the loopback interface that answers as cheaply as can be: what is asked is checked by the servers of the tests. */
export async function startHost(answer: Answer): Promise<Loopback> {
  const host = await onLoopback(async (request, response) => {
    const said = answer(request.url ?? '', await bodyOf(request), request.method ?? '');
    if (said === undefined) response.writeHead(204).end();
    else if (said instanceof Uint8Array) response.writeHead(200, { 'content-type': 'text/plain' }).end(said);
    else response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(said));
  }, broken);
  // Longer than any silence here: a connection that is closed at the moment of a request would be a fault that nobody has to mend.
  host.server.keepAliveTimeout = 600_000;
  return host;
}

/** Ends the run, as any fault that nobody waits for. */
const broken = (fault: string): never => {
  throw new Error(fault);
};

const bodyOf = (request: IncomingMessage): Promise<string> | string => (request.method === 'GET' ? '' : text(request));
