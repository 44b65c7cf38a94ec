import { sectionOf } from '../headings.ts';
import { type Line, WIDE } from '../lines.ts';

/** A margin is narrower than this share of the text beside it. */
const NARROW = 0.62;
/** Share of a margin's blocks that hold a year or a range of dates. */
const DATED = 0.5;
/** Share of list items from which on a margin is text. */
const LISTED = 0.1;
/** Labels beside a table are short (characters) and stand on the lines of their text. */
const LABEL = 32;
const ALIGNED = 0.85;
const DATE = /(?:^|\D)(?:19|20)\d\d(?:\D|$)|\b\d{1,2}[/.]\d{2}\b|present|today|current|heute|aujourd|actual/iu;
/** Blocks of more lines than this are text, and are kept line by line. */
const BLOCK_LINES = 4;

/** Reads a margin (dates, places, labels) with the text beside it, line by line; null where both sides are columns of their own. */
export function readBeside(left: readonly Line[], right: readonly Line[]): Line[] | null {
  if (isMargin(left, right)) return weave(right, blocksOf(left));
  if (isMargin(right, left)) return weave(left, blocksOf(right));
  const lines = (side: readonly Line[]) => side.map((line) => [line]);
  if (left.length <= right.length && isTable(left, right)) return weave(right, lines(left));
  return right.length <= left.length && isTable(right, left) ? weave(left, lines(right)) : null;
}

const widthOf = (lines: readonly Line[]): number =>
  Math.max(0, ...lines.map(({ right }) => right)) - Math.min(...lines.map(({ left }) => left));

function isMargin(narrow: readonly Line[], wide: readonly Line[]): boolean {
  const blocks = blocksOf(narrow);
  const headings = narrow.filter(({ text }) => sectionOf(text) !== null).length;
  if (headings > 0 && headings === narrow.length) return true;
  if (opensSection(narrow) && opensSection(wide)) return false;
  const dated = blocks.filter((block) => block.some(({ text }) => DATE.test(text))).length;
  const plain = blocks.filter((block) => block.some(({ text }) => sectionOf(text) === null)).length;
  if (headings > 1 && plain > dated) return false;
  return (
    widthOf(narrow) < NARROW * widthOf(wide) &&
    dated > 0 &&
    dated >= DATED * plain &&
    narrow.filter(({ bullet }) => bullet).length <= LISTED * narrow.length
  );
}

/** Two sides that each begin with a heading are columns, however few lines they have. */
const opensSection = ([first]: readonly Line[]): boolean =>
  first !== undefined && !first.text.endsWith(':') && sectionOf(first.text) !== null;

/** Short words that each stand on a line of the other side: labels, or levels beside skills. Labels with colons may read like headings. */
function isTable(short: readonly Line[], other: readonly Line[]): boolean {
  const colons = short.filter(({ text }) => text.endsWith(':')).length > short.length / 2;
  if (!colons && short.some(({ text }) => sectionOf(text) !== null)) return false;
  const aligned = short.filter((line) => other.some((beside) => sameLine(line, beside)));
  return aligned.length >= ALIGNED * short.length && short.every(({ text, bullet }) => text.length <= LABEL && !bullet);
}

const sameLine = (a: Line, b: Line): boolean => Math.abs(a.y - b.y) <= 0.35 * Math.max(a.size, b.size);

/** Reads each block of the margin on the line of the main text that it stands beside; a heading stands above it. */
function weave(main: readonly Line[], parts: readonly (readonly Line[])[]): Line[] {
  const blocks = parts.flatMap((block) => apartWhereAligned(block, main));
  const woven: Line[] = [];
  for (const line of main) {
    const beside: Line[] = [];
    while (startsBefore(blocks[0], line)) {
      const block = blocks.shift() ?? [];
      const heading = asHeading(block);
      if (heading !== null) woven.push(heading);
      else if (block.length <= BLOCK_LINES && block[0] !== undefined && sameLine(block[0], line)) beside.push(...block);
      else woven.push(...block);
    }
    woven.push(beside.length === 0 ? line : besideEachOther(line, beside));
  }
  return [...woven, ...blocks.flat()];
}

/** "WORK" over "EXPERIENCE" as one heading, or null where the block is none. */
function asHeading(block: readonly Line[]): Line | null {
  const [first] = block;
  const text = block.map((line) => line.text).join(' ');
  return first !== undefined && !text.endsWith(':') && sectionOf(text) !== null ? { ...first, text } : null;
}

/** A long block that keeps step with the main text is a column of a table: each line belongs to its row. */
function apartWhereAligned(block: readonly Line[], main: readonly Line[]): (readonly Line[])[] {
  const aligned = block.filter((line) => main.some((other) => sameLine(line, other))).length;
  return block.length > BLOCK_LINES && aligned >= ALIGNED * block.length ? block.map((line) => [line]) : [block];
}

const startsBefore = (block: readonly Line[] | undefined, line: Line): boolean =>
  block?.[0] !== undefined && block[0].y <= line.y + 0.35 * line.size;

function besideEachOther(line: Line, beside: readonly Line[]): Line {
  const onLeft = beside[0] !== undefined && beside[0].left < line.left;
  const side = beside.map(({ text }) => text).join(' ');
  if (onLeft && !line.bullet) return { ...line, text: `${side}${WIDE}${line.text}` };
  return { ...line, tail: line.tail === '' ? side : `${line.tail}${WIDE}${side}` };
}

/** Lines of a margin that stand close together. */
function blocksOf(lines: readonly Line[]): Line[][] {
  const blocks: Line[][] = [];
  for (const line of lines) {
    const last = blocks.at(-1)?.at(-1);
    const near = last !== undefined && line.y - last.y <= 1.7 * Math.max(line.size, last.size) && line.y > last.y;
    if (near && (sectionOf(last.text) === null || sectionOf(line.text) !== null)) blocks.at(-1)?.push(line);
    else blocks.push([line]);
  }
  return blocks;
}
