import { createHmac, timingSafeEqual } from 'node:crypto';

/** Proves that a list of facts is ours: HMAC-SHA256 (RFC 2104) over its JSON, which no other list has. */
export interface Signer {
  sign(facts: readonly (string | number)[]): string;
  /** Whether this is the list's signature; takes as long for every wrong one. */
  proves(facts: readonly (string | number)[], signature: string): boolean;
}

export function signer(key: Buffer): Signer {
  const sign: Signer['sign'] = (facts) => createHmac('sha256', key).update(JSON.stringify(facts)).digest('base64url');
  return {
    sign,
    proves(facts, signature) {
      const [right, given] = [Buffer.from(sign(facts)), Buffer.from(signature)];
      return right.length === given.length && timingSafeEqual(right, given);
    },
  };
}
