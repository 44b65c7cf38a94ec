import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { afterEach } from 'vitest';
import type { PostingDeps } from '../../../src/posting/read.ts';

/** Made for tests only: `openssl req -x509 -newkey ec … -addext subjectAltName=DNS:boards-api.greenhouse.io,DNS:*.lever.co,…`. */
const pem = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8');

/** What stands at an address without its scheme ("api.lever.co/v0/…"): a status, or a body with its type. */
export type Answer = number | { readonly body: string; readonly type?: string; readonly location?: string };
export const json = (value: unknown): Answer => ({ body: JSON.stringify(value), type: 'application/json' });

/** Sites on this machine under their public names and with a certificate for them; everything else is 404. */
export async function publicSites(answers: Readonly<Record<string, Answer>>) {
  const asked: string[] = [];
  const server = createServer({ cert: pem('public-cert.pem'), key: pem('public-key.pem') }, (request, response) => {
    const address = `${request.headers.host}${request.url}`;
    asked.push(address);
    const answer = answers[address] ?? 404;
    if (typeof answer === 'number') response.writeHead(answer, { 'content-type': 'application/json' }).end('{}');
    else if (answer.location !== undefined) response.writeHead(302, { location: answer.location }).end();
    else response.writeHead(200, { 'content-type': answer.type ?? 'text/html; charset=utf-8' }).end(answer.body);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  open.push(() => server.close());
  const { port } = server.address() as AddressInfo;
  const mayReach = (address: string): boolean => address === '127.0.0.1';
  const policy = { protocols: ['https:'], ports: [443], port, mayReach, ca: pem('public-cert.pem') };
  const fetching = { policy, userAgent: 'Rolefit/0.1.0', resolve: async () => ['127.0.0.1'] };
  const now = () => new Date('2030-02-01T00:00:00Z');
  const deps: PostingDeps = { fetching, now, extractText: async () => '' };
  return { deps, asked };
}

const open: (() => void)[] = [];
afterEach(() => {
  for (const close of open.splice(0)) close();
});
