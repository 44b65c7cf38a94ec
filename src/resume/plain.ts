import { bulletIn } from './bullets.ts';
import type { Document } from './document.ts';
import { tidy } from './tidy.ts';

/** Marks of markdown: headings, list items with emphasis, links. One of them may be chance; two are not. */
const MARKDOWN = /^#{1,6} \S|^\s*[-*+] .*\*\*|\*\*[^*\n]+\*\*|\[[^\]\n]+\]\([^)\n]+\)/gm;
const LINK = /!?\[([^\]\n]{1,200})\]\((?:<[^>\n]{0,500}>|[^)\s]{0,500})(?: "[^"\n]{0,200}")?\)/g;

/** The characters of a text file: UTF-8 or UTF-16 by its byte mark, UTF-8 where it is valid, Latin-1 otherwise. */
export function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Reads plain text and Markdown. Emphasis and links become their words; headings keep their "#". */
export function readText(bytes: Uint8Array): Document {
  const text = decode(bytes);
  const markdown = (text.match(MARKDOWN)?.length ?? 0) >= 2;
  const lines = (markdown ? plainMarkdown(text) : text).split(/\r\n?|\n/).map(withBullet);
  const layout = { columns: false, scanned: false, images: false, strange: 0 };
  // A form feed ends a page in text made from other formats.
  const texts = lines.join('\n').split('\f');
  return tidy({ format: markdown ? 'markdown' : 'text', pages: texts.length, texts, hidden: [], layout });
}

const plainMarkdown = (text: string): string =>
  text
    .replace(LINK, '$1')
    .replace(/<!--[^<]*-->/g, '')
    .replace(/(\*\*|__)(?=\S)([^*_\n]+)\1/g, '$2')
    .replace(/(?<=^|[\s(])([*_])(?=\S)([^*_\n]+)\1(?=$|[\s).,;:])/gm, '$2')
    .replace(/^\s*(?:-{3,}|\*{3,}|_{3,})\s*$/gm, '');

function withBullet(line: string): string {
  const trimmed = line.trim();
  const rest = bulletIn(trimmed)?.rest;
  return rest === undefined || rest === '' || /^[+*]\d/.test(trimmed) ? trimmed : `- ${rest}`;
}
