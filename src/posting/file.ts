import { MOST_FILE_BYTES } from '../chat/file-limit.ts';
import { decoded } from './decode.ts';
import { postingOf } from './job-fields.ts';
import { canonicalLink } from './link.ts';
import { jobPostingsInJson } from './page/json-ld.ts';
import { jobFields } from './page/json-ld-posting.ts';
import type { Posting } from './posting.ts';
import { emptyText, listOfJobs, tooLarge, unknownFormat } from './problems.ts';
import { readAnswer } from './read-site.ts';
import { SHORTEST_POSTING } from './size.ts';
import { readPostingText } from './text.ts';

export interface FileSource {
  /** Where a saved page came from, or null. */
  readonly url: string | null;
  readonly now: Date;
  /** The server's media type, '' when there is none: it only says in which charset the bytes are. */
  readonly contentType?: string;
  /** The text of a PDF or DOCX, read apart from this process. */
  readonly extractText: (bytes: Uint8Array) => Promise<string>;
}

const HTML =
  /^\s{0,2000}(?:<\?xml[^>]{0,200}>\s{0,100})?(?:<!--[^>]{0,2000}-->\s{0,100})?<(?:!doctype html|html|head|body|div|section|article|main|h1|p|script|meta)\b/i;

/**
 * Reads a posting from a file, told by its content: saved page, PDF, DOCX, JSON-LD, plain text or Markdown.
 * @throws Problem posting-format, posting-too-large, and those of `readPostingPage` and `readPostingText`
 */
export async function readPostingFile(bytes: Uint8Array, source: FileSource): Promise<Posting> {
  if (bytes.length > MOST_FILE_BYTES) throw tooLarge();
  const start = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  if (start.includes('%PDF-') || start.startsWith('PK\u0003\u0004'))
    return fromText(await source.extractText(bytes), source);
  const text = decoded(bytes, source.contentType);
  if (!isText(text) || text.startsWith('{\\rtf')) throw unknownFormat();
  if (HTML.test(text)) {
    const { readPostingPage } = await import('./page/page.ts');
    return readPostingPage(text, { url: source.url ?? savedFrom(text), now: source.now });
  }
  if (!/^\s*(?:[{[]|<\?xml|<workzag)/.test(text)) return fromText(text, source);
  return (await fromInterface(text, source)) ?? fromJson(text, source);
}

/** Browsers note in a saved page where it came from. */
function savedFrom(html: string): string | null {
  const link = /<!-- saved from url=\(\d{1,5}\)(https?:\/\/\S{1,2000}) -->/.exec(html.slice(0, 4096))?.[1];
  return link === undefined ? null : canonicalLink(link);
}

const fromText = (text: string, source: FileSource): Posting => ({
  ...readPostingText(text),
  url: source.url,
  source: 'file',
});

/** An answer of a site's interface, saved by itself, when the link says which job of it is meant. */
async function fromInterface(text: string, { url, now }: FileSource): Promise<Posting | null> {
  if (url === null) return null;
  const request = (await import('./sites/sites.ts')).siteRequest(url);
  const fields = request === null ? null : readAnswer(request, text);
  if (request === null || fields === null || fields === 'strange' || fields.text.length < SHORTEST_POSTING) return null;
  return postingOf(fields, { url, source: request.site, now });
}

/** JSON-LD saved by itself; any other text that begins with a bracket is text. */
function fromJson(text: string, source: FileSource): Posting {
  const [node, ...others] = jobPostingsInJson(text);
  if (node === undefined) return fromText(text, source);
  if (others.length > 0) throw listOfJobs();
  const fields = jobFields(node);
  if (fields.text.length < SHORTEST_POSTING) throw emptyText();
  return postingOf(fields, { url: source.url, source: 'json-ld', now: source.now });
}

/** Binary data has zero bytes and much that is no character. */
function isText(text: string): boolean {
  const sample = text.slice(0, 4096);
  const strange = sample.match(/[\p{Cc}\ufffd]/gu)?.filter((sign) => !/[\t\n\r\f]/.test(sign)).length ?? 0;
  return !sample.includes('\0') && strange <= sample.length / 50;
}
