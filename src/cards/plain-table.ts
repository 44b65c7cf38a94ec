import { wrapped } from './plain-wrap.ts';

/** Widest first column of a table: what is longer goes on in the next line. */
const FIRST = 44;

/** Rows of cells in aligned columns; the first row is the head. Only the first column wraps: the others hold short words and numbers. */
export function columns(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  const first = Math.min(widths[0] ?? 0, FIRST);
  return rows.flatMap((row) => {
    const [head = '', ...more] = wrapped(row[0] ?? '', first);
    const cells = row.slice(1).map((cell, index) => cell.padEnd(widths[index + 1] ?? 0));
    return [[head.padEnd(first), ...cells].join('  ').trimEnd(), ...more];
  });
}
