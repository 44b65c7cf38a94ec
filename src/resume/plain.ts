import { bulletIn } from './bullets.ts';
import { decode } from './decode.ts';
import type { Document } from './document.ts';
import { wrongFormat } from './problems.ts';
import { tidy } from './tidy.ts';

/** Marks of markdown: headings, list items with emphasis, links. One of them may be chance; two are not. */
const MARKDOWN = /^#{1,6} \S|^\s*[-*+] .*\*\*|\*\*[^*\n]+\*\*|\[[^\]\n]+\]\([^)\n]+\)/gm;
const LINK = /!?\[([^\]\n]{1,200})\]\((?:<[^>\n]{0,500}>|[^)\s]{0,500})(?: "[^"\n]{0,200}")?\)/g;

/** Text copied from Word and from web pages ends its lines in other ways, too. */
const LINE_END = /\r\n?|[\n\v\u2028\u2029]/;

const UNTOLD = [
  'a text that does not say which alphabet it is written in',
  'Save it again with the encoding UTF-8, or as PDF or DOCX, and attach that.',
] as const;
/** No language in Latin letters has so many with accents; Cyrillic, Greek or Japanese taken for Latin has little else. */
const ACCENTED = 0.3;
const ENOUGH = 40;

function isOtherAlphabet(text: string): boolean {
  const accented = text.match(/[À-ÖØ-öø-ÿŠšŽžƒŸ]/g)?.length ?? 0;
  return accented > ENOUGH && accented > ACCENTED * (text.match(/\p{L}/gu)?.length ?? 0);
}

/** Reads plain text and Markdown. Emphasis and links become their words; headings keep their "#". */
export function readText(bytes: Uint8Array): Document {
  const text = decode(bytes);
  if (isOtherAlphabet(text)) throw wrongFormat(...UNTOLD);
  const markdown = (text.match(MARKDOWN)?.length ?? 0) >= 2;
  const lines = (markdown ? plainMarkdown(text) : text).split(LINE_END).map(withBullet);
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
