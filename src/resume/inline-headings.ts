import { sectionOf } from './headings.ts';

/** "SUMMARY Main stack", "LANGUAGES: Hebrew", "SKILLS  C#": words in capitals, then a gap or other writing. */
const CAPITALS =
  /^(\p{Lu}{3,20}(?![\p{L}\p{N}])(?: (?:\p{Lu}{2,20}(?![\p{L}\p{N}])|&|and(?= ))){0,4}) ?(:|\t| {2})? {0,4}(\S.*)$/u;

/**
 * Sets headings in capitals apart that stand on one line with their text, as converted documents have them. A heading is left
 * where it is when what follows is in capitals too, for then it may be a title or a name.
 */
export function headingsApart(text: string): string {
  const lines = text.split('\n');
  const without = !lines.some((line) => MAIN.has(sectionOf(line) ?? 'other'));
  return lines.map((line) => (without ? apartInSmall(line) : null) ?? apart(line)).join('\n');
}

/** "Skills  C#", "Work experience 04/2022": in small letters only in a paper that has no other heading of these kinds. */
const SMALL =
  /^(\p{Lu}\p{Ll}{2,20}(?: \p{L}{2,20}){0,2}?)(?:(?: {2}|:? (?=\d\d?\/|(?:19|20)\d\d|bachelor|master|b\.?sc|m\.?sc|ph\.?d))(\S.*))$/iu;
const MAIN: ReadonlySet<string> = new Set(['experience', 'education', 'skills']);

function apartInSmall(line: string): string | null {
  const [, heading = '', rest = ''] = SMALL.exec(line) ?? [];
  return MAIN.has(sectionOf(heading) ?? 'other') && sectionOf(rest) === null ? `${heading}\n${rest}` : null;
}

function apart(line: string): string {
  const [, heading = '', , rest = ''] = CAPITALS.exec(line) ?? [];
  const cut = heading === '' ? null : longest(heading.split(' '), rest);
  return cut === null ? line : `${cut.heading}\n${cut.rest}`;
}

type Cut = { readonly heading: string; readonly rest: string };

/** The most words that are a heading: "WORK EXPERIENCE IBM, Rome" opens with two words in capitals and not with three. */
function longest(words: readonly string[], rest: string): Cut | null {
  for (let count = words.length; count > 0; count--) {
    const heading = words.slice(0, count).join(' ');
    const text = [...words.slice(count), rest].join(' ');
    if (sectionOf(heading) !== null && isOtherWriting(text)) return { heading, rest: text };
  }
  return null;
}

/** Not in capitals as a whole at its start, and no join that makes the heading a part of a longer one. */
const isOtherWriting = (text: string): boolean => {
  const start = text.split(/\s/, 1)[0] ?? '';
  return (
    /\p{Ll}/u.test(text) && !/^(?:and|und|et|y|e|of|for|de|&|\/|-|–)$/u.test(start) && !/^\p{Lu}{4,}$/u.test(start)
  );
};
