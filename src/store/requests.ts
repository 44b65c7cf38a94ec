import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import { z } from 'zod';
import { type Person, Place, Thread } from '../chat/platform.ts';
import type { Terms } from '../credits/terms.ts';
import { jsonText } from './json.ts';
import { ledger, type Short } from './ledger.ts';
import type { RequestState, Schema } from './schema.ts';
import { settle } from './settle.ts';

/** Where the posting comes from: a link to fetch, a stored file or paste, or what an earlier evaluation of the same person froze. */
export const PostingSource = z.union([
  z.strictObject({ link: z.string() }),
  z.strictObject({ file: z.string() }),
  z.strictObject({ paste: z.string() }),
  z.strictObject({ evaluation: z.string() }),
]);
export type PostingSource = z.infer<typeof PostingSource>;

/** One given /evaluate: what is to be read and where the answer goes. */
export interface EvaluationRequest {
  readonly id: string;
  readonly person: Person;
  readonly place: Place;
  /** Null until it is opened: a platform that is too busy opens it later. */
  readonly thread: Thread | null;
  readonly posting: PostingSource;
  readonly resumeFile: string;
  readonly state: RequestState;
  readonly evaluation: string | null;
}

export type NewRequest = Omit<EvaluationRequest, 'state' | 'evaluation' | 'thread'>;

/** Unguessable, and the job's id too: adding the job twice adds it once. */
export const newRequestId = (): string => randomUUID();

export const requests = (db: Kysely<Schema>) => ({
  /** Keeps the request, and with `terms` one credit for it; answers why that can't be, and then keeps nothing. Looking again costs none. */
  async add(request: NewRequest, terms?: Terms): Promise<Short | undefined> {
    return db.transaction().execute(async (tx) => {
      const short = terms && !('evaluation' in request.posting) && (await reserved(tx, request, terms));
      if (short) return short;
      await tx
        .insertInto('requests')
        .values({
          id: request.id,
          platform: request.person.platform,
          person: request.person.id,
          place: jsonText(request.place),
          posting: jsonText(request.posting),
          resume_file: request.resumeFile,
        })
        .execute();
      return undefined;
    });
  },

  async get(id: string): Promise<EvaluationRequest | undefined> {
    const row = await db.selectFrom('requests').selectAll().where('id', '=', id).executeTakeFirst();
    return (
      row && {
        id: row.id,
        person: { platform: row.platform, id: row.person },
        place: Place.parse(row.place),
        thread: Thread.nullable().parse(row.thread),
        posting: PostingSource.parse(row.posting),
        resumeFile: row.resume_file,
        state: row.state,
        evaluation: row.evaluation,
      }
    );
  },

  /** Remembers the thread that was opened. */
  async opened(id: string, thread: Thread): Promise<void> {
    await db
      .updateTable('requests')
      .set({ thread: jsonText(thread) })
      .where('id', '=', id)
      .execute();
  },

  /** Remembers the evaluation, so that a retry delivers it and does not make it anew. */
  async evaluated(id: string, evaluation: string): Promise<void> {
    await db.updateTable('requests').set({ evaluation }).where('id', '=', id).execute();
  },

  /** Ends the request; its files go with it, and what was reserved for it is charged or given back: in one transaction. */
  async finish(id: string, state: Exclude<RequestState, 'waiting'>): Promise<void> {
    await db.transaction().execute(async (tx) => {
      const row = await tx
        .updateTable('requests')
        .set({ state })
        .where('id', '=', id)
        .returning(['resume_file', 'posting', 'evaluation'])
        .executeTakeFirst();
      if (!row) return;
      const files = filesOf({ resumeFile: row.resume_file, posting: PostingSource.parse(row.posting) });
      await tx.deleteFrom('files').where('id', 'in', files).execute();
      await settle(tx, id, state === 'done' ? row.evaluation : null);
    });
  },

  /** Ids of requests that still wait since before `before`: a crash may have lost their job. */
  async waitingSince(before: Date): Promise<string[]> {
    const rows = await db
      .selectFrom('requests')
      .select('id')
      .where('state', '=', 'waiting')
      .where('created_at', '<', before)
      .orderBy('created_at')
      .limit(SWEEP_BATCH)
      .execute();
    return rows.map((row) => row.id);
  },
});

const reserved = (tx: Kysely<Schema>, { id, person, place }: NewRequest, terms: Terms): Promise<Short | undefined> => {
  const space = place.space === undefined ? null : `${place.platform}:${place.space}`;
  return ledger(tx).reserve({ request: id, person, space, terms });
};

/** What was stored for the request. */
export function filesOf({ resumeFile, posting }: Pick<NewRequest, 'resumeFile' | 'posting'>): string[] {
  if ('file' in posting) return [resumeFile, posting.file];
  return 'paste' in posting ? [resumeFile, posting.paste] : [resumeFile];
}

/** Enough for any ordinary backlog, small enough for one query. */
const SWEEP_BATCH = 500;
