import { jointOf, type Token } from '../../words.ts';
import { namesBegun, plainStem } from './groups.ts';

/** A name of several words where it stands: its key, and which word is its last. */
export interface NameHit {
  readonly name: string;
  readonly last: number;
}

/** The names of several words that begin at a word of a text: "cash registers", "service-user", "sign off". */
export function namesAt(text: string, words: readonly Token[], at: number): NameHit[] {
  const begun = namesBegun().get(plainStem(words[at]?.text ?? '')) ?? [];
  return begun
    .filter(({ rest }) =>
      rest.every((part, index) => follows(text, words, at + index) && is(words[at + index + 1], part)),
    )
    .map(({ name, rest }) => ({ name, last: at + rest.length }));
}

const is = (word: Token | undefined, part: string): boolean => word !== undefined && plainStem(word.text) === part;

/** Nothing but a space or a hyphen stands between a word and the next. */
function follows(text: string, words: readonly Token[], at: number): boolean {
  const [one, next] = [words[at], words[at + 1]];
  if (!one || !next) return false;
  const joint = jointOf(text.slice(one.end, next.start));
  return joint === ' ' || joint === '-';
}

/** The words with every name of several words as one; null where there is none. Names that `taken` holds a part of stay apart. */
export function joined<T extends Token>(
  text: string,
  words: readonly T[],
  taken: (start: number, end: number) => boolean,
): T[] | null {
  const all: T[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (!word) break;
    const [longest] = namesAt(text, words, at).toSorted((one, other) => other.last - one.last);
    const end = longest === undefined ? word.end : (words[longest.last]?.end ?? word.end);
    if (longest === undefined || taken(word.start, end)) all.push(word);
    else {
      all.push({ ...word, text: longest.name, end });
      at = longest.last;
    }
  }
  return all.length < words.length ? all : null;
}
