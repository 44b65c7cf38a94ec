import { neededLetters } from './needed-letters.ts';

/** Runs are looked up by so many of their first letters. */
const START = 2;

interface Run {
  readonly letters: string;
  /** The place of the row that needs it. */
  readonly row: number;
}

/** Of many rows those whose words a text could match, in their order, told in one look over it: the others can't. Words are in any case. */
export function possible<Row extends { readonly words: RegExp }>(rows: readonly Row[]): (text: string) => Row[] {
  const needed = rows.map(({ words }) => neededLetters(words.source));
  const always = [...needed.keys()].filter((row) => needed[row]?.length === 0);
  const runs = needed.flatMap((all, row) => all.map((letters): Run => ({ letters, row })));
  const byStart = Map.groupBy(runs, ({ letters }) => letters.slice(0, START));
  return (text) => {
    const plain = text.toLowerCase();
    const found = new Set(always);
    for (let at = 0; at < plain.length; at++)
      for (const { letters, row } of byStart.get(plain.slice(at, at + START)) ?? [])
        if (plain.startsWith(letters, at)) found.add(row);
    return rows.filter((_, row) => found.has(row));
  };
}
