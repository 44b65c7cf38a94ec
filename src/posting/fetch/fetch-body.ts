import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { tooLarge, unknownFormat } from '../problems.ts';

/**
 * A body's bytes after decompression, counted while they arrive: a bomb stops at the limit, not after it.
 * @throws Problem posting-too-large, posting-format (a compression that was not asked for)
 */
export async function readBody(body: Readable, encoding: string, limit: number): Promise<Uint8Array> {
  const plain = decompressed(body, encoding.trim().toLowerCase());
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of plain) {
      size += chunk.length;
      if (size > limit) throw tooLarge();
      chunks.push(chunk);
    }
  } finally {
    plain.destroy();
    body.destroy();
  }
  return Buffer.concat(chunks);
}

function decompressed(body: Readable, encoding: string): Readable {
  if (encoding === '' || encoding === 'identity') return body;
  if (encoding !== 'gzip' && encoding !== 'x-gzip') throw unknownFormat();
  const gunzip = createGunzip();
  body.on('error', (error) => gunzip.destroy(error));
  return body.pipe(gunzip);
}
