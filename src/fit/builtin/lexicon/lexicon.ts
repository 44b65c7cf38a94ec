import { type Row, rowsOf } from './table.ts';
import { TABLES } from './tables.ts';
import type { Spelling, Term } from './term.ts';

const rows: readonly Row[] = TABLES.flatMap(rowsOf);
const direct: ReadonlyMap<string, readonly string[]> = new Map(rows.map(({ id, implied }) => [id, implied]));

function shown(id: string, seen: Set<string>): Set<string> {
  for (const next of direct.get(id) ?? []) {
    if (seen.has(next)) continue;
    seen.add(next);
    shown(next, seen);
  }
  return seen;
}

const termOf = ({ id, names, table }: Row): Term => ({
  id,
  label: names[0]?.written ?? '',
  kind: table.kind,
  field: table.field,
  aliases: names.slice(1).map(({ written }) => written),
  implies: [...shown(id, new Set())],
});

const made: readonly (readonly [Row, Term])[] = rows.map((row) => [row, termOf(row)]);

/** Every term, by its id. */
export const TERMS: ReadonlyMap<string, Term> = new Map(made.map(([, term]) => [term.id, term]));

/** Every spelling of every term. */
export const SPELLINGS: readonly Spelling[] = made.flatMap(([{ names }, term]) =>
  names.map(({ written, guard }) => ({ written, guard, term })),
);
