import type { Kysely } from 'kysely';
import type { Person } from '../chat/platform.ts';
import type { Schema } from './schema.ts';

/** The time zone that a person named last, by its IANA name. */
export const zones = (db: Kysely<Schema>) => ({
  async put({ platform, id }: Person, zone: string): Promise<void> {
    await db
      .insertInto('zones')
      .values({ platform, person: id, zone })
      .onConflict((conflict) => conflict.columns(['platform', 'person']).doUpdateSet({ zone }))
      .execute();
  },

  async of({ platform, id }: Person): Promise<string | undefined> {
    const row = await db
      .selectFrom('zones')
      .select('zone')
      .where('platform', '=', platform)
      .where('person', '=', id)
      .executeTakeFirst();
    return row?.zone;
  },
});
