import type { Document, Hidden } from './document.ts';
import { headingsApart } from './inline-headings.ts';
import { joinedLetters } from './letters-apart.ts';
import { MOST_CHARACTERS } from './limits.ts';
import { onceOnly } from './running-lines.ts';

/** A file as its reader hands it over: one text per page. */
export type Raw = Omit<Document, 'text' | 'pageStarts'> & { readonly texts: readonly string[] };

/** Ligatures and other forms that only exist for printing (ﬁ, ﬀ, joined Arabic letters, fullwidth letters); not ², ½, ™. */
const COMPATIBILITY = /[\ufb00-\ufb06\ufb1d-\ufdff\ufe70-\ufefc\uff01-\uff5e\u2126\u212a]/g;
const SPACES = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f\ufffe\uffff]/g;
/** What Windows programs wrote as bytes 80 to 9F (dashes, quotes, bullets), taken for Latin-1 on the way. */
const WINDOWS = /[\u0080-\u009f]/g;
const windows = new TextDecoder('windows-1252');
const WIDTHLESS = new RegExp(
  [
    '[\\u00ad\\u061c\\u115f\\u1160\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\u2800\\u3164\\ufeff\\uffa0]',
    '[\\u034f\\u17b4\\u17b5\\u180b-\\u180d\\ufe00-\\ufe0e]',
    '[\\u{e0100}-\\u{e01ef}\\u{1d173}-\\u{1d17a}]',
  ].join('|'),
  'gu',
);
/** Chooses how a picture letter is painted: no trick. */
const PICTURE_LETTER = /\ufe0f/g;
/** Where a program may part a word: common, and no trick. */
const SOFT_HYPHEN = '\u00ad';
/** Unicode "tags" are invisible and map to ASCII one by one: the known way to smuggle instructions. */
const TAGS = /[\u{e0000}-\u{e007f}]/gu;
/** A byte mark or a joiner here and there is how programs write; more than this is not. */
const FEW = 10;
/** A line with fewer words may be an entry of a list. */
const SENTENCE_WORDS = 6;

/** Brings the texts of all pages into one, with the same kinds of spaces, letters and line ends, at most 60,000 characters long. */
export function tidy({ texts, hidden, ...rest }: Raw): Document {
  const pageStarts: number[] = [];
  let text = '';
  const found: Hidden[] = [...hidden];
  const { texts: joined, apart } = joinedLetters(texts.map(clean));
  const cleaned = onceOnly(joined);
  texts.forEach((page, index) => {
    if (text.length >= MOST_CHARACTERS && index > 0) return;
    const next = headingsApart(cleaned[index] ?? '');
    if (text !== '') text += runsOn(text, next) ? ' ' : '\n\n';
    pageStarts.push(text.length);
    text += next;
    found.push(...widthless(page, index + 1));
  });
  return {
    ...rest,
    ...(apart ? { layout: { ...rest.layout, apart } } : {}),
    text: text.slice(0, MOST_CHARACTERS).toWellFormed().trimEnd(),
    pageStarts,
    hidden: told(found),
  };
}

/** Hidden texts that are told, and the characters of each: enough to find it in the file, however much was planted. */
const MOST_HIDDEN = 200;
const LONGEST_HIDDEN = 5_000;

/** What was hidden, cleaned like what is seen: it is shown to people, too, and may steer no terminal. */
const told = (found: readonly Hidden[]): Hidden[] =>
  found
    .slice(0, MOST_HIDDEN)
    .map(({ text, ...where }) => ({ text: clean(text.slice(0, LONGEST_HIDDEN)).toWellFormed(), ...where }))
    .filter(({ text }) => text !== '');

/** A line of words without an end, and small letters on top of the next page: one sentence, parted by the page. */
const runsOn = (before: string, next: string): boolean =>
  /^\p{Ll}+ /u.test(next) &&
  /[\p{L}\p{N},]$/u.test(before) &&
  before.slice(before.lastIndexOf('\n') + 1).split(' ').length >= SENTENCE_WORDS;

/** One page's text with plain spaces, no invisible characters and at most one blank line in a row. */
export const clean = (text: string): string =>
  text
    .replace(/\r\n?|[\v\u2028\u2029]/g, '\n')
    .replace(COMPATIBILITY, (letter) => letter.normalize('NFKC'))
    .replace(WIDTHLESS, '')
    .replace(PICTURE_LETTER, '')
    .replace(TAGS, '')
    .replace(SPACES, ' ')
    .replace(CONTROLS, '')
    .replace(WINDOWS, (letter) => windows.decode(Uint8Array.of(letter.charCodeAt(0))).replace(WINDOWS, ''))
    .normalize('NFC')
    .split('\n')
    .map((line) => line.trim().replace(/ {3,}/g, '  '))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

function widthless(text: string, page: number): Hidden[] {
  const tags = text.match(TAGS)?.join('') ?? '';
  const count = text.replaceAll(SOFT_HYPHEN, '').match(WIDTHLESS)?.length ?? 0;
  const smuggled = Array.from(tags, (tag) => String.fromCodePoint((tag.codePointAt(0) ?? 0) - 0xe0000)).join('');
  return [
    ...(tags === '' ? [] : [{ text: smuggled, reason: 'written in invisible tag characters', page }]),
    ...(count <= FEW ? [] : [{ text: `${count} characters`, reason: 'characters without width', page }]),
  ];
}
