const RTL = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/u;
const LTR = /\p{Script=Latin}|\p{Script=Cyrillic}|\p{Script=Greek}|\p{N}/u;
/** Opening marks face the other way where the text runs the other way. */
const MIRRORED: Readonly<Record<string, string>> = {
  '(': ')',
  ')': '(',
  '[': ']',
  ']': '[',
  '{': '}',
  '}': '{',
  '<': '>',
  '>': '<',
};

/**
 * Turns a line from the order in which it stands on the page, left to right, into the order in which it is read, where
 * most of its letters run from right to left. Words and numbers of other scripts inside it keep their order.
 */
export function asRead(line: string): string {
  if (!runsLeft(line)) return line;
  return runsOf(Array.from(line))
    .toReversed()
    .map((run) =>
      LTR.test(run)
        ? run
        : Array.from(run, (letter) => MIRRORED[letter] ?? letter)
            .toReversed()
            .join(''),
    )
    .join('');
}

/** Runs of one direction; marks between two words of a left-to-right script belong to them. */
const runsOf = (letters: readonly string[]): string[] =>
  letters
    .join('')
    .match(
      /(?:[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}](?:[ .,:@/+#%&'’_-](?=[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}]))?)+|[^\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}]/gu,
    ) ?? [];

/** True where most letters of a text run from right to left. */
export function runsLeft(text: string): boolean {
  if (!RTL.test(text)) return false;
  const letters = Array.from(text);
  const right = letters.filter((letter) => RTL.test(letter)).length;
  return right * 2 >= letters.filter((letter) => RTL.test(letter) || /\p{Script=Latin}/u.test(letter)).length;
}
