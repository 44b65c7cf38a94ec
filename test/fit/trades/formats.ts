import type { Document } from '../../../src/resume/document.ts';
import { readDocx } from '../../../src/resume/docx/docx.ts';
import { readPdf } from '../../../src/resume/pdf/pdf.ts';
import { documentOf } from '../../support/evaluated.ts';
import { pdf, write } from '../../support/pdf.ts';
import { docx, paragraph } from '../../support/zip.ts';

/** A line of a resume without its marks, and what it is. */
interface Line {
  readonly text: string;
  readonly kind: 'heading' | 'item' | 'text';
}

/** Lines of Markdown as people write them into a document: emphasis is left out. */
function linesOf(markdown: string): Line[] {
  return markdown.split('\n').map((line) => {
    const text = line.replace(/\*\*|(?<!\S)\*(?=\S)|(?<=\S)\*(?!\S)/g, '').trim();
    if (text.startsWith('#')) return { text: text.replace(/^#+ /, ''), kind: 'heading' };
    return /^[-*] /.test(line) ? { text: line.slice(2).replaceAll('**', ''), kind: 'item' } : { text, kind: 'text' };
  });
}

const plainOf = (markdown: string): string =>
  linesOf(markdown)
    .map(({ text, kind }) => (kind === 'item' ? `- ${text}` : text))
    .join('\n');

const WORD_LIST = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr>';
const xml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const wordOf = (markdown: string): Uint8Array =>
  docx(
    linesOf(markdown)
      .map(({ text, kind }) =>
        paragraph(xml(text), kind === 'heading' ? '<w:b/>' : '', kind === 'item' ? WORD_LIST : ''),
      )
      .join(''),
  );

/** Letters that fit on a line of 10 points, lines on a page, and where the page begins (points). */
const [WIDE, HIGH, LEFT, TOP, LEADING] = [88, 52, 60, 780, 14] as const;
/** Letters of Windows that Latin-1 has not. */
const WINDOWS: Readonly<Record<string, string>> = { '–': '\x96', '—': '\x97', '’': '\x92', '“': '\x93', '”': '\x94' };

function pdfOf(markdown: string): Uint8Array {
  const drawn = linesOf(markdown).flatMap(({ text, kind }) =>
    folded(kind === 'item' ? `• ${text}` : text).map((part) => ({ part, font: kind === 'heading' ? 'F2' : 'F1' })),
  );
  const pages = Array.from({ length: Math.ceil(drawn.length / HIGH) }, (_, page) =>
    drawn.slice(page * HIGH, (page + 1) * HIGH),
  );
  return pdf(
    pages.map((lines) => ({
      operators: lines.map(({ part, font }, at) => write(part, LEFT, TOP - at * LEADING, 10, font)).join('\n'),
    })),
  );
}

/** A line broken between words where it is too long for the page; an empty one stays. */
const folded = (text: string): readonly string[] =>
  text
    .replace(/[–—’“”]/g, (sign) => WINDOWS[sign] ?? sign)
    .match(new RegExp(`.{1,${WIDE}}(?= |$)`, 'g'))
    ?.map((part) => part.trim()) ?? [''];

/** One resume, from Markdown, as each kind of file would be read. */
export const FORMATS: Readonly<Record<string, (markdown: string) => Document | Promise<Document>>> = {
  Markdown: documentOf,
  'plain text': (markdown) => documentOf(plainOf(markdown)),
  'Word (DOCX)': (markdown) => readDocx(wordOf(markdown)),
  PDF: (markdown) => readPdf(pdfOf(markdown)),
};
