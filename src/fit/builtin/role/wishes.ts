type Softly = 'preferred' | 'bonus';

/** What a sentence wishes for, without its frame, and how strongly. */
export interface Wish {
  readonly text: string;
  readonly importance: Softly;
}

const HAVING = "(?:(?:'|’)(?:ve|d)|\\s(?:have|had|know|knew|can|could))(?: ever| also| got| already)?";
/** Frames in which an employer only wishes: "It'd be great if you also had …", "If you've used …, tell us". */
const FRAMES: readonly (readonly [Softly, RegExp])[] = [
  ['bonus', new RegExp(`^(?:it|that)(?:(?:'|’)d| would) be \\p{L}+(?: too)? if you(?: also)?${HAVING}\\s(.+)$`, 'iu')],
  ['bonus', new RegExp(`^(?:we|i)(?:(?:'|’)d| would) (?:love|like) it if you(?: also)?${HAVING}\\s(.+)$`, 'iu')],
  [
    'bonus',
    new RegExp(
      `^if you(?: also)?${HAVING}\\s(.+?),? (?:tell us|let us know|say so|we want to (?:hear|know))\\b.*$`,
      'iu',
    ),
  ],
  [
    'preferred',
    /^(?:we|i)(?:(?:'|’)d| would) be (?:pleased|glad|happy|delighted|keen) to (?:see|hear (?:about|of))\s(.+)$/iu,
  ],
];
/** "…, and had used Lightspeed before" goes on with what is wished for. */
const GOES_ON = /,?\s+and (?:had|have|you(?:'|’)(?:ve|d)) (?:used|worked with)\s+/giu;
const ENDS = /,?\s+(?:but|though|although)\s.*$|\s+before(?=\W*$)/iu;

/** The wish of a sentence; null where it is none. */
export function wishOf(sentence: string): Wish | null {
  for (const [importance, frame] of FRAMES) {
    const wished = frame.exec(sentence)?.[1];
    if (wished !== undefined)
      return { importance, text: wished.replace(GOES_ON, '; experience with ').replace(ENDS, '') };
  }
  return null;
}
