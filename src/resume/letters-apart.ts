/** One letter may be an initial, a grade or a language (D); so many different ones are how the file was made. */
const FEWEST = 3;

const BEFORE = String.raw`(?<![\p{L}\p{N}.&/'’-])`;
/** Words that follow a letter which is a name: "Plan B was", "D language". */
const SMALL = String.raw`(?!(?:and|are|but|for|from|had|has|in|is|lang|language|nor|of|on|or|that|the|to|was|were|with)\b)`;
/** A and I are words; C, R, X and V are names, or stand for a vitamin, a ray or a number. */
const SURE = String.raw`(?![AICRXV])\p{Lu} ${SMALL}\p{Ll}{2}\p{L}+`;
/** "C ocoaTouch": the capital inside tells that it is a name. */
const INNER = String.raw`(?![AI])\p{Lu} \p{Ll}+\p{Lu}\p{L}*`;
const CAPITALS = String.raw`(?![AI])\p{Lu} (?!AND\b|OR\b|OF\b)\p{Lu}{2,4}`;
const APART = new RegExp(`${BEFORE}(?:${INNER}|${SURE}|${CAPITALS})(?![\\p{L}\\p{N}])`, 'gu');

/**
 * Some programs leave a space inside words where the look changes: "S wift", "R EST". Where that is a habit of the file, the
 * letters are put together again; anywhere else a letter alone is somebody's initial, and stays.
 */
export function joinedLetters(texts: readonly string[]): {
  readonly texts: readonly string[];
  readonly apart: boolean;
} {
  const apart = new Set(texts.flatMap((text) => text.match(APART) ?? []).map((word) => word.charAt(0))).size >= FEWEST;
  return { apart, texts: apart ? texts.map((text) => text.replace(APART, (word) => word.replaceAll(' ', ''))) : texts };
}
