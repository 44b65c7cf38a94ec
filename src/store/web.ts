import { type Kysely, sql, type Transaction } from 'kysely';
import type { Card, Line } from '../chat/card.ts';
import type { WebMessage, WebStore } from '../web/store.ts';
import { jsonText } from './json.ts';
import type { Schema } from './schema.ts';

/** The web chat's messages. Every write takes its number from the session's row and keeps that row locked until it is committed, so numbers become visible in their order. */
export const webStore = (db: Kysely<Schema>): WebStore => ({
  async add({ session, id, thread, asked, card }) {
    await db.transaction().execute(async (tx) => {
      const change = await nextChange(tx, session);
      const there = await tx
        .selectFrom('web_messages')
        .select('id')
        .where('session', '=', session)
        .where('id', '=', id)
        .executeTakeFirst();
      if (there) return;
      const row = {
        session,
        id,
        thread,
        asked: jsonText(asked),
        card: jsonText(card),
        position: change,
        change,
      };
      await tx.insertInto('web_messages').values(row).execute();
    });
  },

  async replace(session, id, card) {
    await db.transaction().execute(async (tx) => {
      const change = await nextChange(tx, session);
      await tx
        .updateTable('web_messages')
        .set({ card: jsonText(card), change })
        .where('session', '=', session)
        .where('id', '=', id)
        .execute();
    });
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

async function nextChange(tx: Transaction<Schema>, session: string): Promise<number> {
  const row = await tx
    .insertInto('web_sessions')
    .values({ session, change: 1 })
    .onConflict((conflict) => conflict.column('session').doUpdateSet({ change: sql`web_sessions.change + 1` }))
    .returning('change')
    .executeTakeFirstOrThrow();
  return row.change;
}

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
