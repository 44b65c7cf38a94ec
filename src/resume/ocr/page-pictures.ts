import '../pdf/pdf-globals.ts';
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import { PDFParse } from 'pdf-parse';
import { OPS, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { compose, IDENTITY, type Matrix, matrixFrom } from '../matrix.ts';
import { type Bitmap, bitmapFrom, drawn, type Placed } from './bitmap.ts';
import { MOST_OCR_PAGES, MOST_PIXELS } from './ocr-limits.ts';

/** As for text, but with pictures; they are decoded by the library's own JavaScript, never by native code. */
const SAFE = {
  isEvalSupported: false,
  useWorkerFetch: false,
  useSystemFonts: false,
  disableFontFace: true,
  useWasm: false,
  isOffscreenCanvasSupported: false,
  isImageDecoderSupported: false,
  maxImageSize: MOST_PIXELS,
  canvasMaxAreaInBytes: MOST_PIXELS * 4,
} as const;

/** Text is read best between 200 and 300 dots an inch; a scan that has fewer gets no better by more. */
const DOTS = 250;
const POINTS_AN_INCH = 72;

/** The pictures on the first pages of a PDF, put where the page shows them: one grey picture a page. Nothing else is drawn. */
export async function* pagePictures(bytes: Uint8Array): AsyncGenerator<Bitmap> {
  const parser = new PDFParse({ ...SAFE, data: bytes });
  try {
    const file = await (parser as unknown as { load(): Promise<PDFDocumentProxy> }).load();
    for (let number = 1; number <= Math.min(file.numPages, MOST_OCR_PAGES); number++) {
      const page = await file.getPage(number);
      yield await pictureOf(page);
      page.cleanup();
    }
  } finally {
    await parser.destroy();
  }
}

async function pictureOf(page: PDFPageProxy): Promise<Bitmap> {
  const wanted = page.getViewport({ scale: DOTS / POINTS_AN_INCH });
  const scale = Math.min(1, Math.sqrt(MOST_PIXELS / 4 / (wanted.width * wanted.height))) * (DOTS / POINTS_AN_INCH);
  const view = page.getViewport({ scale });
  const placed = await picturesIn(page, matrixFrom(view.transform));
  return drawn(Math.round(view.width), Math.round(view.height), placed);
}

const IMAGES: ReadonlySet<number> = new Set([
  OPS.paintImageXObject,
  OPS.paintInlineImageXObject,
  OPS.paintImageMaskXObject,
]);

async function picturesIn(page: PDFPageProxy, view: Matrix): Promise<Placed[]> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const placed: Placed[] = [];
  const saved: Matrix[] = [];
  let at = view;
  for (const [index, operator] of fnArray.entries()) {
    const given: unknown[] = Array.isArray(argsArray[index]) ? argsArray[index] : [];
    if (operator === OPS.save) saved.push(at);
    else if (operator === OPS.restore) at = saved.pop() ?? view;
    else if (operator === OPS.transform) at = compose(at, matrixFrom(given));
    else if (operator === OPS.paintFormXObjectBegin) {
      saved.push(at);
      at = compose(at, given[0] === null ? IDENTITY : matrixFrom(given[0]));
    } else if (operator === OPS.paintFormXObjectEnd) at = saved.pop() ?? view;
    else if (IMAGES.has(operator)) {
      const bitmap = bitmapFrom(await resolved(page, given[0]), operator === OPS.paintImageMaskXObject);
      if (bitmap !== null) placed.push({ bitmap, at });
    }
  }
  return placed;
}

/** A picture comes as itself or by the name under which the library keeps it. */
async function resolved(page: PDFPageProxy, given: unknown): Promise<unknown> {
  const inner = typeof given === 'object' && given !== null ? Reflect.get(given, 'data') : undefined;
  const name = typeof given === 'string' ? given : typeof inner === 'string' ? inner : null;
  if (name === null) return given;
  const store = name.startsWith('g_') ? page.commonObjs : page.objs;
  return await new Promise<unknown>((resolve) => store.get(name, resolve));
}
