/** What makes a program that opens tables take a cell for a formula (OWASP, "CSV Injection"). */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/** Says to programs that open tables which encoding this is: without it they guess. */
const UTF8 = '\ufeff';

/**
 * Rows of cells as CSV (RFC 4180): every cell in quotes, quotes doubled, lines ended by CR LF, with a byte order mark. A cell that a
 * table program would compute begins with an apostrophe, and so stays a text.
 */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  UTF8 + rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');

const cell = (text: string): string => `"${(FORMULA.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
