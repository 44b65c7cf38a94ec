import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import type { Person } from '../../src/chat/platform.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { sealWith } from '../../src/store/seal.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { webStore } from '../../src/store/web.ts';
import { databases, type Scratch } from '../support/databases.ts';
import { anEvaluation } from '../support/facts.ts';

const ADA: Person = { platform: 'web', id: 'ada-0c1d9f3e' };
const BEN: Person = { platform: 'slack', id: 'T1.ben-77aa51' };
const SEAL = sealWith('a secret of at least thirty-two characters');
const TERMS = { free: 3, refill: 'never', spaceBudget: undefined } as const;

/** Everything that can be kept of a person. `id` begins what is theirs alone. */
async function live({ db }: Database, store: Store, person: Person, id: string): Promise<void> {
  const place = { platform: person.platform, channel: `${id} channel` };
  const resumeFile = await store.files.add(person, Buffer.from('a resume'));
  await store.requests.add({
    id,
    kind: 'evaluate',
    person,
    place,
    postings: [{ paste: resumeFile }],
    resumes: [resumeFile],
  });
  await store.requests.opened(id, { ...place, message: 'm' });
  await store.evaluations.add(id, person, anEvaluation());
  await store.requests.evaluated(id, id);
  await store.requests.finish(id, 'done');
  await store.resumes.put(person, Buffer.from('%PDF-'));
  await store.feedback.put({ evaluation: id, person, verdict: 'bad', why: 'no' });
  await store.openings.note('evidence', id, person);
  await store.reports.close(person);
  await store.reports.opened(id, person);
  await store.zones.put(person, 'Europe/Berlin');
  await store.jobs.save(person, { title: 'Engineer', company: null, link: null, postingHash: null });
  await store.ledger.grant(`grant ${id}`, person, 5, null);
  await store.ledger.statement(person, TERMS, 1);
  if (person.platform === 'web')
    await webStore(db).add({ session: person.id, id: 'm', thread: 't', asked: null, card: CARD });
  await store.files.add(person, Buffer.from('one that waits'));
}
const CARD = { title: '', summary: '', tone: 'plain', blocks: [], buttons: [] } as const;

const saying = (evaluation: string, person: Person) => {
  const { fit, engine, posting } = anEvaluation();
  return {
    evaluation,
    person,
    said: 10,
    ours: fit.score,
    engine: engine.name,
    postingHash: posting.hash,
    why: 'words',
  };
};

/** Rows of every table that there is, now and in times to come, that hold this text anywhere. */
async function traces({ db }: Database, of: string): Promise<string[]> {
  const tables = await sql<{ name: string }>`
    select table_name as name from information_schema.tables
    where table_schema = 'rolefit' and table_type = 'BASE TABLE'`.execute(db);
  const found = await Promise.all(
    tables.rows.map(async ({ name }) => {
      const rows = await sql<{ row: string }>`select t::text as row from ${sql.id('rolefit', name)} t`.execute(db);
      return rows.rows.filter(({ row }) => row.includes(of)).map(() => name);
    }),
  );
  return found.flat().sort();
}

/** All that the database holds of everybody but this person, row by row. */
async function everythingOf({ db }: Database, of: string): Promise<string[]> {
  const tables = ['evaluations', 'requests', 'resumes', 'jobs', 'feedback', 'openings', 'files'];
  const rows = await Promise.all(
    tables.map((name) => sql<{ row: string }>`select t::text as row from ${sql.id('rolefit', name)} t`.execute(db)),
  );
  return rows.flatMap(({ rows: all }) => all.map(({ row }) => row).filter((row) => row.includes(of))).sort();
}

/** A database of its own, that goes away at the end of its block. */
async function opened(scratch: () => Promise<Scratch>) {
  const place = await scratch();
  const database = await openDatabase(place.where);
  return {
    database,
    store: openStore(database.db, SEAL),
    async [Symbol.asyncDispose]() {
      await database.close();
      await place.remove();
    },
  };
}

describe.each(databases)('what is kept of a person, on %s', (_name, scratch) => {
  test('is erased without a trace, and nobody else’s with it', async () => {
    await using place = await opened(scratch);
    const { database, store } = place;
    await live(database, store, ADA, 'a-request');
    await live(database, store, BEN, 'b-request');
    await store.opinions.put(saying('a-request', BEN));
    await store.opinions.put(saying('b-request', ADA));

    expect(await traces(database, ADA.id)).not.toEqual([]);
    expect(await store.personal.counts(ADA)).toMatchObject({ evaluations: 1, resumes: 1, jobs: 1, files: 1 });
    const before = await everythingOf(database, BEN.id);
    const kept = await store.personal.erase(ADA);

    expect(kept).toEqual({
      resumes: 1,
      requests: 1,
      evaluations: 1,
      jobs: 1,
      zones: 1,
      feedback: 1,
      opinions: 1,
      openings: 2,
      report_links: 1,
      ledger_holders: 1,
      files: 1,
    });
    expect(await traces(database, ADA.id)).toEqual([]);
    expect(await everythingOf(database, BEN.id)).toEqual(before);
    expect((await store.opinions.by(BEN)).map(({ said, why }) => ({ said, why }))).toEqual([
      { said: 10, why: undefined },
    ]);
    expect((await store.ledger.statement(BEN, TERMS, 1)).balance.paid).toBe(5);
    expect(Object.values(await store.personal.counts(ADA))).toEqual(Array(11).fill(0));
    expect(await store.personal.erase(ADA)).toEqual(await store.personal.counts(ADA));
  });

  test('stays whole while an evaluation is under way', async () => {
    await using place = await opened(scratch);
    const { database, store } = place;
    await live(database, store, ADA, 'old');
    const at = { platform: 'web', channel: 'c' };
    await store.requests.add({
      id: 'new',
      kind: 'evaluate',
      person: ADA,
      place: at,
      postings: [{ paste: 'p' }],
      resumes: ['r'],
    });
    const before = await everythingOf(database, ADA.id);
    expect(await store.personal.erase(ADA)).toBe('busy');
    expect(await everythingOf(database, ADA.id)).toEqual(before);
  });

  test('goes by itself when its days are over, with all that hangs on it', async () => {
    await using place = await opened(scratch);
    const { database, store } = place;
    await live(database, store, BEN, 'e');
    await store.opinions.put(saying('e', ADA));
    const in89 = new Date(Date.now() + 89 * 24 * 60 * 60_000);
    const in91 = new Date(Date.now() + 91 * 24 * 60 * 60_000);
    await store.retention(in89, 90);
    expect(await store.personal.counts(BEN)).toMatchObject({ evaluations: 1, requests: 1, feedback: 1, openings: 2 });
    await store.retention(in91, 90);
    expect(await store.personal.counts(BEN)).toMatchObject({
      evaluations: 0,
      requests: 0,
      feedback: 0,
      openings: 0,
      resumes: 1,
      jobs: 1,
    });
    expect((await store.opinions.all()).map(({ said, why }) => [said, why])).toEqual([[10, undefined]]);
  });
});
