import { squeezed } from '../plain/plain-blocks.ts';
import { richToPlain } from '../plain/plain-rich.ts';

/** A part of a posting: its heading, if it has one of its own, and its HTML (plain, or escaped once or twice). */
export type Part = readonly [heading: string | null | undefined, html: string | null | undefined];

/** The parts as one plain text, each heading alone on its line. */
export function textOfParts(parts: readonly Part[]): string {
  return parts
    .flatMap(([heading, html]) => {
      const text = richToPlain(html ?? '');
      const name = oneLine(heading);
      if (text === '') return [];
      return name === null || text.toLowerCase().startsWith(name.toLowerCase()) ? [text] : [`${name}\n${text}`];
    })
    .join('\n\n');
}

/** A field as one line of plain text; null for nothing. */
export const oneLine = (value: string | null | undefined): string | null => squeezed(richToPlain(value ?? '')) || null;

/** Parts of a place, each once. */
export const placeOf = (...parts: readonly (string | null | undefined)[]): string | null =>
  [...new Set(parts.flatMap((part) => oneLine(part) ?? []))].join(', ') || null;

/** Places that are named; a job for a whole country can list sixty. */
const PLACES_NAMED = 4;

/** Several places as one line, each once. */
export function placesOf(places: readonly (string | null | undefined)[]): string | null {
  const all = [...new Set(places.flatMap((place) => oneLine(place) ?? []))];
  const rest = all.length > PLACES_NAMED ? ` and ${all.length - PLACES_NAMED} more` : '';
  return all.length === 0 ? null : `${all.slice(0, PLACES_NAMED).join('; ')}${rest}`;
}

/**
 * The employer by the name that the site gives its board ("idealistconsulting"): as the posting's own text writes it
 * ("Idealist Consulting"), else the board's name with its words in capitals.
 */
export function companyOf(board: string, text: string): string {
  const wanted = letters(board);
  const found = runs(text).find((run) => letters(run) === wanted);
  if (found !== undefined) return found;
  const words = board.split(/[-_]+/).filter((word) => word !== '');
  return words.map((word) => (word === word.toLowerCase() ? word[0]?.toUpperCase() + word.slice(1) : word)).join(' ');
}

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Words in an employer's name, at most. */
const LONGEST_NAME = 4;

/** Runs of words that begin with a capital, the longest first at each place. */
function* runs(text: string): Generator<string> {
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}.'’&-]*|&/gu) ?? [];
  for (let at = 0; at < words.length; at++) {
    if (!/^[\p{Lu}\p{N}]/u.test(words[at] ?? '')) continue;
    for (let length = LONGEST_NAME; length > 0; length--) yield named(words.slice(at, at + length));
  }
}

/** Without what ends a sentence or owns something. */
const named = (words: readonly string[]): string => words.join(' ').replace(/(?:['’]s)?[.'’&\s-]*$/u, '');
