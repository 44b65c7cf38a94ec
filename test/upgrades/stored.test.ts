import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { recompute } from '../../src/fit/receipt.ts';
import { Role } from '../../src/fit/role.ts';
import * as kinds from '../../src/queue/job.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { rekey } from '../../src/store/rekey.ts';
import { sealWith } from '../../src/store/seal.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { type Scratch, scratchDatabase } from '../support/databases.ts';
import { type Kept, readKept, VERSIONS, write } from './kept.ts';
import { databaseOf, SECRET_KEY } from './world.ts';

const KINDS = Object.values(kinds).filter((value) => typeof value === 'object' && 'attempts' in value);

/** Jobs as they lie in the queue: the kind's name and the data. */
const jobsOf = ({ redis }: Kept) =>
  redis.flatMap(({ key, type, value }) => {
    const [, name] = key.split(':');
    return type === 'hash' && value.data !== undefined ? [{ name, data: JSON.parse(value.data) as unknown }] : [];
  });

test.each(VERSIONS)('the data of every job that %s added is read whole', (version) => {
  const jobs = jobsOf(readKept(version));
  expect(jobs.map(({ name }) => name)).toContain('evaluate');
  for (const { name, data } of jobs) expect(KINDS.find((kind) => kind.name === name)?.data.parse(data)).toEqual(data);
});

describe.skipIf(inject('databaseUrl') === null).each(VERSIONS)('of what %s stored', (version) => {
  const kept = readKept(version);
  let old: Scratch;
  let database: Database;
  let store: Store;
  beforeAll(async () => {
    const made = await databaseOf(kept);
    await write(made.where.url, kept.waiting);
    [old, database] = [made, await openDatabase(made.where)];
    store = openStore(database.db, sealWith(SECRET_KEY));
  });
  afterAll(async () => {
    await database.close();
    await old.remove();
  });
  test('every request is read', async () => {
    const all = await Promise.all(
      (await database.db.selectFrom('requests').selectAll().execute()).map(({ id }) => store.requests.get(id)),
    );
    expect(all.filter((request) => request?.state === 'waiting').length).toBeGreaterThan(0);
  });

  test('every evaluation is read, and its score follows from its receipt', async () => {
    const rows = await database.db.selectFrom('evaluations').selectAll().execute();
    expect(rows.length).toBeGreaterThan(0);
    for (const { id, platform, person } of rows) {
      const fit = (await store.evaluations.get(id, { platform, id: person }))?.fit;
      expect(fit && recompute(fit.receipt)).toBe(fit?.score);
    }
  });

  test('every role, saved job and setting is read', async () => {
    for (const { body } of await database.db.selectFrom('roles').selectAll().execute())
      expect(Role.parse(body)).toBeDefined();
    for (const { platform, space } of await database.db.selectFrom('communities').selectAll().execute())
      expect(await store.communities.get(platform, space)).toMatchObject({ budget: 200 });
    for (const { id, platform, person } of await database.db.selectFrom('jobs').selectAll().execute())
      expect(await store.jobs.get(id, { platform, id: person })).toMatchObject({
        job: { state: 'applied', next: { what: 'Ask how it stands' } },
      });
  });

  test('everything that is sealed opens', async () => {
    for (const table of await rekey(database.db, SECRET_KEY, [])) expect(table).toMatchObject({ anew: 0, closed: 0 });
  });
});

test.skipIf(inject('databaseUrl') === null)('a posting that was fetched and kept in another form is none', async () => {
  const made = await scratchDatabase();
  const { db, close } = await openDatabase(made.where);
  const [link, body] = ['https://jobs.example.com/1', JSON.stringify({ text: 'of another time' })];
  await db.insertInto('postings').values({ link, body }).execute();
  expect(await openStore(db, sealWith(SECRET_KEY)).postings.get(link, new Date(0))).toBeUndefined();
  await close();
  await made.remove();
});
