import type { Fragment } from '../fragments.ts';
import type { Row } from '../rows.ts';

const OPEN = /(?:19|20)\d\d\s?[-–—]$/;
const END =
  /^(?:\p{L}{3,9}\.? |\d{1,2}[/.])?(?:(?:19|20)\d\d|present|today|current|now|heute|aujourd|actual|presente|oggi)\b/iu;
const ALONE = /^\P{N}*\d{0,4}$/u;
/** Edges that are the same to the eye (points). */
const SLACK = 2;

/** A period that did not fit into its cell ("Mar 2020 –" over "Present") is put together on the row on which it begins. */
export function withWholeDates(rows: readonly Row[]): Row[] {
  const out: Row[] = [];
  for (const row of rows) {
    const above = out.at(-1);
    const start = above?.parts.at(-1);
    const end = row.parts.at(-1);
    if (above === undefined || start === undefined || end === undefined || !goesOn(start, end, row)) out.push(row);
    else out.splice(-1, 1, ...joined(above, row));
  }
  return out;
}

/** The two rows with the period whole, and with the cell beside it too, where that is wrapped as well. */
function joined(above: Row, row: Row): Row[] {
  const cells = row.parts.map((part, index) => {
    const over = index === row.parts.length - 1 ? above.parts.at(-1) : above.parts[index];
    return over !== undefined && Math.abs(over.left - part.left) <= SLACK && over.font === part.font ? over : null;
  });
  const whole = cells.every((cell) => cell !== null) && row.parts.length === above.parts.length;
  const taken = row.parts.slice(whole ? 0 : -1);
  const over = above.parts.slice(whole ? 0 : -1);
  const parts = over.map((part, index) => ({ ...part, text: `${part.text} ${taken[index]?.text ?? ''}` }));
  const rest = row.parts.slice(0, whole ? 0 : -1);
  const first = { ...above, parts: [...above.parts.slice(0, whole ? 0 : -1), ...parts] };
  return rest.length === 0 ? [first] : [first, { ...row, parts: rest }];
}

function goesOn(start: Fragment, end: Fragment, { parts }: Row): boolean {
  const edge = Math.min(Math.abs(start.left - end.left), Math.abs(start.right - end.right));
  const alone = parts.length === 1 && ALONE.test(end.text);
  return (edge <= SLACK || alone) && end.y - start.y < 2 * start.size && OPEN.test(start.text) && END.test(end.text);
}
