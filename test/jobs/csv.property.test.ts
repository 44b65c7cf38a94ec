import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvOf } from '../../src/jobs/csv.ts';

/** What a reader of RFC 4180 makes of it. */
function read(csv: string): string[][] {
  const rows: string[][] = [[]];
  const cells = csv.slice(1).matchAll(/"((?:[^"]|"")*)"(,|\r\n)/gy);
  for (const [, cell = '', end] of cells) {
    rows.at(-1)?.push(cell.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

const cells = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('=1+1', '-2', '+3', '@x', '\t=1', '\r\n', '"', ',', ''),
);

test('whatever the cells hold, they are read as they were written, and none is computed', () => {
  fc.assert(
    fc.property(fc.array(fc.array(cells, { minLength: 1, maxLength: 5 }), { maxLength: 5 }), (rows) => {
      const csv = csvOf(rows);
      expect(csv.startsWith('\ufeff')).toBe(true);
      const back = read(csv);
      expect(back.flat().filter((cell) => /^[=+\-@\t\r\n]/.test(cell))).toEqual([]);
      expect(back.map((row) => row.map((cell) => cell.replace(/^'(?=[=+\-@\t\r\n＝＋－＠])/, '')))).toEqual(
        rows.map((row) => row.map((cell) => cell.replace(/^'(?=[=+\-@\t\r\n＝＋－＠])/, ''))),
      );
    }),
    { numRuns: 1_000 },
  );
});

test('one row, to the letter', () => {
  expect(csvOf([['Say "hi"', '=HYPERLINK("x")', 'a, b']])).toBe('\ufeff"Say ""hi""","\'=HYPERLINK(""x"")","a, b"\r\n');
});
