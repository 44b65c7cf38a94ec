import { inflateRawSync } from 'node:zlib';
import { corrupt, encrypted, wrongFormat } from './problems.ts';

/** One file in an archive, as its central directory declares it. */
export type Entry = {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
};

/** A document has tens of parts, some megabytes and XML that packs about twenty to one; beyond this it is made to harm. */
const MOST_ENTRIES = 2_000;
const MOST_TOTAL = 50 * 1024 * 1024;
const MOST_RATIO = 100;
/** Small parts may pack better (a blank page of XML does). */
const RATIO_FROM = 1024 * 1024;

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 65_535;
const DEFLATE = 8;

const bomb = () =>
  wrongFormat(
    'an archive that unpacks to far more than a resume',
    'Save your resume again as PDF or DOCX and attach that.',
  );

/**
 * Reads the central directory without unpacking anything.
 * Throws a Problem where it is broken, locked, or declares more than a document can hold.
 */
export function directoryOf(bytes: Uint8Array): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count > MOST_ENTRIES) throw bomb();
  const entries: Entry[] = [];
  for (let index = 0; index < count; index++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== CENTRAL) throw corrupt();
    if ((view.getUint16(at + 8, true) & 1) === 1) throw encrypted();
    const [nameLength, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true)) as [
      number,
      number,
      number,
    ];
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)).replaceAll('\\', '/');
    const [packed, size, offset] = [20, 24, 42].map((field) => view.getUint32(at + field, true)) as [
      number,
      number,
      number,
    ];
    entries.push({ name, method: view.getUint16(at + 10, true), packed, size, offset });
    at += 46 + nameLength + extra + comment;
  }
  const total = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (total > MOST_TOTAL || (total > RATIO_FROM && total > MOST_RATIO * bytes.length)) throw bomb();
  return entries;
}

function endOf(view: DataView): number {
  const last = view.byteLength - END_SIZE;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw corrupt();
}

/** The text (UTF-8 or UTF-16 with a byte mark) of one part, or null where there is none. Unpacks no more than was declared. */
export function partOf(bytes: Uint8Array, entries: readonly Entry[], name: string): string | null {
  const entry = entries.find((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
  if (entry === undefined) return null;
  const data = unpack(bytes, entry);
  const utf16 = (data[0] === 0xff && data[1] === 0xfe) || (data[0] === 0xfe && data[1] === 0xff);
  return new TextDecoder(utf16 ? (data[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8').decode(data);
}

function unpack(bytes: Uint8Array, { offset, packed, size, method }: Entry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + 30 > view.byteLength || view.getUint32(offset, true) !== LOCAL) throw corrupt();
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const data = bytes.subarray(start, start + packed);
  if (data.length < packed) throw corrupt();
  if (method === 0) return data;
  if (method !== DEFLATE) throw corrupt();
  if (size > RATIO_FROM && size > MOST_RATIO * packed) throw bomb();
  try {
    return inflateRawSync(data, { maxOutputLength: Math.max(1, size) });
  } catch {
    throw corrupt();
  }
}
