import { expect, test } from 'vitest';
import { openDatabase } from '../../src/store/database.ts';
import { sealWith } from '../../src/store/seal.ts';
import { openStore } from '../../src/store/store.ts';
import { databases, scratchFolder } from '../support/databases.ts';
import { memoryKeep } from '../support/memory-keep.ts';
import { keepContract } from './keep.contract.ts';

const seal = sealWith('a secret of at least thirty-two characters');

keepContract('in memory', async () => ({ keep: memoryKeep(), close: async () => {} }));
for (const [name, scratch] of databases)
  keepContract(`on ${name}`, async () => {
    const place = await scratch();
    const database = await openDatabase(place.where);
    return {
      keep: openStore(database.db, seal),
      async close() {
        await database.close();
        await place.remove();
      },
    };
  });

test('a secret lies in the database encrypted, and opens under its own name only', async () => {
  const place = await scratchFolder();
  const database = await openDatabase(place.where);
  const { vault } = openStore(database.db, seal);
  await vault.put('mine', 'xoxb-secret');
  const { sealed } = await database.db.selectFrom('vault').select('sealed').executeTakeFirstOrThrow();
  expect(Buffer.from(sealed).includes('xoxb')).toBe(false);
  await vault.put('other', 'x');
  await database.db.updateTable('vault').set({ sealed }).where('name', '=', 'other').execute();
  await expect(vault.get('other')).rejects.toThrow(/sealed under another key or name/);
  await database.close();
  await place.remove();
});
