import { createHmac, timingSafeEqual } from 'node:crypto';

/** Proves that a list of facts is ours: HMAC-SHA256 (RFC 2104) over its JSON, which no other list has. */
export interface Signer {
  sign(facts: readonly (string | number)[]): string;
  /** Whether this is the list's signature; takes as long for every wrong one. */
  proves(facts: readonly (string | number)[], signature: string): boolean;
}

/** Signs with the key; what older ones signed proves as well, for as long as they are named. */
export function signer(key: Buffer, ...older: readonly Buffer[]): Signer {
  const by = (one: Buffer, facts: readonly (string | number)[]) =>
    createHmac('sha256', one).update(JSON.stringify(facts)).digest('base64url');
  return {
    sign: (facts) => by(key, facts),
    proves: (facts, signature) => [key, ...older].some((one) => same(signature, by(one, facts))),
  };
}

function same(given: string, right: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(right)];
  return one.length === other.length && timingSafeEqual(one, other);
}
