import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

/** Encrypts what is stored about people. `context` binds a sealed value to its record: moved elsewhere, it does not open. */
export interface Seal {
  seal(plain: Uint8Array, context: string): Buffer;
  /** Throws when the value was changed, moved, or sealed under another key. */
  open(sealed: Uint8Array, context: string): Buffer;
}

/** Format: 1 byte version, 12 bytes nonce, 16 bytes tag, ciphertext (AES-256-GCM, NIST SP 800-38D). */
const VERSION = 1;
const NONCE = 12;
const TAG = 16;

/** 32 bytes for one purpose, derived from the installation's secret (HKDF-SHA256, RFC 5869). */
export const deriveKey = (secret: string, purpose: string): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, 'rolefit', purpose, 32));

export function sealWith(secret: string): Seal {
  const key = deriveKey(secret, 'store');
  return {
    seal(plain, context) {
      const nonce = randomBytes(NONCE);
      const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(context));
      const body = Buffer.concat([cipher.update(plain), cipher.final()]);
      return Buffer.concat([Buffer.from([VERSION]), nonce, cipher.getAuthTag(), body]);
    },
    open(sealed, context) {
      const bytes = Buffer.from(sealed);
      if (bytes[0] !== VERSION) throw new Error('sealed by an unknown version');
      const nonce = bytes.subarray(1, 1 + NONCE);
      const tag = bytes.subarray(1 + NONCE, 1 + NONCE + TAG);
      const decipher = createDecipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(context)).setAuthTag(tag);
      return Buffer.concat([decipher.update(bytes.subarray(1 + NONCE + TAG)), decipher.final()]);
    },
  };
}
