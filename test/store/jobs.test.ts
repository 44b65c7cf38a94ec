import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { moved, noted, planned, stepDone } from '../../src/jobs/job.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { columnsOf } from '../../src/store/job-row.ts';
import { MOST_JOBS, type NewJob } from '../../src/store/jobs.ts';
import { sealWith } from '../../src/store/seal.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { databases, type Scratch } from '../support/databases.ts';
import { anEvaluation, aPosting } from '../support/facts.ts';

const ADA = { platform: 'web', id: 'ada' };
const BEN = { platform: 'web', id: 'ben' };
const LINK = 'https://jobs.example.com/1';
const seal = sealWith('a secret of at least thirty-two characters');
const HOUR = 3_600_000;
const inHours = (hours: number) => new Date(Date.now() + hours * HOUR);
const aJob = (changes: Partial<NewJob> = {}): NewJob => ({
  title: 'Backend Engineer',
  company: 'Example',
  link: LINK,
  postingHash: 'posting-hash',
  ...changes,
});

describe.each(databases)('jobs on %s', (_name, scratch) => {
  let place: Scratch;
  let database: Database;
  let store: Store;
  beforeAll(async () => {
    place = await scratch();
    database = await openDatabase(place.where);
    store = openStore(database.db, seal);
  });
  beforeEach(async () => {
    for (const table of ['jobs', 'zones', 'evaluations', 'postings'] as const)
      await database.db.deleteFrom(table).execute();
  });
  afterAll(async () => {
    await database.close();
    await place.remove();
  });

  const save = async (changes: Partial<NewJob> = {}, person = ADA) => {
    const job = await store.jobs.save(person, aJob(changes));
    if (job === 'full') throw new Error('full');
    return job;
  };
  const titles = async (filter?: 'applied' | 'due', after = 0, most = 10) =>
    (await store.jobs.list(ADA, { filter, after, most })).map(({ job }) => job.title);
  const plan = (id: string, step: string, at: Date, what?: string) =>
    store.jobs.change(id, ADA, (job) => planned(job, { id: step, what, at }, new Date()));

  test('a job comes back as it was saved and changed, for its owner alone', async () => {
    const saved = await save();
    const at = new Date('2026-12-04T10:00:00Z');
    const after = noted(planned(moved(saved, 'applied', at), { id: 's1', what: 'Call', at }, at), 'Spoke to Kim', at);
    await store.jobs.change(saved.id, ADA, () => after);
    expect(await store.jobs.get(saved.id, ADA)).toEqual({ job: after, latest: null });
    expect(await store.jobs.get(saved.id, BEN)).toBeUndefined();
    expect(await store.jobs.change(saved.id, BEN, (job) => job)).toBeUndefined();
    expect(await store.jobs.remove(saved.id, BEN)).toBeUndefined();
    expect(await store.jobs.list(BEN, { filter: undefined, after: 0, most: 10 })).toEqual([]);
    expect(await store.jobs.remove(saved.id, ADA)).toEqual(after);
    expect(await store.jobs.get(saved.id, ADA)).toBeUndefined();
  });

  test('what people wrote lies there encrypted', async () => {
    const { id } = await save({ title: 'Secret title', link: 'https://secret.example.com/' });
    await store.jobs.change(id, ADA, (job) => noted(job, 'Secret note', new Date()));
    await plan(id, 's1', inHours(1), 'Secret step');
    const row = await database.db.selectFrom('jobs').selectAll().executeTakeFirstOrThrow();
    expect(Buffer.from(row.sealed).toString('latin1') + JSON.stringify({ ...row, sealed: '' })).not.toMatch(/secret/i);
  });

  test('one posting is one job, and so is one link however it is written; a title can be many', async () => {
    const first = await save({ postingHash: null });
    expect((await save({ link: `${LINK}?utm_source=mail#top` })).id).toBe(first.id);
    expect((await save({ link: null })).id).toBe(first.id);
    expect((await store.jobs.get(first.id, ADA))?.job.postingHash).toBe('posting-hash');
    const [one, other] = [await save({ link: null, postingHash: null }), await save({ link: null, postingHash: null })];
    expect(new Set([first.id, one.id, other.id]).size).toBe(3);
    expect((await save({}, BEN)).id).not.toBe(first.id);
  });

  test('there is room for a thousand, and then for those that are there', async () => {
    const { id, ...first } = await save({ title: 'first' });
    const rows = Array.from({ length: MOST_JOBS - 1 }, (_, n) => ({
      ...columnsOf({ ...first, id: `job ${n}`, link: null, postingHash: null }, seal),
      ...{ id: `job ${n}`, platform: ADA.platform, person: ADA.id, created_at: first.savedAt },
    }));
    await database.db.insertInto('jobs').values(rows).execute();
    expect(await store.jobs.save(ADA, aJob({ link: null, postingHash: null }))).toBe('full');
    expect((await save()).id).toBe(id);
    expect((await save({}, BEN)).id).not.toBe(id);
  });

  test('two presses at one moment save one job', async () => {
    const saved = await Promise.all([1, 2, 3, 4].map(() => save()));
    expect(new Set(saved.map(({ id }) => id)).size).toBe(1);
  });

  test('two changes at one moment both stand', async () => {
    const { id } = await save();
    await Promise.all(
      ['one', 'two', 'three'].map((text) => store.jobs.change(id, ADA, (job) => noted(job, text, new Date()))),
    );
    const notes = (await store.jobs.get(id, ADA))?.job.notes.map(({ text }) => text);
    expect(notes?.toSorted()).toEqual(['one', 'three', 'two']);
  });

  test('the list has the newest activity first, by page and by state', async () => {
    const made = [];
    for (const [nth, title] of ['a', 'b', 'c'].entries()) {
      const { id } = await save({ title, link: null, postingHash: null });
      // Two can be saved within one millisecond, and then neither is newer.
      await store.jobs.change(id, ADA, (job) => noted(job, title, new Date(Date.now() + nth)));
      made.push(id);
    }
    await store.jobs.change(made[0] ?? '', ADA, (job) => moved(job, 'applied', new Date(Date.now() + 1_000)));
    expect(await titles()).toEqual(['a', 'c', 'b']);
    expect(await titles(undefined, 1, 1)).toEqual(['c']);
    expect(await titles('applied')).toEqual(['a']);
    expect(await store.jobs.counts(ADA)).toEqual({
      saved: 2,
      applied: 1,
      interviewing: 0,
      offer: 0,
      closed: 0,
      due: 0,
    });
  });

  test('due is what is over or comes within a day, soonest first', async () => {
    for (const [title, hours] of [
      ['over', -5],
      ['soon', 2],
      ['sooner', 1],
      ['later', 30],
    ] as const) {
      const { id } = await save({ title, link: null, postingHash: null });
      await plan(id, title, inHours(hours));
    }
    expect(await titles('due')).toEqual(['over', 'sooner', 'soon']);
    expect((await store.jobs.counts(ADA)).due).toBe(3);
  });

  test('a job shows the person’s latest evaluation of its posting, and nobody else’s', async () => {
    const { id } = await save({ link: null });
    const better = anEvaluation();
    await store.evaluations.add('e1', ADA, better);
    await store.evaluations.add('e2', ADA, { ...better, fit: { ...better.fit, score: 91 } });
    await store.evaluations.add('e3', BEN, { ...better, fit: { ...better.fit, score: 11 } });
    const tracked = await store.jobs.get(id, ADA);
    expect(tracked?.latest).toEqual({ evaluation: 'e2', score: 91, band: 'excellent', at: expect.any(Date) });
  });

  test('a job saved by its link shows the evaluation of what the link leads to, also when the posting changes', async () => {
    const { id } = await save({ postingHash: null, link: `${LINK}?utm_source=mail` });
    expect((await store.jobs.get(id, ADA))?.latest).toBeNull();
    for (const hash of ['h1', 'h2']) {
      await store.postings.put(LINK, aPosting({ hash }));
      const evaluation = anEvaluation();
      await store.evaluations.add(`of ${hash}`, ADA, { ...evaluation, posting: { ...evaluation.posting, hash } });
      expect((await store.jobs.get(id, ADA))?.latest?.evaluation).toBe(`of ${hash}`);
    }
  });

  test('a step is found by its id until it is done, put off, or gone with its job', async () => {
    const { id } = await save();
    await plan(id, 's1', inHours(-1), 'Call');
    expect(await store.steps.get('s1')).toMatchObject({ person: ADA, job: { id, next: { what: 'Call' } } });
    await plan(id, 's2', inHours(-1));
    expect(await store.steps.get('s1')).toBeUndefined();
    expect((await store.steps.get('s2'))?.job.next?.what).toBe('Call');
    await store.jobs.change(id, ADA, (job) => stepDone(job, 's2', new Date()));
    expect(await store.steps.get('s2')).toBeUndefined();
  });

  test('the sweep finds what was due and of which nobody was reminded', async () => {
    for (const [title, hours] of [
      ['over', -2],
      ['told', -2],
      ['lost', -3],
      ['future', 1],
    ] as const) {
      const { id } = await save({ title, link: null, postingHash: null });
      await plan(id, title, inHours(hours));
    }
    await store.steps.reminded('told', 'sent');
    expect(await store.steps.unreminded(new Date())).toEqual(['lost', 'over']);
    expect((await store.steps.get('told'))?.job.next?.reminded).toBe('sent');
  });

  test('a person’s time zone is the one that they named last', async () => {
    expect(await store.zones.of(ADA)).toBeUndefined();
    for (const zone of ['Europe/Berlin', 'Asia/Tokyo']) await store.zones.put(ADA, zone);
    expect([await store.zones.of(ADA), await store.zones.of(BEN)]).toEqual(['Asia/Tokyo', undefined]);
  });

  test('all of a person’s jobs are given, and nobody else’s', async () => {
    await save({ title: 'one' });
    await save({ title: 'two', link: null, postingHash: null });
    await save({ title: 'theirs' }, BEN);
    expect((await store.jobs.all(ADA)).map(({ job }) => job.title).toSorted()).toEqual(['one', 'two']);
  });
});
