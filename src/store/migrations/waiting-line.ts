import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** A new request asks who of the same person and the same server waits already: it must not read all who wait. */
export const waitingLine: Migration = {
  async up(db) {
    await sql`create index requests_waiting_person on requests (platform, person) where state = 'waiting'`.execute(db);
    await sql`create index requests_waiting_space on requests ((place->>'platform'), (place->>'space'))
      where state = 'waiting'`.execute(db);
  },
};
