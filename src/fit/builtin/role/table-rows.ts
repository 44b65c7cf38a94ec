import type { Block } from './blocks.ts';
import { type Part, partOf } from './headings.ts';

/** A block, or a cell of a table's row. `marked`: the part that its own row puts it into. */
export interface Cell extends Block {
  readonly marked?: Part;
}

const RULE = /^[\s|:+=-]+$/;
/** "E", "Essential", "D", "Desirable": how strongly the cell beside them is asked. */
const ASKED = /^(?:e|ess|essential|required|must)$/i;
const PREFERRED = /^(?:d|des|desirable|preferred)$/i;
/** Ticks, and how it is found out: "A/I" for application and interview. */
const NOTHING_ASKED = /^(?:[✓✔☑xX•*-]|yes|no|(?:[a-z]{1,2}(?:\s*[/,&+]\s*|\s+))*[a-z]{1,2}|n\/a)$/i;
const FOUND_OUT = /\b(?:assess(?:ed|ment)?|measured|evidence[d]?|identified|method|how|source|weighting)\b/i;
/** A heading of columns is a few words. */
const LONGEST_HEAD = 45;

/** Rows of tables ("| Knowledge of the law | E |") as the things that stand in their cells, each in the part its row or column says. */
export function cellsOf(all: readonly Block[]): Cell[] {
  let columns: readonly string[] = [];
  return all.flatMap((block) => {
    const cells = block.text.includes('|') ? parted(block) : [];
    if (cells.length < 2) {
      columns = [];
      return [block];
    }
    if (RULE.test(block.text)) return [];
    if (isHead(cells)) {
      columns = cells.map(({ text }) => text);
      return [];
    }
    if (columns.length === 0 && !isMarked(cells)) return [block];
    if (columns.length === 0) columns = cells.map(() => '');
    return read(cells, columns);
  });
}

function parted(block: Block): Block[] {
  let at = 0;
  return block.text.split('|').flatMap((raw) => {
    const start = block.start + at + (raw.length - raw.trimStart().length);
    at += raw.length + 1;
    const text = raw.trim();
    return text === '' ? [] : [{ ...block, text, start, end: start + text.length, bullet: true }];
  });
}

const isMark = ({ text }: Block): boolean => ASKED.test(text) || PREFERRED.test(text);

/** Without a head of columns "Grade | E" names a grade; what is asked is a few words. */
const isMarked = (cells: readonly Block[]): boolean => cells.some(isMark) && cells.some(({ text }) => /\s/.test(text));

/** "Criterion | Essential / Desirable", "Essential | Desirable | How assessed": at least one column says how strongly. */
const isHead = (cells: readonly Block[]): boolean =>
  cells.every(({ text }) => text.length <= LONGEST_HEAD && !NOTHING_ASKED.test(text)) &&
  cells.some(({ text }) => /\b(?:essential|desirable|required|preferred)\b/i.test(text));

function read(cells: readonly Block[], columns: readonly string[]): Cell[] {
  const mark = cells.find(isMark)?.text;
  const own = mark === undefined ? null : PREFERRED.test(mark) ? 'preferred' : 'asked';
  return cells.flatMap((cell, index) => {
    const column = cells.length === columns.length ? (columns[index] ?? '') : '';
    if (isMark(cell) || NOTHING_ASKED.test(cell.text) || FOUND_OUT.test(column)) return [];
    const marked = own ?? partOf(column) ?? 'asked';
    return [{ ...cell, marked }];
  });
}
