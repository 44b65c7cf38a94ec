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

/** Seals with the secret; opens also what older ones sealed, for as long as they are named. */
export function sealWith(secret: string, previous: readonly string[] = []): Seal {
  const [key, ...older] = [secret, ...previous].map((one) => deriveKey(one, 'store')) as [Buffer, ...Buffer[]];
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
      for (const one of [key, ...older]) {
        const plain = opened(bytes, one, context);
        if (plain) return plain;
      }
      throw new Error('sealed under another key or name, or changed');
    },
  };
}

/** Undefined when the tag says that it is not what this key sealed under this name. */
function opened(bytes: Buffer, key: Buffer, context: string): Buffer | undefined {
  const nonce = bytes.subarray(1, 1 + NONCE);
  const tag = bytes.subarray(1 + NONCE, 1 + NONCE + TAG);
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG }).setAAD(Buffer.from(context));
  try {
    decipher.setAuthTag(tag);
    return Buffer.concat([decipher.update(bytes.subarray(1 + NONCE + TAG)), decipher.final()]);
  } catch {
    // Node throws one and the same error for every tag that is wrong, or cut short.
    return undefined;
  }
}
