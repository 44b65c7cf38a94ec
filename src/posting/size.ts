import { tooLarge } from './problems.ts';

/** Under this many characters there is no posting: the shortest real ones have about 500. */
export const SHORTEST_POSTING = 300;
/** The longest real postings have about 20,000 characters; beyond this it is a book or an attack. */
const LONGEST_POSTING = 100_000;
/** The same before marks and tags are taken off. */
const LONGEST_SOURCE = 500_000;

/** @throws Problem posting-too-large */
export function refuseLongText(text: string): void {
  if (text.length > LONGEST_POSTING) throw tooLarge();
}

/** @throws Problem posting-too-large */
export function refuseLongSource(text: string): void {
  if (text.length > LONGEST_SOURCE) throw tooLarge();
}
