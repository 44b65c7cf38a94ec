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
import type { Source } from './pdf-canvas.ts';
import { fontFrom } from './pdf-font.ts';
import type { Font } from './pdf-glyphs.ts';
import { paint } from './pdf-painter.ts';
import { imagesAreSolid } from './solid-images.ts';

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

/** Reads a PDF. Throws the library's exceptions (`PasswordException`, `InvalidPDFException` …) and a Problem beyond 100 pages. */
export async function readPdf(bytes: Uint8Array): Promise<Document> {
  // The library takes the bytes away, so they are looked at before.
  const solidImages = imagesAreSolid(bytes);
  const parser = new PDFParse({ ...SAFE, data: bytes });
  try {
    const file = await opened(parser);
    if (file.numPages > REFUSED_PAGES) throw tooManyPages(file.numPages);
    return documentFrom(await pagesOf(file, solidImages), file.numPages);
  } finally {
    await parser.destroy();
  }
}

/** The library keeps its document to itself; its own methods give text without places or colours. `load` has opened the file in every 2.x. */
const opened = (parser: PDFParse): Promise<PDFDocumentProxy> =>
  (parser as unknown as { load(): Promise<PDFDocumentProxy> }).load();

async function pagesOf(file: PDFDocumentProxy, solidImages: boolean): Promise<Page[]> {
  const layers = await file.getOptionalContentConfig();
  const about = { solidImages, shows: (content: unknown) => layers.isVisible(content) };
  const pages: Page[] = [];
  let characters = 0;
  for (let number = 1; number <= Math.min(file.numPages, MOST_PAGES) && characters <= MOST_CHARACTERS; number++) {
    const page = await file.getPage(number);
    const painting = await paintingOf(page, about);
    const read = readPage(painting, { number, continues: number < file.numPages });
    page.cleanup();
    pages.push(read);
    characters += read.text.length;
  }
  return pages;
}

type About = Pick<Source, 'solidImages' | 'shows'>;

async function paintingOf(page: PDFPageProxy, about: About): Promise<Painting> {
  const view = page.getViewport({ scale: 1 });
  const operators = await page.getOperatorList();
  const fonts = new Map<string, Font>();
  const fontOf = (name: string): Font => {
    const font = fonts.get(name) ?? fontFrom(name, page.commonObjs.has(name) ? page.commonObjs.get(name) : null);
    fonts.set(name, font);
    return font;
  };
  return paint(operators, {
    ...about,
    width: view.width,
    height: view.height,
    view: matrixFrom(view.transform),
    fontOf,
  });
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
