/** A terminal's customary width, with room to spare on a wide one. */
export const WIDTH = 100;

/** One line of text, without what could steer a terminal or turn the direction of writing. */
export const clean = (text: string): string =>
  text
    .replace(/[\p{Cc}\u2028\u2029]/gu, ' ')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, '')
    .replace(/ {2,}/gu, ' ')
    .trim();

/** Lines of at most `width` characters, broken at spaces, and inside a word only where it is longer than a line. */
export function wrapped(text: string, width: number = WIDTH): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((each) => pieces(each, width))) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

function pieces(word: string, width: number): string[] {
  const cut: string[] = [];
  let piece = '';
  for (const character of word) {
    if (piece.length + character.length > width) {
      cut.push(piece);
      piece = '';
    }
    piece += character;
  }
  return [...cut, piece];
}

/** Longer marks would leave a narrow column: their text goes on below them. */
const LONGEST_MARK = 24;

/** Wrapped text behind a mark, such as "- " or "Label: "; the following lines stand below the first. */
export function hanging(mark: string, text: string): string[] {
  const beside = mark.length <= LONGEST_MARK;
  const indent = ' '.repeat(beside ? mark.length : 4);
  const [first = '', ...rest] = wrapped(beside ? text : mark + text, WIDTH - indent.length);
  return [beside ? mark + first : first, ...rest.map((line) => indent + line)];
}
