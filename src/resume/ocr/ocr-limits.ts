/** Recognising a page takes seconds, and a resume of more pages than this is rarely a scan. */
export const MOST_OCR_PAGES = 3;
/** Dots of a picture: a telephone's photo has 12 to 50 million. */
export const MOST_PIXELS = 50_000_000;
/**
 * Below this mean confidence (0 to 100) of its words a page is refused. Measured on 62 made scans of one and two columns, sharp to
 * blurred: with 82 and more at least 0.87 of the words were right (but for two blurred pages of which only a few words came, see
 * FEWEST_LETTERS), with 73 and less at most 0.80, and nothing lay between. Not checked on other scans.
 */
export const LEAST_CONFIDENCE = 78;
/** A blurred page may give its title alone, and surely: fewer letters than this in all are no resume. */
export const FEWEST_LETTERS = 100;
