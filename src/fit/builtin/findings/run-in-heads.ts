import { isPost } from '../lexicon/posts.ts';
import { beginsWithAction } from './actions.ts';
import { spansIn } from './dates.ts';
import type { Paragraph } from './paragraphs.ts';

/** A title with its employer and dates fits here. */
export const LONGEST_HEAD = 140;
/** Where the head of a paragraph may end: at a full stop, a colon, a dash. */
const ENDS = /[.:](?:\*{1,2})?\s+(?=\S)|\)(?:\*{1,2})?\s+[–—-]?\s*(?=\p{Lu})/gu;
/** What may stand around dates that close a head. */
const CLOSED = /^[\s).,\]*_]*[.:]?[\s*_]*$/;
const TITLE_END = /[,|(;:.*]|\s(?:at|with|for|@|[-–—])\s/;

/**
 * A job told in one paragraph, parted after its head: "Event Coordinator, Example Venues (2018–21). About 90 functions a year." heads
 * an entry as it would on a line of its own. The title stands first and the dates close the head, or the other way round.
 */
export function parted(text: string, block: Paragraph): Paragraph[] {
  const words = text.slice(block.start, block.end);
  if (!YEAR.test(words.slice(0, LONGEST_HEAD))) return [block];
  const end = [...words.slice(0, LONGEST_HEAD).matchAll(ENDS)].find(
    ({ index, 0: mark }) => index + mark.length < words.length && isHead(words.slice(0, index + mark.length)),
  );
  if (end === undefined) return [block];
  const at = block.start + end.index + end[0].length;
  return [
    { ...block, end: block.start + end.index + (end[0].startsWith(')') ? 1 : 0) },
    { start: at, end: block.end, bullet: true },
  ];
}

/** No head is read without a year in it. */
const YEAR = /\b(?:19|20)\d\d\b/;

function isHead(words: string): boolean {
  const [first, ...more] = spansIn(words);
  if (first === undefined || more.length > 0 || beginsWithAction(words)) return false;
  const rest = first.start === 0 ? words.slice(first.end) : words.slice(0, first.start);
  const closes = first.start === 0 || CLOSED.test(words.slice(first.end));
  return closes && isPost(titleOf(rest));
}

const titleOf = (words: string): string =>
  words
    .replace(/^[\s,:|*_#–—-]+/, '')
    .split(TITLE_END)[0]
    ?.trim() ?? '';
