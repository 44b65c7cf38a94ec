import { type Kysely, sql } from 'kysely';
import type { Card, Line } from '../chat/card.ts';
import type { WebMessage, WebStore } from '../web/store.ts';
import { jsonText } from './json.ts';
import type { Schema } from './schema.ts';

/**
 * The web chat's messages. Every write is one statement: it takes its number from the session's row and keeps that row locked until it
 * is committed, so numbers become visible in their order.
 */
export const webStore = (db: Kysely<Schema>): WebStore => ({
  async add({ session, id, thread, asked, card }) {
    await sql`
      ${nextChange(session)}
      insert into web_messages (session, id, thread, asked, card, position, change)
      select ${session}, ${id}, ${thread}, ${jsonText(asked)}, ${jsonText(card)}, change, change from next
      on conflict do nothing
    `.execute(db);
  },

  async replace(session, id, card) {
    await sql`
      ${nextChange(session)}
      update web_messages set card = ${jsonText(card)}, change = next.change from next
      where session = ${session} and id = ${id}
    `.execute(db);
  },

  async changesAfter(session, after, limit) {
    const rows = await db
      .selectFrom('web_messages')
      .selectAll()
      .where('session', '=', session)
      .where('change', '>', after)
      .orderBy('change', 'desc')
      .limit(limit)
      .execute();
    return rows.map(message).reverse();
  },

  async lastChanges(sessions) {
    if (sessions.length === 0) return new Map();
    const rows = await db
      .selectFrom('web_sessions')
      .selectAll()
      .where('session', 'in', [...sessions])
      .execute();
    return new Map(rows.map((row) => [row.session, row.change]));
  },
});

const nextChange = (session: string) => sql`
  with next as (
    insert into web_sessions (session, change) values (${session}, 1)
    on conflict (session) do update set change = web_sessions.change + 1
    returning change
  )`;

interface Row {
  session: string;
  id: string;
  thread: string;
  asked: unknown;
  card: unknown;
  position: number;
  change: number;
}

// Asked and card were written by `add` above from values of these types, and nobody else writes this table.
const message = ({ session, id, thread, asked, card, position, change }: Row): WebMessage => ({
  session,
  id,
  thread,
  asked: asked as Line | null,
  card: card as Card,
  order: position,
  change,
});
