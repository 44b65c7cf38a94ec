import type { Selectable } from 'kysely';
import { z } from 'zod';
import { type Job, State } from '../jobs/job.ts';
import type { Schema } from './schema.ts';
import type { Seal } from './seal.ts';

export type JobRow = Selectable<Schema['jobs']>;

/** What people wrote or chose lies sealed; what has to be searched by does not. */
const Sealed = z.object({
  title: z.string().nullable(),
  company: z.string().nullable(),
  link: z.string().nullable(),
  notes: z.array(z.object({ at: z.coerce.date(), text: z.string() })),
  what: z.string().nullable(),
});

const contextOf = (id: string): string => `job:${id}`;

export function jobOf(row: JobRow, seal: Seal): Job {
  const { what, ...words } = Sealed.parse(JSON.parse(seal.open(row.sealed, contextOf(row.id)).toString('utf8')));
  const { step, due_at, reminded } = row;
  const isPlanned = step !== null && due_at !== null && reminded !== null && what !== null;
  return {
    ...words,
    id: row.id,
    state: State.parse(row.state),
    postingHash: row.posting_hash,
    next: isPlanned ? { id: step, what, at: due_at, reminded } : null,
    savedAt: row.created_at,
    touchedAt: row.touched_at,
  };
}

/** The columns that a change of the job can change. */
export function columnsOf({ id, state, postingHash, next, touchedAt, ...job }: Job, seal: Seal) {
  const { title, company, link, notes } = job;
  const words: z.input<typeof Sealed> = { title, company, link, notes: [...notes], what: next?.what ?? null };
  return {
    state,
    posting_hash: postingHash,
    sealed: seal.seal(Buffer.from(JSON.stringify(words)), contextOf(id)),
    step: next?.id ?? null,
    due_at: next?.at ?? null,
    reminded: next?.reminded ?? null,
    touched_at: touchedAt,
  };
}
