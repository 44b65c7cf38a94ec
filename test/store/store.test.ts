import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { sealWith } from '../../src/store/seal.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { databases, type Scratch, scratchFolder } from '../support/databases.ts';
import { anEvaluation, aPosting, aRole } from '../support/facts.ts';

const ADA = { platform: 'web', id: 'ada' };
const BEN = { platform: 'web', id: 'ben' };
const PLACE = { platform: 'web', channel: 'c', private: true };
const THREAD = { ...PLACE, message: 'm' };
const HOUR = 3_600_000;

describe.each(databases)('the store on %s', (_name, scratch) => {
  let place: Scratch;
  let database: Database;
  let store: Store;
  beforeAll(async () => {
    place = await scratch();
    database = await openDatabase(place.where);
    store = openStore(database.db, sealWith('a secret of at least thirty-two characters'));
  });
  afterAll(async () => {
    await database.close();
    await place.remove();
  });

  const request = async (id: string) => {
    const resumeFile = await store.files.add(ADA, Buffer.from('a resume'));
    await store.requests.add({
      id,
      person: ADA,
      place: PLACE,
      kind: 'evaluate',
      postings: [{ link: 'https://jobs.example.com/1' }],
      resumes: [resumeFile],
    });
    await store.requests.opened(id, THREAD);
    return resumeFile;
  };

  test('a file comes back as it went in, and lies there encrypted', async () => {
    const id = await store.files.add(ADA, Buffer.from('my secret resume'));
    expect(Buffer.from((await store.files.get(id)) ?? []).toString()).toBe('my secret resume');
    const { sealed } = await database.db
      .selectFrom('files')
      .select('sealed')
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    expect(Buffer.from(sealed).includes('secret')).toBe(false);
  });

  test('a file moved to another record does not open', async () => {
    const [mine, other] = [
      await store.files.add(ADA, Buffer.from('one')),
      await store.files.add({ platform: 'web', id: 'ben' }, Buffer.from('two')),
    ];
    const { sealed } = await database.db
      .selectFrom('files')
      .select('sealed')
      .where('id', '=', mine)
      .executeTakeFirstOrThrow();
    await database.db.updateTable('files').set({ sealed }).where('id', '=', other).execute();
    await expect(store.files.get(other)).rejects.toThrow(/sealed under another key or name/);
  });

  test('a request is read as it was given, and its files go when it ends', async () => {
    const resumeFile = await request('r1');
    expect(await store.requests.get('r1')).toEqual({
      id: 'r1',
      person: ADA,
      place: PLACE,
      thread: THREAD,
      kind: 'evaluate',
      postings: [{ link: 'https://jobs.example.com/1' }],
      resumes: [resumeFile],
      result: null,
      state: 'waiting',
      evaluation: null,
    });
    await store.requests.finish('r1', 'done');
    expect((await store.requests.get('r1'))?.state).toBe('done');
    expect(await store.files.get(resumeFile)).toBeUndefined();
  });

  test('old files go unless a waiting request needs them', async () => {
    const needed = await request('r2');
    const stray = await store.files.add(ADA, Buffer.from('stray'));
    expect(await store.files.removeOlderThan(new Date(Date.now() + HOUR))).toBeGreaterThan(0);
    expect(await store.files.get(stray)).toBeUndefined();
    expect(await store.files.get(needed)).toBeDefined();
  });

  test('all that a comparison needs stays while it waits, what was worked out too, and goes with it', async () => {
    const resumes = [];
    for (const text of ['one', 'two', 'three']) resumes.push(await store.files.add(ADA, Buffer.from(text)));
    const paste = await store.files.add(ADA, Buffer.from('a posting'));
    const papers = { postings: [{ link: 'https://jobs.example.com/1' }, { paste }], resumes };
    await store.requests.add({ id: 'c1', kind: 'compare', person: ADA, place: PLACE, ...papers });
    const result = await store.files.add(ADA, Buffer.from('the result'));
    await store.requests.worked('c1', result);
    const all = [...resumes, paste, result];
    const there = async () => (await Promise.all(all.map((id) => store.files.get(id)))).filter(Boolean).length;
    expect(await store.requests.get('c1')).toMatchObject({ kind: 'compare', ...papers, result });
    await store.files.removeOlderThan(new Date(Date.now() + HOUR));
    expect(await there()).toBe(5);
    await store.requests.finish('c1', 'done');
    expect(await there()).toBe(0);
  });

  test('a request without a resume keeps no other file from going', async () => {
    const posting = { link: 'https://jobs.example.com/1' };
    await store.requests.add({ id: 'x1', kind: 'xray', person: ADA, place: PLACE, postings: [posting], resumes: [] });
    const stray = await store.files.add(ADA, Buffer.from('stray'));
    await store.files.removeOlderThan(new Date(Date.now() + HOUR));
    expect(await store.files.get(stray)).toBeUndefined();
    expect(await store.requests.get('x1')).toMatchObject({ kind: 'xray', postings: [posting], resumes: [] });
  });

  test('what waits already is counted by person and by server', async () => {
    const there = { ...PLACE, space: 'a server' };
    const asks = (id: string, person: string, place: typeof PLACE) =>
      store.requests.add({
        ...{ id, kind: 'xray', person: { platform: 'web', id: person }, place, resumes: [] },
        postings: [{ link: 'https://jobs.example.com/1' }],
      });
    await asks('ahead-1', 'cy', there);
    await asks('ahead-2', 'cy', PLACE);
    await asks('ahead-3', 'di', there);
    const cy = { platform: 'web', id: 'cy' };
    expect(await store.requests.ahead({ person: cy, place: there })).toEqual({ person: 2, space: 2 });
    expect(await store.requests.ahead({ person: { ...cy, id: 'eve' }, place: PLACE })).toEqual({ person: 0, space: 0 });
    await store.requests.finish('ahead-1', 'done');
    expect(await store.requests.ahead({ person: cy, place: there })).toEqual({ person: 1, space: 1 });
  });

  test('waiting requests are found by their age', async () => {
    await request('r3');
    expect(await store.requests.waitingSince(new Date(Date.now() + HOUR))).toContainEqual({
      id: 'r3',
      kind: 'evaluate',
    });
    expect(await store.requests.waitingSince(new Date(Date.now() - HOUR))).toEqual([]);
  });

  test('what platforms kept goes when its time is over, and what is still needed stays', async () => {
    await store.vault.put('brief', 'x', 1_000);
    await store.vault.put('lasting', 'x');
    await store.claims.claim('brief', 1_000);
    await store.deliveries.begin('recent');
    await store.tidy(new Date(Date.now() + HOUR));
    const names = (await database.db.selectFrom('vault').select('name').execute()).map(({ name }) => name);
    expect(names).toEqual(['lasting']);
    expect(await database.db.selectFrom('claims').select('key').execute()).toEqual([]);
    expect(await store.deliveries.begin('recent')).toEqual({ state: 'unsure' });
    await store.tidy(new Date(Date.now() + 30 * 24 * HOUR));
    expect(await store.deliveries.begin('recent')).toEqual({ state: 'new' });
  });

  test('the latest evaluations of a person come newest first', async () => {
    const cleo = { platform: 'web', id: 'cleo' };
    for (const id of ['l1', 'l2', 'l3']) await store.evaluations.add(id, cleo, anEvaluation());
    expect((await store.evaluations.latest(cleo, 2)).map(({ id }) => id)).toEqual(['l3', 'l2']);
  });

  test('a role is frozen by the first who read it', async () => {
    const first = aRole({ postingHash: 'h1', title: 'First' });
    expect(await store.roles.freeze(first)).toEqual(first);
    expect(await store.roles.freeze({ ...first, title: 'Second' })).toEqual(first);
    expect(await store.roles.get('h1', { name: first.engine.name, version: 'another' })).toBeUndefined();
  });

  test('a posting with characters that PostgreSQL refuses is kept without them', async () => {
    await store.postings.put('https://jobs.example.com/odd', { ...aPosting(), text: 'half \ud83d and \0 nothing' });
    const kept = await store.postings.get('https://jobs.example.com/odd', new Date(Date.now() - HOUR));
    expect(kept?.text).toBe('half \ufffd and  nothing');
  });

  test('a posting is kept by its link and grows stale', async () => {
    const posting = aPosting();
    await store.postings.put('https://jobs.example.com/1', posting);
    await store.postings.put('https://jobs.example.com/1', { ...posting, title: 'Newer' });
    expect((await store.postings.get('https://jobs.example.com/1', new Date(Date.now() - HOUR)))?.title).toBe('Newer');
    expect(await store.postings.get('https://jobs.example.com/1', new Date(Date.now() + HOUR))).toBeUndefined();
  });

  test('an evaluation opens for its owner only', async () => {
    const evaluation = anEvaluation();
    await store.evaluations.add('e1', ADA, evaluation);
    expect(await store.evaluations.get('e1', ADA)).toEqual(evaluation);
    expect(await store.evaluations.get('e1', BEN)).toBeUndefined();
    expect(await store.evaluations.get('e1', { platform: 'slack', id: 'ada' })).toBeUndefined();
  });

  test('the evaluation before is the same person and the same posting', async () => {
    const evaluation = anEvaluation();
    await store.evaluations.add('e2', BEN, evaluation);
    await store.evaluations.add('e3', BEN, evaluation);
    expect(await store.evaluations.before('e3', BEN, evaluation.posting.hash)).toEqual(evaluation);
    expect(await store.evaluations.before('e3', BEN, 'another posting')).toBeUndefined();
  });
});

