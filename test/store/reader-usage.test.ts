import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { readerUsage } from '../../src/store/reader-usage.ts';
import { databases, type Scratch } from '../support/databases.ts';

describe.each(databases)('what a reader took, on %s', (_name, scratch) => {
  let place: Scratch;
  let database: Database;
  beforeAll(async () => {
    place = await scratch();
    database = await openDatabase(place.where);
  });
  afterAll(async () => {
    await database.close();
    await place.remove();
  });

  test('adds up by day, however many add at once, and beyond what an integer holds', async () => {
    const usage = readerUsage(database.db);
    expect(await usage.on('2026-11-26')).toBe(0);
    await Promise.all(Array.from({ length: 20 }, () => usage.add('2026-11-26', 1_000_000_000)));
    await usage.add('2026-11-27', 7);
    expect([await usage.on('2026-11-26'), await usage.on('2026-11-27')]).toEqual([20_000_000_000, 7]);
  });
});
