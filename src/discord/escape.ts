import { clip } from '../chat/text.ts';

/**
 * Any text as markdown that Discord shows exactly as the text was: no style, heading, list, quote, link, mention or emoji
 * comes of it. White space becomes single spaces; what cannot be seen is left out.
 */
export const escapeText = (text: string): string =>
  cleanText(text).replace(ANYWHERE, '\\$&').replace(AT_START, '$1\\').replace(JOINT, `$&${BREAK}`);

/** The text in one line, without control characters, overrides of the writing direction and invisible characters. */
export const cleanText = (text: string): string =>
  text.slice(0, MOST_READ).toWellFormed().replace(UNSEEN, '').replace(/\s+/gu, ' ');

/** Cleaned, clipped and escaped: the text's beginning in at most `limit` UTF-16 units, escapes counted. */
export function clipText(text: string, limit: number): string {
  const clean = cleanText(text);
  for (let most = limit; ; ) {
    const shown = escapeText(clipWords(clean, most));
    if (shown.length <= limit) return shown;
    // A character takes three units at most, so this never goes further down than it has to.
    most -= Math.ceil((shown.length - limit) / 3);
  }
}

/** A cut falls between words where a space is near. */
function clipWords(text: string, limit: number): string {
  const clipped = clip(text, limit);
  return clipped === text ? text : clipped.replace(/\s\S{0,12}…$/u, '…');
}

/** Keeps apart what would be read together, and shows nothing. */
export const BREAK = '\u200b';

/** Of a longer text nothing more than this could be shown (UTF-16 units). */
const MOST_READ = 20_000;

/** Joiners are no part of this: letters of some languages and many emoji are made with them. */
const UNSEEN = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]|(?!\s)\p{Cc}/gu;

/**
 * What means something wherever it stands: signs of style, the colon of a bare link or of an emoji's name, and the dot of an
 * invitation, which needs no scheme.
 */
const ANYWHERE = /[\\*_~`|<@]|:(?!\s)|\.(?=(?:gg|com)\/)/g;
/** Headings, small print, lists and quotes begin a line, and we may begin a line with any text. */
const AT_START = /^( *(?=[#>+-])| *\d+(?=\.(?:\s|$)))/;
/** What Discord reads in the raw text, with no regard for a backslash: its servers a call to everybody, its clients the middle of a masked link. */
const JOINT = /@(?=everyone|here)|\](?=\()/g;
