import { type ChildProcess, spawn } from 'node:child_process';
import { openLog } from '../../src/log.ts';
import { EVALUATE } from '../../src/queue/job.ts';
import { turnOf } from '../../src/queue/line.ts';
import { type JobQueue, openQueue } from '../../src/queue/queue.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { newRequestId } from '../../src/store/request.ts';
import { sealWith } from '../../src/store/seal.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { startPostgres } from '../../test/support/postgres.ts';
import { end, printed } from '../../test/support/process.ts';
import { startRedis } from '../../test/support/redis.ts';
import { SIGNING_SECRET } from '../../test/support/slack/door.ts';
import { BOT_TOKEN } from '../../test/support/slack/world.ts';
import { startHost } from '../load/host.ts';

const SECRET = 'a secret of at least thirty-two characters';
const TERMS = { free: 900_000, refill: 'never', spaceBudget: undefined } as const;

/** What workers stand on, with a chat that takes everything, and requests that come from nobody. */
export interface Yard {
  readonly database: Database;
  readonly store: Store;
  readonly queue: JobQueue;
  readonly redisUrl: string;
  /** Keeps a request of these papers and adds its job, as an acknowledged command does. */
  ask(at: number, papers: { readonly resume: Uint8Array; readonly posting: Uint8Array }): Promise<void>;
  /** Starts a worker, and resolves when it works. */
  worker(options?: readonly string[]): Promise<ChildProcess>;
  /** Requests that ended so far. */
  ended(): Promise<number>;
  stop(): Promise<void>;
}

/** Throws where this machine has no Redis or no PostgreSQL. */
export async function openYard(): Promise<Yard> {
  await using opened = new AsyncDisposableStack();
  const redis = await startRedis({ durable: true });
  if (redis) opened.defer(redis.stop);
  const postgres = await startPostgres({ durable: true });
  if (postgres) opened.defer(postgres.stop);
  if (!redis || !postgres) throw new Error('This needs redis-server and PostgreSQL on this machine.');
  const chat = await startHost(() => ({ ok: true }));
  opened.defer(chat.stop);
  const database = await openDatabase({ url: postgres.url });
  opened.defer(database.close);
  const queue = await openQueue({ redisUrl: redis.url }, openLog('silent'));
  opened.defer(queue.close);
  const store = openStore(database.db, sealWith(SECRET));
  const env = {
    ...{ PATH: process.env.PATH, DATABASE_URL: postgres.url, REDIS_URL: redis.url, SECRET_KEY: SECRET },
    ...{ SLACK_BOT_TOKEN: BOT_TOKEN, SLACK_SIGNING_SECRET: SIGNING_SECRET, SLACK_API_URL: `${chat.origin}/api/` },
    ...{ CREDITS: 'on', CREDITS_FREE: String(TERMS.free), CREDITS_REFILL: TERMS.refill, LOG_LEVEL: 'silent' },
  };
  const open = opened.move();
  return {
    database,
    store,
    queue,
    redisUrl: redis.url,
    async ask(at, { resume, posting }) {
      const id = newRequestId();
      const person = { platform: 'slack', id: `T1.U${Math.floor(at / 4)}` };
      const place = { platform: 'slack', space: `T${Math.floor(at / 40)}`, channel: 'C1' };
      const [resumes, paste] = [[await store.files.add(person, resume)], await store.files.add(person, posting)];
      const short = await store.requests.add(
        { id, kind: 'evaluate', person, place, postings: [{ paste }], resumes },
        TERMS,
      );
      if (short) throw new Error('the credits did not last');
      await store.requests.opened(id, { ...place, message: `${at}.1`, answer: `${at}.2` });
      await queue.enqueue(EVALUATE, { request: id }, id, { turn: turnOf(new Date(), { person: 0, space: 0 }) });
    },
    async worker(options = []) {
      const args = ['--disable-warning=ExperimentalWarning', ...options, 'src/main.ts', 'worker'];
      const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'ignore', 'pipe'] });
      await printed(child, /Rolefit is working/);
      open.defer(() => end(child));
      return child;
    },
    async ended() {
      const row = await database.db
        .selectFrom('requests')
        .select(({ fn }) => fn.countAll<string>().as('count'))
        .where('state', '!=', 'waiting')
        .executeTakeFirstOrThrow();
      return Number(row.count);
    },
    stop: () => open.disposeAsync(),
  };
}
