import { beginsWithAction } from './actions.ts';
import { spansIn } from './dates.ts';
import { parted } from './run-in-heads.ts';

/** A bullet, a paragraph, a single line of a section (wrapped lines joined), or a job's head that ran into one. Offsets are into the whole text. */
export interface Paragraph {
  readonly start: number;
  readonly end: number;
  readonly bullet: boolean;
}

const BULLET = /^\s*(?:[-*•·◦▪‣●○–—➢✓.]|\d{1,2}[.)])\s+/;
/** "Tools: …" begins a line of its own. */
const LABEL = /^\s*\p{Lu}[\p{L} &/-]{1,30}:\s/u;
/** A line this long was probably wrapped by the page, so the next one goes on with it. */
const WRAPPED = 70;

/** The paragraphs of `text` between two offsets, in order. */
export function paragraphs(text: string, from: number, to: number): Paragraph[] {
  const found: Paragraph[] = [];
  let before: string | null = null;
  for (let start = from; start < to; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 || newline > to ? to : newline;
    const line = text.slice(start, end);
    const last = found.at(-1);
    const blank = line.trim() === '';
    if (!blank && last && before !== null && goesOn(before, line)) found[found.length - 1] = { ...last, end };
    else if (!blank) found.push(begun(line, start, end));
    before = blank ? null : line;
    start = end + 1;
  }
  return found.flatMap((block) => parted(text, block));
}

function begun(line: string, start: number, end: number): Paragraph {
  const mark = BULLET.exec(line)?.[0].length ?? 0;
  const indent = mark > 0 ? mark : line.length - line.trimStart().length;
  return { start: start + indent, end, bullet: mark > 0 };
}

/** True when a line is the rest of the one before it. */
function goesOn(before: string, line: string): boolean {
  if (BULLET.test(line) || LABEL.test(line) || /[.!?:]$/.test(before.trimEnd())) return false;
  if (/^\s*[\p{Ll}(&]/u.test(line)) return before.length > WRAPPED / 2 || !/^\s*\p{Ll}/u.test(before);
  const dated = spansIn(line).length > 0 || spansIn(before).length > 0;
  return before.length >= WRAPPED && !dated && !beginsWithAction(line);
}
