import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import './pdf-globals.ts';
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import { PDFParse } from 'pdf-parse';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import type { Document } from '../document.ts';
import { MOST_CHARACTERS, MOST_PAGES, REFUSED_PAGES } from '../limits.ts';
import { matrixFrom } from '../matrix.ts';
import type { Painting } from '../paint.ts';
import { tooManyPages } from '../problems.ts';
import { tidy } from '../tidy.ts';
import { type Page, readPage } from './page.ts';
import { paint } from './pdf-painter.ts';

/** Character maps of Chinese, Japanese and Korean fonts lie beside the library. */
const library = dirname(
  createRequire(createRequire(import.meta.url).resolve('pdf-parse')).resolve('pdfjs-dist/package.json'),
);

/**
 * No code from fonts, no network, no fonts of the system. Images are dropped before they are decoded: no text is in
 * them, and their decoders are slow and the favourite target of broken files. Fonts are "installed" in a document that
 * keeps none: without one, the library would draw the outline of every letter for us.
 */
const SAFE = {
  isEvalSupported: false,
  useWorkerFetch: false,
  useSystemFonts: false,
  disableFontFace: false,
  ownerDocument: { fonts: { add() {}, delete() {} } } as never,
  useWasm: false,
  maxImageSize: 1,
  cMapUrl: `${join(library, 'cmaps')}/`,
  cMapPacked: true,
  standardFontDataUrl: `${join(library, 'standard_fonts')}/`,
} as const;

/** "ABCDEF+Georgia-Bold": six letters mark a font of which only some letters are in the file. */
const SUBSET = /^[A-Z]{6}\+/;
const ICONS = /awesome|icon|glyphicon|material ?(?:design|symbols)|octicon|simple-?line|devicon|academicons/i;

/** Reads a PDF. Throws the library's exceptions (`PasswordException`, `InvalidPDFException` …) and a Problem beyond 100 pages. */
export async function readPdf(bytes: Uint8Array): Promise<Document> {
  const parser = new PDFParse({ ...SAFE, data: bytes });
  try {
    const file = await opened(parser);
    if (file.numPages > REFUSED_PAGES) throw tooManyPages(file.numPages);
    return documentFrom(await pagesOf(file), file.numPages);
  } finally {
    await parser.destroy();
  }
}

/** The library keeps its document to itself; its own methods give text without places or colours. `load` has opened the file in every 2.x. */
const opened = (parser: PDFParse): Promise<PDFDocumentProxy> =>
  (parser as unknown as { load(): Promise<PDFDocumentProxy> }).load();

async function pagesOf(file: PDFDocumentProxy): Promise<Page[]> {
  const layers = await file.getOptionalContentConfig();
  const pages: Page[] = [];
  let characters = 0;
  for (let number = 1; number <= Math.min(file.numPages, MOST_PAGES) && characters <= MOST_CHARACTERS; number++) {
    const page = await file.getPage(number);
    const painting = await paintingOf(page, (content) => layers.isVisible(content));
    const read = readPage(painting, { number, continues: number < file.numPages });
    page.cleanup();
    pages.push(read);
    characters += read.text.length;
  }
  return pages;
}

async function paintingOf(page: PDFPageProxy, shows: (content: unknown) => boolean): Promise<Painting> {
  const view = page.getViewport({ scale: 1 });
  const operators = await page.getOperatorList();
  const fontOf = (name: string) => {
    const font: unknown = page.commonObjs.has(name) ? page.commonObjs.get(name) : null;
    const known = String(property(font, 'name') ?? name).replace(SUBSET, '');
    return {
      name: known,
      scale: scaleOf(font),
      vertical: property(font, 'vertical') === true,
      icons: ICONS.test(known),
    };
  };
  return paint(operators, { width: view.width, height: view.height, view: matrixFrom(view.transform), fontOf, shows });
}

const property = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;

/** Glyph widths are in thousandths of the size, except in fonts that bring a matrix of their own. */
function scaleOf(font: unknown): number {
  const matrix = property(font, 'fontMatrix');
  const first = Array.isArray(matrix) ? Number(matrix[0]) : 0.001;
  return Number.isFinite(first) && first !== 0 ? first : 0.001;
}

function documentFrom(pages: readonly Page[], total: number): Document {
  const layout = {
    columns: pages.some(({ columns }) => columns),
    scanned: pages.length > 0 && pages.every(({ scanned }) => scanned),
    images: pages.some(({ images }) => images),
    strange: pages.reduce((sum, { strange }) => sum + strange, 0),
  };
  return tidy({
    format: 'pdf',
    pages: total,
    texts: pages.map(({ text }) => text),
    hidden: pages.flatMap(({ hidden }) => hidden),
    layout,
  });
}
