/** A page names its encoding within its first 1,024 bytes (HTML standard, 4.2.5.4). */
const NAMED_WITHIN = 1_024;
const NAMED = /charset\s{0,3}=\s{0,3}["']?([\w-]{2,40})/i;
const LATIN = 'windows-1252';

/** True for a byte mark of UTF-16, of either order. */
export const isWide = (bytes: Uint8Array): boolean =>
  (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);

/** The characters of a text file: UTF-8 or UTF-16 by its byte mark, UTF-8 where it is valid, the encoding `fallback` otherwise. */
export function decode(bytes: Uint8Array, fallback = LATIN): string {
  if (isWide(bytes)) return new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder(fallback).decode(bytes);
  }
}

/** The characters of a web page, which may name its encoding itself. */
export function decodePage(bytes: Uint8Array): string {
  const start = new TextDecoder(LATIN).decode(bytes.subarray(0, NAMED_WITHIN));
  try {
    return decode(bytes, new TextDecoder(NAMED.exec(start)?.[1] ?? LATIN).encoding);
  } catch {
    return decode(bytes);
  }
}
