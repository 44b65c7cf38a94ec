import { type Kysely, sql } from 'kysely';
import type { Schema } from './schema.ts';
import { type Seal, sealWith } from './seal.ts';

interface SealedColumn {
  readonly table: keyof Schema;
  readonly column: 'sealed' | 'why';
  /** The columns that name a row, all of them text. */
  readonly key: readonly string[];
  /** What the value is sealed as, as where it is written; `parts` are the values of `key`. */
  readonly context: (...parts: readonly string[]) => string;
}

/** Every column that holds something sealed: a test compares this with the database's own list of columns of bytes. */
export const SEALED: readonly SealedColumn[] = [
  { table: 'files', column: 'sealed', key: ['id'], context: (id) => `file:${id}` },
  { table: 'evaluations', column: 'sealed', key: ['id'], context: (id) => `evaluation:${id}` },
  { table: 'jobs', column: 'sealed', key: ['id'], context: (id) => `job:${id}` },
  { table: 'vault', column: 'sealed', key: ['name'], context: (name) => `vault:${name}` },
  {
    table: 'resumes',
    column: 'sealed',
    key: ['platform', 'person'],
    context: (platform, person) => `resume:${platform}:${person}`,
  },
  { table: 'feedback', column: 'why', key: ['evaluation'], context: (evaluation) => `feedback:${evaluation}` },
  {
    table: 'opinions',
    column: 'why',
    key: ['evaluation', 'platform', 'person'],
    context: (evaluation) => `opinion:${evaluation}`,
  },
];

/** How many values of a table were sealed anew, were so already, and are opened by none of the keys. */
export interface Rekeyed {
  readonly table: string;
  readonly anew: number;
  readonly already: number;
  readonly closed: number;
}

/** Rows read at once: an evaluation has some 20 kB. */
const BATCH = 200;

/**
 * Seals with `secret` whatever a previous key sealed. Everybody may work meanwhile: a value that is written in between
 * stays, and what was done stays done when this ends early.
 */
export async function rekey(
  db: Kysely<Schema>,
  secret: string,
  previous: readonly string[],
): Promise<readonly Rekeyed[]> {
  const seals: Seals = { own: sealWith(secret), any: sealWith(secret, previous) };
  const done: Rekeyed[] = [];
  for (const column of SEALED) done.push(await rekeyColumn(db, column, seals));
  return done;
}

interface Seals {
  readonly own: Seal;
  readonly any: Seal;
}

interface Row {
  /** The values of the key's columns. */
  readonly parts: readonly string[];
  readonly value: Uint8Array;
}

async function rekeyColumn(db: Kysely<Schema>, of: SealedColumn, seals: Seals): Promise<Rekeyed> {
  const counts = { anew: 0, already: 0, closed: 0 };
  let last: Row | undefined;
  do {
    const rows = await batch(db, of, last);
    for (const row of rows) counts[await rekeyRow(db, of, row, seals)] += 1;
    last = rows.at(BATCH - 1);
  } while (last);
  return { table: of.table, ...counts };
}

const columns = ({ key }: SealedColumn) => sql.join(key.map((name) => sql.ref(name)));

async function batch(db: Kysely<Schema>, of: SealedColumn, last: Row | undefined): Promise<readonly Row[]> {
  const [value, key] = [sql.ref(of.column), columns(of)];
  const further = last ? sql`and (${key}) > (${sql.join(last.parts)})` : sql``;
  const found = await sql<Row>`
    select array[${key}]::text[] as parts, ${value} as value from ${sql.table(of.table)}
    where ${value} is not null ${further} order by ${key} limit ${sql.lit(BATCH)}`.execute(db);
  return found.rows;
}

async function rekeyRow(db: Kysely<Schema>, of: SealedColumn, { parts, value }: Row, { own, any }: Seals) {
  const context = of.context(...parts);
  if (openedBy(own, value, context)) return 'already';
  const plain = openedBy(any, value, context);
  if (!plain) return 'closed';
  const column = sql.ref(of.column);
  await sql`
    update ${sql.table(of.table)} set ${column} = ${own.seal(plain, context)}
    where (${columns(of)}) = (${sql.join(parts)}) and ${column} = ${value}`.execute(db);
  return 'anew';
}

function openedBy(seal: Seal, value: Uint8Array, context: string): Buffer | undefined {
  try {
    return seal.open(value, context);
  } catch {
    // The one thing that opening throws: no key of this seal fits.
    return undefined;
  }
}
