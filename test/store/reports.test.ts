import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { sealWith } from '../../src/store/seal.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { databases, type Scratch } from '../support/databases.ts';
import { anEvaluation, aPosting } from '../support/facts.ts';

const ADA = { platform: 'web', id: 'ada' };
const BEN = { platform: 'web', id: 'ben' };

describe.each(databases)('reports on %s', (_name, scratchOf) => {
  let scratch: Scratch;
  let database: Database;
  let store: Store;
  beforeAll(async () => {
    scratch = await scratchOf();
    database = await openDatabase(scratch.where);
    store = openStore(database.db, sealWith('a secret of at least thirty-two characters'));
    const { text: _text, ...other } = aPosting({ hash: 'another' });
    await store.evaluations.add('e1', ADA, anEvaluation());
    await store.evaluations.add('e2', BEN, anEvaluation());
    await store.evaluations.add('e3', ADA, anEvaluation({ posting: other }));
    await store.evaluations.add('e4', ADA, anEvaluation());
    await store.evaluations.add('e5', ADA, anEvaluation());
  });
  afterAll(async () => {
    await database.close();
    await scratch.remove();
  });

  test('checks of one posting come oldest first, the latest of them, and only the person’s own', async () => {
    const ids = async (most: number) =>
      (await store.evaluations.of(ADA, 'posting-hash', most)).map(({ id, at }) => (at instanceof Date ? id : at));
    expect(await ids(9)).toEqual(['e1', 'e4', 'e5']);
    expect(await ids(2)).toEqual(['e4', 'e5']);
  });

  test('an evaluation has one owner', async () => {
    expect(await Promise.all(['e1', 'e2', 'e9'].map(store.evaluations.ownerOf))).toEqual([ADA, BEN, undefined]);
  });

  test('closing counts up for the person alone, also when it is done twice at once', async () => {
    expect(await store.reports.closed(ADA)).toBe(0);
    await Promise.all([store.reports.close(ADA), store.reports.close(ADA)]);
    expect([await store.reports.closed(ADA), await store.reports.closed(BEN)]).toEqual([2, 0]);
  });

  test('an opening tells of those before it, of this report and this person', async () => {
    expect(await store.reports.opened('e1', ADA)).toEqual({ count: 0, last: null });
    await store.reports.opened('e2', BEN);
    const { count, last } = await store.reports.opened('e1', ADA);
    expect([count, last && Math.abs(last.getTime() - Date.now()) < 60_000]).toEqual([1, true]);
  });
});