test('the embedded database has one owner at a time', async () => {
  const place = await scratchFolder();
  const first = await openDatabase(place.where);
  await expect(openDatabase(place.where)).rejects.toThrow(/^Another Rolefit is using/);
  await first.close();
  await (await openDatabase(place.where)).close();
  await place.remove();
});

test('a connection that dies within a transaction fails that transaction and nothing else', {
  skip: databases.length < 2,
}, async () => {
  const place = await databases[1]?.[1]();
  if (!place) return;
  const [one, other] = [await openDatabase(place.where), await openDatabase(place.where)];
  const cut = one.db.transaction().execute(async (tx) => {
    const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(tx);
    await sql`select pg_terminate_backend(${rows[0]?.pid}, 5000)`.execute(other.db);
    await expect
      .poll(() =>
        sql`select 1`.execute(tx).then(
          () => 'alive',
          () => 'dead',
        ),
      )
      .toBe('dead');
    await sql`select 1`.execute(tx);
  });
  await expect(cut).rejects.toThrow();
  expect((await sql`select 1 as one`.execute(one.db)).rows).toEqual([{ one: 1 }]);
  await Promise.all([one.close(), other.close()]);
  await place.remove();
});

test('several processes that start together migrate once', { skip: databases.length < 2 }, async () => {
  const place = await databases[1]?.[1]();
  if (!place) return;
  const opened = await Promise.all([1, 2, 3, 4].map(() => openDatabase(place.where)));
  await Promise.all(opened.map((database) => database.close()));
  await place.remove();
});
