import { createPublicKey, type KeyObject, verify } from 'node:crypto';

/** As for Slack: an older request may be a recorded one. Milliseconds. */
const STALE_MS = 5 * 60_000;

/** What stands before the 32 bytes of an Ed25519 key in its DER form (RFC 8410). */
const DER = Buffer.from('302a300506032b6570032100', 'hex');

/** The application's public key, from its 64 hexadecimal digits. */
export const publicKeyOf = (hex: string): KeyObject =>
  createPublicKey({ key: Buffer.concat([DER, Buffer.from(hex, 'hex')]), format: 'der', type: 'spki' });

/** Whether Discord sent this body, and lately. */
export function isFromDiscord(key: KeyObject, headers: Headers, body: Buffer): boolean {
  const signature = headers.get('x-signature-ed25519') ?? '';
  const timestamp = headers.get('x-signature-timestamp') ?? '';
  if (!/^[0-9a-f]{128}$/i.test(signature) || !/^\d{1,12}$/.test(timestamp)) return false;
  if (Math.abs(Date.now() - Number(timestamp) * 1_000) > STALE_MS) return false;
  return verify(null, Buffer.concat([Buffer.from(timestamp), body]), key, Buffer.from(signature, 'hex'));
}
