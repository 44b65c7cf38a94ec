import { asRead } from './bidi.ts';
import { bulletIn, withoutIcons } from './bullets.ts';
import { type Fragment, WORD_GAP } from './fragments.ts';
import type { Row } from './rows.ts';

/** A line of text on the page. */
export type Line = Omit<Fragment, 'oneFont'> & {
  readonly bullet: boolean;
  /** Right edge of the column that the line stands in. */
  readonly edge: number;
  /** What stands in the margin beside it (dates, a place): read after the paragraph that starts here. */
  readonly tail: string;
};

/** A gap in font heights that sets two things apart on one line. */
const APART = 1.6;
/** Between two things on one line. */
export const WIDE = '  ';

export function lineOf(row: Row, edge: number): Line | null {
  const [first] = row.parts;
  if (first === undefined) return null;
  let text = '';
  let right = first.left;
  for (const part of row.parts) {
    const gap = (part.left - right) / Math.min(part.size, row.size);
    if (text !== '') text += gap > APART ? WIDE : gap > WORD_GAP ? ' ' : '';
    text += part.text;
    right = Math.max(right, part.right);
  }
  const read = asRead(text);
  const mark = bulletIn(read);
  const plain = withoutIcons(mark?.rest ?? read).trim();
  if (plain === '') return null;
  const bullet = mark !== null;
  const { left, textLeft, size, font } = first;
  return { text: bullet ? `- ${plain}` : plain, left, textLeft, right, y: row.y, size, font, bullet, edge, tail: '' };
}
