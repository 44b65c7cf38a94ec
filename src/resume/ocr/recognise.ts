import type { Document } from '../document.ts';
import { readPage } from '../pdf/page.ts';
import { corrupt, notReadable, pictureTooLarge } from '../problems.ts';
import { tidy } from '../tidy.ts';
import { paintingOf } from './as-painting.ts';
import { toPgm } from './bitmap.ts';
import { type Recogniser, recogniser } from './engine.ts';
import { FEWEST_LETTERS, LEAST_CONFIDENCE, MOST_OCR_PAGES, MOST_PIXELS } from './ocr-limits.ts';
import { pagePictures } from './page-pictures.ts';
import { headOf } from './picture-head.ts';
import { cleaned, meanConfidence, type Word, wordsIn } from './words.ts';

type Recognised = { readonly text: string; readonly confidence: number; readonly letters: number };

/** Reads a photo or a scan (PNG, JPEG). Throws a Problem where its words cannot be told for sure. */
export async function recognisePicture(bytes: Uint8Array): Promise<Document> {
  const head = headOf(bytes);
  if (head === null) throw corrupt();
  if (head.width * head.height > MOST_PIXELS) throw pictureTooLarge();
  const turned = head.orientation >= 5;
  const size = turned ? { width: head.height, height: head.width } : head;
  const read = await recogniser();
  const words = wordsOf(read, bytes, head.orientation);
  return documentFrom('picture', [pageFrom(words, size, false)], 1);
}

/** Reads the first pages of a PDF that holds pictures of text. `pages` is how many it has. */
export async function recognisePdf(bytes: Uint8Array, pages: number): Promise<Document> {
  const read = await recogniser();
  const found: Recognised[] = [];
  const last = Math.min(pages, MOST_OCR_PAGES);
  for await (const picture of pagePictures(bytes))
    found.push(pageFrom(wordsOf(read, toPgm(picture), 1), picture, found.length + 1 < last));
  return documentFrom('pdf', found, pages);
}

function wordsOf(read: Recogniser, picture: Uint8Array, orientation: number): Word[] {
  const table = read(picture, orientation);
  if (table === null) throw corrupt();
  return cleaned(wordsIn(table));
}

function pageFrom(
  words: readonly Word[],
  { width, height }: { readonly width: number; readonly height: number },
  continues: boolean,
): Recognised {
  const { text } = readPage(paintingOf(words, width, height), { number: 1, continues });
  return { text, confidence: meanConfidence(words), letters: words.reduce((sum, word) => sum + word.text.length, 0) };
}

/** A page with little on it may be a drawing or a back side: it says nothing and spoils nothing. */
const FEW_LETTERS = 20;

function documentFrom(format: 'pdf' | 'picture', found: readonly Recognised[], pages: number): Document {
  const written = found.filter(({ letters }) => letters >= FEW_LETTERS);
  const worst = Math.min(...written.map(({ confidence }) => confidence));
  const letters = written.reduce((sum, page) => sum + page.letters, 0);
  if (letters < FEWEST_LETTERS) throw notReadable(0);
  if (worst < LEAST_CONFIDENCE) throw notReadable(worst);
  const recognised = written.reduce((sum, page) => sum + page.confidence * page.letters, 0) / letters;
  const layout = { columns: false, scanned: true, images: true, strange: 0, recognised: Math.round(recognised) };
  return tidy({ format, pages, texts: written.map(({ text }) => text), hidden: [], layout });
}
