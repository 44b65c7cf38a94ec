import { generateKeyPairSync, sign } from 'node:crypto';
import { z } from 'zod';
import type { Gateway } from './gateway.ts';
import type { Door } from './people.ts';
import type { World } from './world.ts';

/** Over the gateway. */
export const gatewayDoor =
  ({ dispatch }: Gateway): Door =>
  async (payload) =>
    dispatch('INTERACTION_CREATE', payload);

/** A key pair as an application has one; the public key in hexadecimal digits. */
export function newKeys() {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const { x = '' } = z.object({ x: z.string() }).parse(publicKey.export({ format: 'jwk' }));
  return { privateKey, publicKey: Buffer.from(x, 'base64url').toString('hex') };
}
export type Keys = ReturnType<typeof newKeys>;

/** The headers by which Discord signs a body. `at` in seconds since 1970. */
export function signed(keys: Keys, body: string, at = Math.floor(Date.now() / 1_000)): Record<string, string> {
  const signature = sign(null, Buffer.from(`${at}${body}`), keys.privateKey).toString('hex');
  return {
    'content-type': 'application/json',
    'x-signature-ed25519': signature,
    'x-signature-timestamp': String(at),
  };
}

/** Over HTTP. Discord takes the answer to an interaction as a request of its own, when it gets 202 and nothing here. */
export const httpDoor =
  (url: string, keys: Keys, world: World): Door =>
  async (payload) => {
    const body = JSON.stringify(payload);
    const response = await fetch(url, { method: 'POST', body, headers: signed(keys, body) });
    const text = await response.text();
    if (response.status !== 202 || text !== '') world.violations.push(`an interaction got ${response.status} ${text}`);
  };
