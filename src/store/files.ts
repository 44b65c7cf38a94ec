import { randomUUID } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import type { Person } from '../chat/platform.ts';
import type { Schema } from './schema.ts';
import type { Seal } from './seal.ts';

/** Whose a file is, as one word: two platforms may know different people by the same id. */
export const fileOwner = ({ platform, id }: Person): string => `${platform}:${id}`;

/** People's files, sealed; never their names. */
export const files = (db: Kysely<Schema>, seal: Seal) => ({
  /** Stores the bytes and answers their id. */
  async add(person: Person, bytes: Uint8Array): Promise<string> {
    const id = randomUUID();
    await db
      .insertInto('files')
      .values({ id, person: fileOwner(person), sealed: seal.seal(bytes, `file:${id}`) })
      .execute();
    return id;
  },

  /** The bytes, or undefined when they were removed. Throws when they were tampered with. */
  async get(id: string): Promise<Uint8Array | undefined> {
    const row = await db.selectFrom('files').select('sealed').where('id', '=', id).executeTakeFirst();
    return row && seal.open(row.sealed, `file:${id}`);
  },

  async remove(ids: readonly string[]): Promise<void> {
    if (ids.length > 0) await db.deleteFrom('files').where('id', 'in', ids).execute();
  },

  /** Removes what was stored before `before` and no waiting request needs. Answers how many. */
  async removeOlderThan(before: Date): Promise<number> {
    const needed = db
      .selectFrom('requests')
      .select(sql<string>`jsonb_array_elements_text(files)`.as('file'))
      .where('state', '=', 'waiting');
    const gone = await db
      .deleteFrom('files')
      .where('created_at', '<', before)
      .where('id', 'not in', needed)
      .executeTakeFirst();
    return Number(gone.numDeletedRows);
  },
});
