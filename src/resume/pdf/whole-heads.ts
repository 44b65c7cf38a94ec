import { type Fragment, isBold } from '../fragments.ts';
import type { Row } from '../rows.ts';

const OPEN = /(?:19|20)\d\d\s?[-–—]$/;
const END =
  /^(?:\p{L}{3,9}\.? |\d{1,2}[/.])?(?:(?:19|20)\d\d|present|today|current|now|heute|aujourd|actual|presente|oggi)\b/iu;
const ALONE = /^\P{N}*\d{0,4}$/u;
const YEAR = /(?:19|20)\d\d/;
/** Edges that are the same to the eye (points). */
const SLACK = 2;

/**
 * Cells of an entry's head that did not fit: a period ("Mar 2020 –" over "Present") or a title beside one ("Engineer," over
 * "Northwind") is put together on the row on which it begins.
 */
export function withWholeHeads(rows: readonly Row[]): Row[] {
  const out: Row[] = [];
  for (const row of rows) {
    const above = out.at(-1);
    const whole = above === undefined ? null : (withPeriod(above, row) ?? withTitle(above, row));
    if (whole === null) out.push(row);
    else out.splice(-1, 1, ...whole);
  }
  return out;
}

const sameEdge = (a: Fragment, b: Fragment): boolean => Math.abs(a.left - b.left) <= SLACK;
const isNext = (above: Fragment, part: Fragment): boolean => part.y - above.y < 2 * above.size;
const after = (start: Fragment, end: Fragment): Fragment => ({ ...start, text: `${start.text} ${end.text}` });

function withTitle({ parts, ...above }: Row, row: Row): Row[] | null {
  const [title, period] = parts;
  const [rest] = row.parts;
  if (title === undefined || period === undefined || rest === undefined) return null;
  const goesOn = title.text.endsWith(',') && sameEdge(title, rest) && isNext(title, rest) && isAlike(title, rest);
  const isHead = parts.length === 2 && row.parts.length === 1 && YEAR.test(period.text);
  return goesOn && isHead ? [{ ...above, parts: [after(title, rest), period] }] : null;
}

const isAlike = (a: Fragment, b: Fragment): boolean =>
  isBold(a.font) === isBold(b.font) && Math.abs(a.size - b.size) < 1;

/** The period whole, and the cell beside it too where that is wrapped as well; else that stays a row of its own. */
function withPeriod(above: Row, row: Row): Row[] | null {
  const start = above.parts.at(-1);
  const end = row.parts.at(-1);
  if (start === undefined || end === undefined || !isPeriod(start, end, row)) return null;
  const rest = row.parts.slice(0, -1);
  const beside = above.parts.slice(0, -1);
  const fits = (part: Fragment, at: number): boolean => {
    const over = beside[at];
    return over !== undefined && sameEdge(over, part) && isAlike(over, part);
  };
  const whole = rest.length === beside.length && rest.every(fits);
  const cells = whole ? beside.map((over, at) => after(over, rest[at] ?? over)) : beside;
  const first = { ...above, parts: [...cells, after(start, end)] };
  return whole || rest.length === 0 ? [first] : [first, { ...row, parts: rest }];
}

function isPeriod(start: Fragment, end: Fragment, { parts }: Row): boolean {
  const edge = sameEdge(start, end) || Math.abs(start.right - end.right) <= SLACK;
  const alone = parts.length === 1 && ALONE.test(end.text);
  return (edge || alone) && isNext(start, end) && OPEN.test(start.text) && END.test(end.text);
}
