/** The strings of a RenderCV source (YAML) that its layouts print: list items and plain values of the sections, without dates, links and markup. */
export function stringsOf(yaml: string): string[] {
  const from = yaml.indexOf('\n  sections:');
  const to = yaml.search(/^design:/m);
  const lines = yaml.slice(from, to === -1 ? yaml.length : to).split('\n');
  return lines.flatMap((line) => {
    const value = /^\s+(?:- )?(?:(?!(?:start_date|end_date|date|doi|url):)[a-z_]{2,20}: )?(\S.*)$/.exec(line)?.[1];
    return value === undefined || /^[\w -]+:(?:$| )/.test(value) ? [] : [plain(value)];
  });
}

const plain = (value: string): string =>
  value
    .replace(/^(['"])(.*)\1$/, '$2')
    .replaceAll("''", "'")
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*_`\\]/g, '')
    .trim();

export type Recall = { readonly words: number; readonly fives: number };

/** Which part of the words, and of the runs of five words within one string, stand in the text (0 to 1). */
export function recallOf(strings: readonly string[], text: string): Recall {
  const found = wordsOf(text);
  const parts = strings.map(wordsOf);
  return {
    words: shareOf(parts.flat(), new Set(found)),
    fives: shareOf(parts.flatMap(fivesOf), new Set(fivesOf(found))),
  };
}

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];
const fivesOf = (words: readonly string[]): string[] =>
  words.slice(0, -4).map((_, index) => words.slice(index, index + 5).join(' '));
const shareOf = (wanted: readonly string[], there: ReadonlySet<string>): number =>
  wanted.filter((one) => there.has(one)).length / Math.max(1, wanted.length);
