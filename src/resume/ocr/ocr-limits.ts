/** Recognising a page takes seconds, and a resume of more pages than this is rarely a scan. */
export const MOST_OCR_PAGES = 3;
/** Dots of a picture: a telephone's photo has 12 to 50 million. */
export const MOST_PIXELS = 50_000_000;
/** Below this mean confidence (0 to 100) of its words a page is refused: see docs/reading.md for what it is chosen by. */
export const LEAST_CONFIDENCE = 70;
