import type { Document } from '../document.ts';
import { corrupt } from '../problems.ts';
import { tidy } from '../tidy.ts';
import { directoryOf, partOf } from '../zip.ts';
import { bodyOf } from './docx-body.ts';
import { stylesOf } from './docx-styles.ts';

/** Headers, footers and notes that are read: a document has one to three of each. */
const MOST_PARTS = 8;

/**
 * Reads a Word document: header, body with text boxes and tables, footnotes, footer. Word does not store where pages
 * end, so it counts as one page unless it says otherwise itself.
 */
export function readDocx(bytes: Uint8Array): Document {
  const entries = directoryOf(bytes);
  const names = entries.map(({ name }) => name);
  const main = names.find((name) => /^word\/document\d*\.xml$/.test(name));
  const xml = main === undefined ? null : partOf(bytes, entries, main);
  if (xml === null || !xml.includes(':body')) throw corrupt();
  const styles = stylesOf(partOf(bytes, entries, 'word/styles.xml') ?? '');
  const read = (kind: string) => {
    const parts = names.filter((name) => new RegExp(`^word/${kind}\\d*\\.xml$`).test(name)).slice(0, MOST_PARTS);
    return parts.map((name) => bodyOf(partOf(bytes, entries, name) ?? '', styles));
  };
  const bodies = [...once(read('header')), bodyOf(xml, styles), ...read('footnotes'), ...once(read('footer'))];
  const text = bodies.map((body) => body.text).filter((part) => part.trim() !== '');
  const layout = {
    columns: false,
    scanned: false,
    images: names.some((name) => name.startsWith('word/media/')),
    strange: 0,
  };
  const pages = pagesIn(partOf(bytes, entries, 'docProps/app.xml') ?? '');
  return tidy({
    format: 'docx',
    pages,
    texts: [text.join('\n\n')],
    hidden: bodies.flatMap(({ hidden }) => hidden),
    layout,
  });
}

/** First, even and usual headers often say the same. */
const once = <Body extends { readonly text: string }>(bodies: readonly Body[]): Body[] =>
  bodies.filter((body, index) => bodies.findIndex(({ text }) => text.trim() === body.text.trim()) === index);

const pagesIn = (properties: string): number =>
  Math.max(1, Number(/<Pages>(\d{1,4})<\/Pages>/.exec(properties)?.[1] ?? 1));
