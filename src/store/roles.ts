import type { Kysely } from 'kysely';
import { type Engine, Role } from '../fit/role.ts';
import { jsonText } from './json.ts';
import type { Schema } from './schema.ts';

const key = (engine: Engine): string => `${engine.name} ${engine.version}`;

/** Readings of postings, frozen under the posting's content hash and the reader's version, shared by everyone. */
export const roles = (db: Kysely<Schema>) => ({
  async get(postingHash: string, engine: Engine): Promise<Role | undefined> {
    const row = await db
      .selectFrom('roles')
      .select('body')
      .where('posting_hash', '=', postingHash)
      .where('engine', '=', key(engine))
      .executeTakeFirst();
    return row && Role.parse(row.body);
  },

  /** Freezes a reading. When another worker was first, theirs stands and is the answer. */
  async freeze(role: Role): Promise<Role> {
    await db
      .insertInto('roles')
      .values({ posting_hash: role.postingHash, engine: key(role.engine), body: jsonText(role) })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    return (await this.get(role.postingHash, role.engine)) ?? role;
  },
});
