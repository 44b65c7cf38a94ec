import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { Agent, buildConnector } from 'undici';
import type { FetchLimits, FetchPolicy } from './fetch-policy.ts';

/** All addresses of a host name. */
export type Resolve = (hostname: string) => Promise<readonly string[]>;

/** The system's resolver, IPv4 first: many servers have no way out over IPv6. */
export const systemResolve: Resolve = async (hostname) =>
  (await lookup(hostname, { all: true, order: 'ipv4first' })).map((entry) => entry.address);

/** No address, or one that may not be reached. */
class UnreachableError extends Error {}

/** Resolves a name once. One forbidden address among many refuses them all: whoever mixes them is playing. */
export async function allowedAddress(hostname: string, resolve: Resolve, policy: FetchPolicy): Promise<string> {
  const addresses = await resolve(hostname);
  const [first] = addresses;
  if (first === undefined || !addresses.every((address) => isIP(address) !== 0 && policy.mayReach(address))) {
    throw new UnreachableError('no address that may be reached');
  }
  return first;
}

/**
 * An agent whose every connection goes to the one address that was checked, with the name as TLS server name:
 * a second answer from DNS is never asked for. Close it after use.
 */
export function pinnedAgent(address: string, policy: FetchPolicy, limits: FetchLimits): Agent {
  const connect = buildConnector({
    timeout: limits.connect,
    allowH2: false,
    maxCachedSessions: 0,
    keepAlive: false,
    ...(policy.ca === undefined ? {} : { ca: policy.ca }),
  });
  return new Agent({
    allowH2: false,
    connect: (options, callback) => {
      const tls = options.protocol === 'https:' ? { servername: options.hostname.replace(/\.$/, '') } : {};
      const port = policy.port === undefined ? {} : { port: String(policy.port) };
      connect({ ...options, hostname: address, ...port, ...tls }, callback);
    },
  });
}
