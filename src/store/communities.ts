import type { Kysely } from 'kysely';
import { OPEN, Settings } from '../community/settings.ts';
import { jsonText } from './json.ts';
import type { Schema } from './schema.ts';

/** What whoever runs a workspace or server chose for it. */
export const communities = (db: Kysely<Schema>) => ({
  /** Where nobody chose anything, everything is open. */
  async get(platform: string, space: string): Promise<Settings> {
    const row = await db
      .selectFrom('communities')
      .select('settings')
      .where('platform', '=', platform)
      .where('space', '=', space)
      .executeTakeFirst();
    return row ? Settings.parse(row.settings) : OPEN;
  },

  async put(platform: string, space: string, chosen: Settings): Promise<void> {
    const settings = jsonText(chosen);
    await db
      .insertInto('communities')
      .values({ platform, space, settings })
      .onConflict((conflict) => conflict.columns(['platform', 'space']).doUpdateSet({ settings }))
      .execute();
  },
});
