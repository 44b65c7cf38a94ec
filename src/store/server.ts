import type { PostgresPool, PostgresPoolClient } from 'kysely';
import pg from 'pg';
import { Away } from '../chat/refusal.ts';
import type { Door } from '../door.ts';

/** How long a connection may take: within the 3 s that chat platforms give. */
const CONNECT_TIMEOUT_MS = 2_500;
/** How often a silent connection is asked for a sign of life: one that broke without a word is found within a minute, not after the system's two hours. */
const KEEP_ALIVE_MS = 10_000;

/** Connections to the server that look into one schema. Opens none before it is asked. */
export function poolOf(url: string, schema: string, max: number): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    keepAlive: true,
    keepAliveInitialDelayMillis: KEEP_ALIVE_MS,
    options: `-c search_path=${schema}`,
  });
  return pool.on('error', replaced).on('connect', (client) => client.on('error', replaced));
}

/**
 * A connection that dies is replaced by the pool, and the query that needed it throws. node-postgres says so by an event
 * as well, also to a connection that is in use: without a listener that event would end the process.
 */
const replaced = (): void => {};

/** Asks the server for a sign of life, over a connection of its own. Throws what keeps it from answering. */
export async function reachServer(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: CONNECT_TIMEOUT_MS });
  client.on('error', replaced);
  await client.connect();
  await client.query('select 1').finally(() => client.end());
}

/** The same pool, as long as the door is open: after that connections, and statements under way, throw Away. */
export const behindDoor = (pool: pg.Pool, door: Door): PostgresPool => ({
  options: pool.options,
  // Whoever opened it ends it.
  end: async () => {},
  async connect() {
    const coming = pool.connect();
    try {
      return throughDoor(await door.through(() => coming), door);
    } catch (error) {
      coming.then((late) => late.release(true)).catch(replaced);
      throw error;
    }
  },
});

/** A connection that was lost over a statement is not used again: its answer may still come, and be taken for that of the next. */
function throughDoor(client: pg.PoolClient, door: Door): PostgresPoolClient {
  let lost: Away | undefined;
  const query = async (text: string, values: readonly unknown[]) => {
    if (lost) throw lost;
    const sent = door.open;
    try {
      return await door.through(() => client.query(text, [...values]));
    } catch (error) {
      if (error instanceof Away) lost = new Away(sent && /^commit/i.test(text));
      throw lost ?? error;
    }
  };
  return {
    // Of kysely's two kinds of query the other, over a cursor, is used by nobody here.
    query: query as unknown as PostgresPoolClient['query'],
    release: (discard) => client.release(lost ? true : discard),
  };
}
