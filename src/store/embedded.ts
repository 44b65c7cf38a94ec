import { EventEmitter } from 'node:events';
import { type PGlite, types } from '@electric-sql/pglite';
import type { Pool } from 'pg';
import { type Lane, lane } from './session.ts';

/** What a statement does to the session that it runs in. Statements may start with SQL comments. */
const LEADING_COMMENTS = /^(?:\s+|--[^\n]*\n)*/;

interface Counted {
  rows: Record<string, unknown>[];
  rowCount: number;
}

interface Answer extends Counted {
  command: string;
}

/**
 * The embedded database in the shape of a `pg.Pool`, for kysely and BullMQ alike. It has one session:
 * a client that said BEGIN holds it until COMMIT or ROLLBACK; LISTEN goes to PGlite's own subscription.
 */
export function embeddedPool(database: PGlite): Pool {
  const turns = lane();
  const pool = {
    connect: async () => new EmbeddedClient(database, turns),
    query: (text: string, values?: readonly unknown[]) => new EmbeddedClient(database, turns).query(text, values),
    // The database outlives the pool: whoever opened it closes it.
    end: async () => {},
    on: () => pool,
    removeAllListeners: () => pool,
    // No network lies between, so a listener can't be cut off silently: what keep-alive means to BullMQ.
    options: { keepAlive: true },
  };
  // node-postgres' types are wider than what its two users call; the contract suite runs both on this object.
  return pool as unknown as Pool;
}

/** A class because BullMQ and kysely expect node-postgres' client: an event emitter with `query` and `release`. */
export class EmbeddedClient extends EventEmitter {
  readonly #database: PGlite;
  readonly #turns: Lane;
  readonly #unlisten = new Map<string, () => Promise<void>>();
  #leave: (() => void) | undefined;

  constructor(database: PGlite, turns: Lane) {
    super();
    this.#database = database;
    this.#turns = turns;
  }

  async query(text: string, values: readonly unknown[] = []): Promise<Answer> {
    const statement = text.slice(LEADING_COMMENTS.exec(text)?.[0].length ?? 0);
    const verb = /^\w+/.exec(statement)?.[0].toUpperCase() ?? '';
    const leave = this.#leave ?? (await this.#turns.enter());
    if (verb === 'BEGIN' || verb === 'START') this.#leave = leave;
    const ends = verb === 'COMMIT' || verb === 'ROLLBACK';
    try {
      // In its turn like all others: within somebody's transaction it would be undone with that.
      if (verb === 'LISTEN' || verb === 'UNLISTEN') return await this.#subscribe(verb, statement);
      return { ...(await this.#run(text, values)), command: verb };
    } finally {
      if (ends) this.#leave = undefined;
      if (ends || this.#leave === undefined) leave();
    }
  }

  /** Gives the session back; an unfinished transaction is rolled back first, so that nobody inherits it. */
  release(): void {
    for (const stop of this.#unlisten.values()) stop().catch(closed);
    this.#unlisten.clear();
    if (this.#leave) this.query('ROLLBACK').catch(closed);
  }

  async #run(text: string, values: readonly unknown[]): Promise<Counted> {
    // Several statements in one text (migrations) only work without parameters, as in node-postgres.
    if (values.length === 0) {
      const last = (await this.#database.exec(text)).at(-1);
      return counted(last?.rows ?? [], last?.affectedRows);
    }
    const { rows, affectedRows } = await this.#database.query(text, values.map(encodable));
    return counted(rows, affectedRows);
  }

  async #subscribe(verb: 'LISTEN' | 'UNLISTEN', statement: string): Promise<Answer> {
    const channel = /^\w+\s+"?(\w+)"?/.exec(statement)?.[1] ?? '';
    await this.#unlisten.get(channel)?.();
    this.#unlisten.delete(channel);
    if (verb === 'LISTEN') {
      const stop = await this.#database.listen(channel, (payload) => this.emit('notification', { channel, payload }));
      this.#unlisten.set(channel, stop);
    }
    return { rows: [], rowCount: 0, command: verb };
  }
}

/** Nobody waits for what a released client leaves behind, and a database that is closed has nothing left to undo. */
const closed = (): void => {};

/**
 * What PGlite is opened with, so that both databases speak alike: 64-bit integers come as strings, as node-postgres gives them,
 * and bytes as a Buffer. Of its own, PGlite turns bytes one by one into digits and back, about 2 ms for each sealed file; and
 * asked for at each statement instead, it would copy its whole table of types each time.
 */
export const SPEECH = {
  parsers: {
    [types.INT8]: (value: string) => value,
    // PostgreSQL writes bytes as \x and hexadecimal digits (manual §8.4.1).
    [types.BYTEA]: (value: string) => Buffer.from(value.slice(2), 'hex'),
  },
  // Typed as text, but what is bytes already goes to the database as it is (Bind message, format 1).
  serializers: { [types.BYTEA]: (value: Uint8Array) => value as unknown as string },
};

const counted = (rows: unknown[], affected = 0): Counted => ({
  // PGlite types its rows as unknown objects; both users of the pool read them by column name.
  rows: rows as Record<string, unknown>[],
  rowCount: rows.length > 0 ? rows.length : affected,
});

/** node-postgres takes undefined for NULL; PGlite does not. */
const encodable = (value: unknown): unknown => (value === undefined ? null : value);
