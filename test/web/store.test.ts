import { afterAll, beforeAll, describe } from 'vitest';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { webStore } from '../../src/store/web.ts';
import type { WebStore } from '../../src/web/store.ts';
import { databases, type Scratch } from '../support/databases.ts';
import { memoryWebStore } from '../support/web-store.ts';
import { webStoreContract } from './store.contract.ts';

const memory = memoryWebStore();
webStoreContract('in memory', () => memory);

describe.each(databases)('on %s', (name, makeScratch) => {
  let scratch: Scratch;
  let database: Database;
  let store: WebStore;
  beforeAll(async () => {
    scratch = await makeScratch();
    database = await openDatabase(scratch.where);
    store = webStore(database.db);
  });
  afterAll(async () => {
    await database.close();
    await scratch.remove();
  });
  webStoreContract(name, () => store);
});
