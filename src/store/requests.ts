import { type Kysely, sql } from 'kysely';
import { z } from 'zod';
import { Place, Thread } from '../chat/platform.ts';
import type { Terms } from '../credits/terms.ts';
import { jsonText } from './json.ts';
import { ledger, type Short } from './ledger.ts';
import { evaluationIds, filesOf, type NewRequest, Papers, PostingSource, type Request } from './request.ts';
import type { RequestState, Schema } from './schema.ts';
import { settle } from './settle.ts';

export const requests = (db: Kysely<Schema>) => ({
  /**
   * Keeps the request, and with `terms` a credit for each posting that is weighed; answers why that can't be, and then keeps
   * nothing. Looking again costs none.
   */
  async add(request: NewRequest, terms?: Terms): Promise<Short | undefined> {
    return db.transaction().execute(async (tx) => {
      const short = terms && (await reserve(tx, request, terms));
      if (!short) await tx.insertInto('requests').values(rowOf(request)).execute();
      return short;
    });
  },

  async get(id: string): Promise<Request | undefined> {
    const row = await db.selectFrom('requests').selectAll().where('id', '=', id).executeTakeFirst();
    return (
      row && {
        id: row.id,
        kind: row.kind,
        person: { platform: row.platform, id: row.person },
        place: Place.parse(row.place),
        thread: Thread.nullable().parse(row.thread),
        ...papersOf(row),
        state: row.state,
        evaluation: row.evaluation,
        result: row.result,
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

  /** Remembers the stored file that holds what was worked out: it goes with the request. */
  async worked(id: string, result: string): Promise<void> {
    const files = sql<string>`files || to_jsonb(${result}::text)`;
    await db.updateTable('requests').set({ result, files }).where('id', '=', id).execute();
  },

  /** Ends the request; its files go with it, and what was reserved for it is charged or given back: in one transaction. */
  async finish(id: string, state: Exclude<RequestState, 'waiting'>): Promise<void> {
    await db.transaction().execute(async (tx) => {
      const row = await tx
        .updateTable('requests')
        .set({ state })
        .where('id', '=', id)
        .returning(['posting', 'resume_file', 'more', 'files'])
        .executeTakeFirst();
      if (!row) return;
      const files = z.array(z.string()).parse(row.files);
      if (files.length > 0) await tx.deleteFrom('files').where('id', 'in', files).execute();
      for (const evaluation of evaluationIds({ id, ...papersOf(row) }))
        await settle(tx, evaluation, state === 'done' ? evaluation : null);
    });
  },

  /** Whether the person gave any since then. */
  async givenSince({ platform, id }: NewRequest['person'], since: Date): Promise<boolean> {
    const found = await db
      .selectFrom('requests')
      .select('id')
      .where('platform', '=', platform)
      .where('person', '=', id)
      .where('created_at', '>=', since)
      .executeTakeFirst();
    return found !== undefined;
  },

  /** What this person gave, oldest first. */
  async by({ platform, id }: NewRequest['person']) {
    const rows = await db
      .selectFrom('requests')
      .select(['id', 'kind', 'place', 'posting', 'resume_file', 'more', 'state', 'created_at'])
      .where('platform', '=', platform)
      .where('person', '=', id)
      .orderBy('created_at')
      .execute();
    return rows.map(({ place, created_at, ...row }) => ({
      ...{ id: row.id, kind: row.kind, at: created_at, place: Place.parse(place), state: row.state },
      ...papersOf(row),
    }));
  },

  /** Requests that wait already: of the same person, and of the same server. */
  async ahead({ person, place }: Pick<NewRequest, 'person' | 'place'>): Promise<{ person: number; space: number }> {
    const { space = null, platform } = place;
    // Two counts with an index each: one over all who wait would read them all.
    const { rows } = await sql<{ person: number; space: number }>`
      select
        (select count(*)::int from requests
          where state = 'waiting' and platform = ${person.platform} and person = ${person.id}) as person,
        (select count(*)::int from requests
          where state = 'waiting' and place->>'platform' = ${platform} and place->>'space' = ${space}) as space
    `.execute(db);
    return rows[0] ?? { person: 0, space: 0 };
  },

  /** Requests that still wait since before `before`: a crash may have lost their job. */
  async waitingSince(before: Date): Promise<Pick<Request, 'id' | 'kind'>[]> {
    return db
      .selectFrom('requests')
      .select(['id', 'kind'])
      .where('state', '=', 'waiting')
      .where('created_at', '<', before)
      .orderBy('created_at')
      .limit(SWEEP_BATCH)
      .execute();
  },
});

/** The papers of a row: the first of each stand in columns of their own. */
const papersOf = (row: { posting: unknown; resume_file: string | null; more: unknown }): Papers => {
  const more = Papers.nullable().parse(row.more);
  return {
    postings: [PostingSource.parse(row.posting), ...(more?.postings ?? [])],
    resumes: row.resume_file === null ? [] : [row.resume_file, ...(more?.resumes ?? [])],
  };
};

function rowOf(request: NewRequest) {
  const { postings, resumes, person } = request;
  const [[posting, ...otherPostings], [resume = null, ...otherResumes]] = [postings, resumes];
  const more = { postings: otherPostings, resumes: otherResumes };
  return {
    id: request.id,
    kind: request.kind,
    platform: person.platform,
    person: person.id,
    place: jsonText(request.place),
    posting: jsonText(posting),
    resume_file: resume,
    more: otherPostings.length + otherResumes.length > 0 ? jsonText(more) : null,
    files: jsonText(filesOf(request)),
  };
}

/** A credit for each posting that is weighed for the first time. */
function reserve(tx: Kysely<Schema>, request: NewRequest, terms: Terms): Promise<Short | undefined> {
  const { kind, person, place, postings } = request;
  const space = place.space === undefined ? null : `${place.platform}:${place.space}`;
  const costly = evaluationIds(request).filter((_, index) => !('evaluation' in (postings[index] ?? {})));
  return ledger(tx).reserve({ requests: kind === 'xray' ? [] : costly, person, space, terms });
}

/** Enough for any ordinary backlog, small enough for one query. */
const SWEEP_BATCH = 500;
