/** Limits on one file (reference: a resume has one to three pages and about 5,000 characters). */
export const MOST_PAGES = 20;
/** Beyond this many pages it is a book, and reading its start would mislead. */
export const REFUSED_PAGES = 100;
export const MOST_CHARACTERS = 60_000;
