import { Queue } from 'bullmq';
import { type Kysely, sql } from 'kysely';
import { openDatabase } from '../../../src/store/database.ts';
import type { Schema } from '../../../src/store/schema.ts';

/** What is written down when all is over. */
export interface Books {
  readonly waiting: number;
  readonly done: number;
  /** Ended by a problem or an apology. */
  readonly stopped: number;
  readonly taken: number;
  readonly released: number;
  /** Credits that are set aside for nothing any more. */
  readonly held: number;
  /** Entries of the ledger whose lines do not sum to zero. */
  readonly unbalanced: number;
  readonly files: number;
  readonly jobs: number;
  /** Jobs that failed for good, kept for the operator. */
  readonly dead: number;
}

/** How to look into them again and again. */
export interface Reading {
  look(): Promise<Books>;
  close(): Promise<void>;
}

const LEFT = ['waiting', 'active', 'delayed', 'prioritized'] as const;
const sum = (counts: readonly number[]): number => counts.reduce((all, one) => all + one, 0);

export async function openBooks({ postgres, redis }: Record<'postgres' | 'redis', { url: string }>): Promise<Reading> {
  const { db, close } = await openDatabase({ url: postgres.url });
  const queues = ['evaluate', 'cut-off'].map((name) => new Queue(name, { connection: { url: redis.url } }));
  for (const queue of queues) queue.on('error', () => {});
  return {
    async look() {
      const left = await Promise.all(queues.map((queue) => queue.getJobCountByTypes(...LEFT)));
      const dead = await Promise.all(queues.map((queue) => queue.getFailedCount()));
      return { ...(await written(db)), jobs: sum(left), dead: sum(dead) };
    },
    async close() {
      await Promise.all(queues.map((queue) => queue.close()));
      await close();
    },
  };
}

async function written(db: Kysely<Schema>): Promise<Omit<Books, 'jobs' | 'dead'>> {
  const { rows } = await sql<Omit<Books, 'jobs' | 'dead'>>`
    select
      (select count(*)::int from requests where state = 'waiting') as waiting,
      (select count(*)::int from requests where state = 'done') as done,
      (select count(*)::int from requests where state in ('problem', 'failed')) as stopped,
      (select count(*)::int from ledger_entries where kind = 'take') as taken,
      (select count(*)::int from ledger_entries where kind = 'release') as released,
      (select coalesce(sum(amount), 0)::int from ledger_lines where account like 'person:%:held') as held,
      (select count(*)::int from (
        select entry from ledger_lines group by entry having sum(amount) <> 0
      ) as uneven) as unbalanced,
      (select count(*)::int from files) as files`.execute(db);
  const [row] = rows;
  if (!row) throw new Error('no books');
  return row;
}
