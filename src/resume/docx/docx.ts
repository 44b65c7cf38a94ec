import type { Document } from '../document.ts';
import { corrupt } from '../problems.ts';
import { tidy } from '../tidy.ts';
import { directoryOf, type Entry, partOf } from '../zip.ts';
import { type Body, bodyOf } from './docx-body.ts';
import type { Chunks } from './docx-chunks.ts';
import { unmarkedLists } from './docx-numbering.ts';
import { relatedIn, shownMargins } from './docx-parts.ts';
import { stylesOf } from './docx-styles.ts';
import { themeOf } from './docx-theme.ts';

/** Headers, footers and notes that are read: a document has one to three of each. */
const MOST_PARTS = 8;

/**
 * Reads a Word document: header, body with text boxes and tables, notes, footer. Word does not store where pages
 * end, so it counts as one page unless it says otherwise itself. `chunks` are the pages put into it, already read.
 */
export function readDocx(bytes: Uint8Array, chunks: Chunks = new Map()): Document {
  const entries = directoryOf(bytes);
  const names = entries.map(({ name }) => name);
  const main = names.find((name) => /^word\/document\d*\.xml$/.test(name));
  const xml = main === undefined ? null : partOf(bytes, entries, main);
  if (xml === null || !xml.includes(':body')) throw corrupt();
  const bodies = bodiesOf({ bytes, entries, xml, chunks });
  const pages = pagesIn(partOf(bytes, entries, 'docProps/app.xml') ?? '');
  const images = names.some((name) => name.startsWith('word/media/'));
  return documentFrom(bodies, { pages, images });
}

type Bodies = {
  readonly headers: readonly Body[];
  readonly main: Body;
  readonly notes: readonly Body[];
  readonly footers: readonly Body[];
};

type Parts = {
  readonly bytes: Uint8Array;
  readonly entries: readonly Entry[];
  readonly xml: string;
  readonly chunks: Chunks;
};

function bodiesOf({ bytes, entries, xml, chunks }: Parts): Bodies {
  const part = (name: string) => usual(partOf(bytes, entries, name) ?? '');
  const theme = themeOf(part('word/theme/theme1.xml'));
  const styles = stylesOf(part('word/styles.xml'), theme);
  const common = { theme, styles, unmarked: unmarkedLists(part('word/numbering.xml')), chunks };
  const isShown = shownMargins(xml, relatedIn(part('word/_rels/document.xml.rels')));
  const read = (kind: RegExp) =>
    entries
      .filter(({ name }) => kind.test(name))
      .slice(0, MOST_PARTS)
      .map(({ name }) => ({ name, ...bodyOf(part(name), common) }));
  const margins = (kind: RegExp) => once(read(kind).filter(({ name }) => isShown(name)));
  return {
    headers: margins(/^word\/header\d*\.xml$/),
    main: bodyOf(usual(xml), common),
    notes: read(/^word\/(?:foot|end)notes\d*\.xml$/),
    footers: margins(/^word\/footer\d*\.xml$/),
  };
}

function documentFrom(
  { headers, main, notes, footers }: Bodies,
  { pages, images }: { readonly pages: number; readonly images: boolean },
): Document {
  const bodies = [...headers, main, ...notes, ...footers];
  const layout = {
    columns: main.columns,
    scanned: false,
    images,
    strange: 0,
    boxes: bodies.some(({ boxes }) => boxes),
    margins: [...headers, ...footers].map(({ text }) => text).join('\n'),
  };
  const text = bodies.map((body) => body.text).filter((part) => part.trim() !== '');
  return tidy({
    format: 'docx',
    pages,
    texts: [text.join('\n\n')],
    hidden: bodies.flatMap(({ hidden }) => hidden),
    layout,
  });
}

const NAMESPACE =
  /xmlns:(\w{1,20})="(?:http:\/\/schemas\.openxmlformats\.org\/wordprocessingml\/2006\/main|http:\/\/purl\.oclc\.org\/ooxml\/wordprocessingml\/main)"/;

/** Some programs call the namespace of Word otherwise than Word does ("ns0:p" for "w:p"). */
function usual(xml: string): string {
  const prefix = NAMESPACE.exec(xml)?.[1] ?? 'w';
  return prefix === 'w' ? xml : xml.replace(new RegExp(`(</?|\\s)${prefix}:`, 'g'), '$1w:');
}

/** First, even and usual headers often say the same. */
const once = <Part extends { readonly text: string }>(bodies: readonly Part[]): Part[] =>
  bodies.filter((body, index) => bodies.findIndex(({ text }) => text.trim() === body.text.trim()) === index);

const pagesIn = (properties: string): number =>
  Math.max(1, Number(/<Pages>(\d{1,4})<\/Pages>/.exec(properties)?.[1] ?? 1));
