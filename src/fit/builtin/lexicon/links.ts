const ADDRESS = /@|:\/\/|^www\.|\.(?:com|org|dev|io|me|co)\//i;
/** The longest piece looked at around a word: addresses are shorter, and text without spaces stays linear. */
const LONGEST = 200;

/** Tells whether the word at this offset is part of a web or mail address. */
export function inLink(text: string, at: number): boolean {
  let from = at;
  let to = at;
  while (from > 0 && at - from < LONGEST && !isSpace(text.charCodeAt(from - 1))) from -= 1;
  while (to < text.length && to - at < LONGEST && !isSpace(text.charCodeAt(to))) to += 1;
  return ADDRESS.test(text.slice(from, to));
}

const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13) || code === 160;
