import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { openDatabase } from '../../src/store/database.ts';
import { rekey, SEALED } from '../../src/store/rekey.ts';
import { sealWith } from '../../src/store/seal.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { databases } from '../support/databases.ts';
import { anEvaluation } from '../support/facts.ts';

const [OLD, NEW, OTHER] = ['old', 'new', 'other'].map((word) => `${word} secret of at least thirty-two characters`) as [
  string,
  string,
  string,
];
const ADA = { platform: 'web', id: 'ada' };
const BEN = { platform: 'web', id: 'ben' };

/** One of everything that is sealed; answers the file's id. */
async function fill(store: Store): Promise<{ file: string; job: string }> {
  const file = await store.files.add(ADA, Buffer.from('a file'));
  await store.evaluations.add('e1', ADA, anEvaluation());
  const job = await store.jobs.save(ADA, { title: 'Cook', company: null, link: null, postingHash: null });
  if (job === 'full') throw new Error('no room');
  await store.vault.put('token', 'a token');
  await store.resumes.put(ADA, Buffer.from('a resume'));
  await store.feedback.put({ evaluation: 'e1', person: ADA, verdict: 'bad', why: 'a reason' });
  for (const person of [ADA, BEN])
    await store.opinions.put({
      evaluation: 'e1',
      person,
      said: 1,
      ours: 2,
      engine: 'x',
      postingHash: 'h',
      why: person.id,
    });
  return { file, job: job.id };
}

async function read(store: Store, { file, job }: { file: string; job: string }) {
  return [
    Buffer.from((await store.files.get(file)) ?? []).toString(),
    (await store.evaluations.get('e1', ADA))?.fit.score,
    (await store.jobs.get(job, ADA))?.job.title,
    await store.vault.get('token'),
    Buffer.from((await store.resumes.get(ADA)) ?? []).toString(),
    (await store.feedback.by(ADA)).map(({ why }) => why),
    (await store.opinions.all()).map(({ why }) => why),
  ];
}
const ALL = ['a file', 85, 'Cook', 'a token', 'a resume', ['a reason'], ['ada', 'ben']];

describe.each(databases)('sealing anew, on %s', (_name, scratch) => {
  test('what an older key sealed opens beside the new one, and alone with it afterwards', {
    timeout: 120_000,
  }, async () => {
    const place = await scratch();
    await using done = new AsyncDisposableStack();
    done.defer(place.remove);
    const { db, close } = await openDatabase(place.where);
    done.defer(close);
    const ids = await fill(openStore(db, sealWith(OLD)));
    const [alone, both] = [openStore(db, sealWith(NEW)), openStore(db, sealWith(NEW, [OTHER, OLD]))];
    await expect(alone.files.get(ids.file)).rejects.toThrow('sealed under another key');
    expect(await read(both, ids)).toEqual(ALL);

    expect((await rekey(db, NEW, [OTHER])).map(({ closed }) => closed)).toEqual([1, 1, 1, 1, 1, 1, 2]);
    await both.vault.put('fresh', 'sealed by the new key');
    const tables = await rekey(db, NEW, [OTHER, OLD]);
    expect(tables.map(({ table, anew, already, closed }) => [table, anew, already, closed])).toEqual([
      ['files', 1, 0, 0],
      ['evaluations', 1, 0, 0],
      ['jobs', 1, 0, 0],
      ['vault', 1, 1, 0],
      ['resumes', 1, 0, 0],
      ['feedback', 1, 0, 0],
      ['opinions', 2, 0, 0],
    ]);
    expect(await read(alone, ids)).toEqual(ALL);
    expect((await rekey(db, NEW, [])).map(({ anew, already, closed }) => [anew, already, closed])).toEqual([
      ...[1, 1, 1, 2, 1, 1, 2].map((many) => [0, many, 0]),
    ]);

    const bytes = await sql<{ at: string }>`
      select table_name || '.' || column_name as at from information_schema.columns
      where table_schema = 'rolefit' and data_type = 'bytea'`.execute(db);
    expect(bytes.rows.map(({ at }) => at).sort()).toEqual(
      SEALED.map(({ table, column }) => `${table}.${column}`).sort(),
    );
  });

  test('more than a batch is sealed anew, each once', { timeout: 120_000 }, async () => {
    const place = await scratch();
    await using done = new AsyncDisposableStack();
    done.defer(place.remove);
    const { db, close } = await openDatabase(place.where);
    done.defer(close);
    const old = openStore(db, sealWith(OLD));
    for (let n = 0; n < 401; n += 1) await old.vault.put(`name ${n}`, `text ${n}`);
    expect((await rekey(db, NEW, [OLD])).find(({ table }) => table === 'vault')?.anew).toBe(401);
    expect(await openStore(db, sealWith(NEW)).vault.get('name 400')).toBe('text 400');
  });
});
