import type { Document } from '../document.ts';
import { directoryOf, partOf } from '../zip.ts';
import { readDocx } from './docx.ts';
import { relatedIn } from './docx-parts.ts';

/** Pages that other programs put into a document as they are ("alternative chunks"), by the ids of the relations to them. */
export type Chunks = ReadonlyMap<string, Document>;

/** A document holds one such page, or one for each of its sections. */
const MOST_CHUNKS = 8;

/** Reads a Word document with the web pages in it, if it has any: the page's reader is loaded only then. */
export async function readDocxWithChunks(bytes: Uint8Array): Promise<Document> {
  const entries = directoryOf(bytes);
  const text = (name: string) => partOf(bytes, entries, name) ?? '';
  if (!text('word/document.xml').includes('altChunk')) return readDocx(bytes);
  const { readHtml } = await import('../formats/html/html.ts');
  const related = relatedIn(text('word/_rels/document.xml.rels'));
  const pages = [...related].filter(([, name]) => /\.(?:x?html?|mht)$/i.test(name)).slice(0, MOST_CHUNKS);
  return readDocx(bytes, new Map(pages.map(([id, name]) => [id, pageIn(text(name), readHtml)])));
}

const pageIn = (text: string, read: (bytes: Uint8Array) => Document): Document =>
  read(Buffer.from(/^mime-version:/im.test(text.slice(0, 500)) ? htmlIn(text) : text));

/** The first page of a web archive (MHTML, RFC 2557), in the two ways in which text is packed there. */
function htmlIn(archive: string): string {
  const part = archive.split(/^--.*$/m).find((one) => /^content-type:\s*text\/html/im.test(one)) ?? '';
  const at = part.search(/\r?\n\r?\n/);
  const body = part.slice(at).trim();
  const packing = /^content-transfer-encoding:\s*([\w-]+)/im.exec(part.slice(0, at))?.[1]?.toLowerCase();
  if (packing === 'base64') return Buffer.from(body, 'base64').toString();
  return packing === 'quoted-printable' ? fromQuotedPrintable(body) : body;
}

/** RFC 2045, 6.7: bytes as "=C3", and lines that go on end in "=". */
const fromQuotedPrintable = (text: string): string =>
  Buffer.from(
    text
      .replace(/=\r?\n/g, '')
      .replace(/(?:=[0-9a-f]{2})+/gi, (bytes) => Buffer.from(bytes.replaceAll('=', ''), 'hex').toString()),
  ).toString();
