import { TextDecoder } from 'node:util';

/** Where a page names its encoding when the server does not: browsers look at the first 1024 bytes. */
const META_WINDOW = 1024;

/** Bytes as text: by byte-order mark, then by the server's charset, then by the page's own, else UTF-8. */
export function decoded(bytes: Uint8Array, contentType = ''): string {
  const start = Buffer.from(bytes.subarray(0, META_WINDOW)).toString('latin1');
  const named = /charset\s{0,3}=\s{0,3}["']?([\w-]{2,40})/i;
  const charset = markOf(bytes) ?? named.exec(contentType)?.[1] ?? named.exec(start)?.[1] ?? 'utf-8';
  return decoderOf(charset).decode(bytes);
}

function markOf(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 'utf-8' : undefined;
}

function decoderOf(charset: string): TextDecoder {
  try {
    return new TextDecoder(charset);
  } catch {
    return new TextDecoder('utf-8');
  }
}
