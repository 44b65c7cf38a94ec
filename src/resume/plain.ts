import { bulletIn } from './bullets.ts';
import { decode } from './decode.ts';
import type { Document } from './document.ts';
import { tidy } from './tidy.ts';

/** Marks of markdown: headings, list items with emphasis, links. One of them may be chance; two are not. */
const MARKDOWN = /^#{1,6} \S|^\s*[-*+] .*\*\*|\*\*[^*\n]+\*\*|\[[^\]\n]+\]\([^)\n]+\)/gm;
const LINK = /!?\[([^\]\n]{1,200})\]\((?:<[^>\n]{0,500}>|[^)\s]{0,500})(?: "[^"\n]{0,200}")?\)/g;

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
