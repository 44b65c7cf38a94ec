import { isPublicAddress } from './fetch-address.ts';

/** What may be opened. A value that the caller passes: nothing in the environment can widen it. */
export interface FetchPolicy {
  readonly protocols: readonly string[];
  readonly ports: readonly number[];
  /**
   * Origins that whoever runs Rolefit named as a platform's own, such as `http://127.0.0.1:8081`: reached wherever they lie.
   * No link that a person gives is ever opened under a policy with any.
   */
  readonly trusted?: readonly string[];
  /** The port to connect to in place of the link's: for a site on this machine that stands for public ones. */
  readonly port?: number;
  /** Whether a connection may go to this IP address, as the resolver gave it. */
  readonly mayReach: (address: string) => boolean;
  /** Certificate authority (PEM) to trust instead of the system's. */
  readonly ca?: string;
}

/** Production: https on its own port, to addresses of the public internet. */
export const PUBLIC_WEB: FetchPolicy = Object.freeze({
  protocols: Object.freeze(['https:']),
  ports: Object.freeze([443]),
  mayReach: isPublicAddress,
});

/** How long, in milliseconds, and how much, in bytes. */
export interface FetchLimits {
  readonly connect: number;
  readonly headers: number;
  readonly body: number;
  readonly total: number;
  /** Of the body after decompression. */
  readonly bytes: number;
  readonly redirects: number;
}

/** A person is waiting: healthy sites answer within a second or two, and the largest posting pages stay under 2 MB. */
export const FETCH_LIMITS: FetchLimits = Object.freeze({
  connect: 3_000,
  headers: 5_000,
  body: 10_000,
  total: 15_000,
  bytes: 3_000_000,
  redirects: 3,
});
