import { type Guard, slug, type Table } from './term.ts';

/** One line of a table, read. */
export interface Row {
  readonly id: string;
  readonly table: Table;
  readonly names: readonly { readonly written: string; readonly guard: Guard }[];
  /** Ids of what it shows directly. */
  readonly implied: readonly string[];
}

/** Reads `Label = alias, alias; Sibling = alias > implied, implied` on each line; see Table. */
export function rowsOf(table: Table): Row[] {
  const lines = table.rows.split('\n').map((line) => line.trim());
  return lines.filter((line) => line !== '').flatMap((line) => rowsIn(table, line));
}

function rowsIn(table: Table, line: string): Row[] {
  const [siblings = '', implied = ''] = line.split(' > ');
  return siblings.split(';').map((each) => {
    const [label = '', aliases = ''] = each.split(' = ');
    const names = [label, ...list(aliases)].map(name);
    return { id: slug(names[0]?.written ?? ''), table, names, implied: list(implied).map(slug) };
  });
}

function list(text: string): string[] {
  const parts = text.split(',').map((part) => part.trim());
  return parts.filter((part) => part !== '');
}

const GUARDS: Readonly<Record<string, Guard>> = { '^': 'cased', '~': 'homonym' };

function name(raw: string): { written: string; guard: Guard } {
  const text = raw.trim();
  const guard = GUARDS[text.slice(0, 1)];
  return guard ? { written: text.slice(1), guard } : { written: text, guard: 'plain' };
}
