import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { z } from 'zod';
import { Problem } from '../../src/chat/problem.ts';
import { Away, RateLimited, Unreachable } from '../../src/chat/refusal.ts';
import { openLog } from '../../src/log.ts';
import { defineJob } from '../../src/queue/job.ts';
import { turnOf } from '../../src/queue/line.ts';
import { type JobQueue, openQueue } from '../../src/queue/queue.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { type Scratch, scratchDatabase, scratchFolder } from '../support/databases.ts';

interface Place {
  open(): Promise<JobQueue>;
  close(): Promise<void>;
}
const log = openLog('silent');

const onDatabase = async (scratch: Scratch): Promise<Place> => {
  const database: Database = await openDatabase(scratch.where);
  return {
    open: () => openQueue({ pool: database.queuePool }, log),
    async close() {
      await database.close();
      await scratch.remove();
    },
  };
};
const redisUrl = inject('redisUrl');
const places: readonly (readonly [string, () => Promise<Place>])[] = [
  ['the embedded database', async () => onDatabase(await scratchFolder())],
  ...(inject('databaseUrl') ? ([['PostgreSQL', async () => onDatabase(await scratchDatabase())]] as const) : []),
  ...(redisUrl
    ? ([['Redis', async () => ({ open: () => openQueue({ redisUrl }, log), close: async () => {} })]] as const)
    : []),
];

const problem = { code: 'a-code', title: 'A title', detail: 'A detail', next: 'A next step' };

/** A job that writes down what happens to it and lets a test wait for it. */
function diary(run: (attempt: number) => void, attempts = 3) {
  const lines: string[] = [];
  const { promise: ended, resolve } = Promise.withResolvers<void>();
  let tries = 0;
  const job = defineJob<{ id: string }, string>({
    name: `test-${randomBytes(6).toString('hex')}`,
    data: z.object({ id: z.string() }),
    attempts,
    concurrency: 2,
    async run({ data, services }) {
      tries += 1;
      lines.push(`run ${data.id} for ${services}`);
      run(tries);
      lines.push('done');
      resolve();
    },
    async onProblem(_given, told) {
      lines.push(`problem ${told.code}`);
      resolve();
    },
    async onGiveUp(_given, reference) {
      lines.push(`sorry ${reference}`);
      resolve();
    },
  });
  return { job, lines, ended };
}

describe.each(places)('jobs on %s', (name, openPlace) => {
  let place: Place;
  let queue: JobQueue;
  beforeAll(async () => {
    place = await openPlace();
    queue = await openQueueOf(place);
  });
  afterAll(async () => {
    await queue.close();
    await place.close();
  });
  const openQueueOf = (from: Place) => from.open();

  test('a job runs once with its data and the services', async () => {
    const { job, lines, ended } = diary(() => {});
    await queue.work(job, 'us');
    await queue.enqueue(job, { id: 'a' }, 'job-1');
    await ended;
    expect(lines).toEqual(['run a for us', 'done']);
  });

  test('the same id is added once', async () => {
    const { job, lines, ended } = diary(() => {});
    await queue.enqueue(job, { id: 'a' }, 'job-1');
    await queue.enqueue(job, { id: 'a' }, 'job-1');
    await queue.enqueue(job, { id: 'b' }, 'job-2');
    expect((await queue.counts(job)).waiting).toBe(2);
    await queue.work(job, 'us');
    await ended;
    expect(lines.slice(0, 1)).toEqual(['run a for us']);
  });

  test('a problem is told once and not retried', async () => {
    const { job, lines, ended } = diary(() => {
      throw new Problem(problem);
    });
    await queue.work(job, 'us');
    await queue.enqueue(job, { id: 'a' }, 'job-1');
    await ended;
    expect(lines).toEqual(['run a for us', 'problem a-code']);
  });

  test('our fault is retried, and works the second time', async () => {
    const { job, lines, ended } = diary((tries) => {
      if (tries === 1) throw new Error('once');
    });
    await queue.work(job, 'us');
    await queue.enqueue(job, { id: 'a' }, 'job-1');
    await ended;
    expect(lines).toEqual(['run a for us', 'run a for us', 'done']);
  });

  test('our fault to the end is apologised for, with a reference', async () => {
    const { job, lines, ended } = diary(() => {
      throw new Error('always');
    }, 2);
    await queue.work(job, 'us');
    await queue.enqueue(job, { id: 'a' }, '0123abcd-rest');
    await ended;
    expect(lines).toEqual(['run a for us', 'run a for us', 'sorry 0123ABCD']);
  });

  test('a platform that wants to be left alone is left alone, at the price of no attempt', async () => {
    const { job, lines, ended } = diary((tries) => {
      if (tries <= 3) throw new RateLimited(20);
    }, 1);
    await queue.work(job, 'us');
    await queue.enqueue(job, { id: 'a' }, 'job-1');
    await ended;
    expect(lines).toEqual([...Array(4).fill('run a for us'), 'done']);
  });

  // One place is enough: it takes the time that such a job waits.
  test.runIf(name === 'the embedded database')(
    'records that are away are waited for, at the price of no attempt',
    async () => {
      const { job, lines, ended } = diary((tries) => {
        if (tries === 1) throw new Away();
      }, 1);
      await queue.work(job, 'us');
      await queue.enqueue(job, { id: 'a' }, 'job-1');
      await ended;
      expect(lines).toEqual(['run a for us', 'run a for us', 'done']);
    },
  );

  test('a stop lets what runs come to its end, and leaves what waits to others', async () => {
    const { job, lines, ended } = diary(() => {});
    const [begun, gate] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const [stopping, others] = [await place.open(), await place.open()];
    const run = async () => {
      begun.resolve();
      await gate.promise;
      lines.push('ended');
    };
    await stopping.work({ ...job, concurrency: 1, run }, 'us');
    await queue.enqueue(job, { id: 'a' }, 'job-1');
    await begun.promise;
    await queue.enqueue(job, { id: 'b' }, 'job-2');
    const stopped = stopping.close().then(() => lines.push('stopped'));
    gate.resolve();
    await stopped;
    expect(lines).toEqual(['ended', 'stopped']);
    await others.work(job, 'others');
    await ended;
    expect(lines.slice(2)).toEqual(['run b for others', 'done']);
    await others.close();
  });

  test('while one job waits for its platform, the worker does others', async () => {
    const { job, lines, ended } = diary((tries) => {
      if (tries === 1) throw new RateLimited(600);
    }, 1);
    await queue.enqueue(job, { id: 'slow' }, 'job-1');
    await queue.work({ ...job, concurrency: 1 }, 'us');
    await queue.enqueue(job, { id: 'quick' }, 'job-2');
    await ended;
    expect(lines).toEqual(['run slow for us', 'run quick for us', 'done']);
    await expect.poll(() => lines.length).toBe(5);
    expect(lines.slice(3)).toEqual(['run slow for us', 'done']);
  });

  test('what a platform will never take is not tried again', async () => {
    const { job, lines, ended } = diary(() => {
      throw new Unreachable('gone', 'channel_not_found');
    }, 4);
    await queue.work(job, 'us');
    await queue.enqueue(job, { id: 'a' }, '0123abcd-rest');
    await ended;
    await expect.poll(() => queue.stateOf(job, '0123abcd-rest')).toBe('failed');
    expect(lines).toEqual(['run a for us', 'sorry 0123ABCD']);
  });

  test('the state of a job is told by the names that the sweep asks for', async () => {
    const { job, ended } = diary(() => {
      throw new Error('always');
    }, 1);
    expect(await queue.stateOf(job, 'job-1')).toBe('unknown');
    await queue.enqueue(job, { id: 'a' }, 'job-1');
    expect(await queue.stateOf(job, 'job-1')).toBe('waiting');
    await queue.work(job, 'us');
    await ended;
    await expect.poll(() => queue.stateOf(job, 'job-1')).toBe('failed');
  });

  /** On PostgreSQL, every kind that is worked on holds a connection of the process for as long as its queue is open. */
  const withOwnQueue = async (use: (own: JobQueue) => Promise<void>) => {
    const own = await openQueueOf(place);
    await use(own).finally(own.close);
  };

  test('a job for later runs at its time, and one whose time is over at once', () =>
    withOwnQueue(async (own) => {
      const { job, lines, ended } = diary(() => {});
      await own.work(job, 'us');
      await own.enqueue(job, { id: 'over' }, 'job-1', { at: new Date(0) });
      await ended;
      expect(lines).toEqual(['run over for us', 'done']);
      const at = new Date(Date.now() + 400);
      await own.enqueue(job, { id: 'later' }, 'job-2', { at });
      await expect.poll(() => lines.length).toBe(4);
      expect(Date.now()).toBeGreaterThanOrEqual(at.getTime());
    }));

  test('one member’s fifty requests do not hold up another’s, and each knows how many go before it', () =>
    withOwnQueue(async (own) => {
      const { job, lines } = diary(() => {});
      const now = new Date();
      const joins = async (id: string, person: number) => {
        const turn = turnOf(now, { person, space: 0 });
        const { before } = await own.line(job, turn);
        await own.enqueue(job, { id }, id, { turn });
        return before;
      };
      for (let at = 0; at < 50; at++) expect(await joins(`ann-${at}`, at)).toBe(at);
      expect(await joins('ben-0', 0)).toBe(1);
      expect((await own.counts(job)).waiting).toBe(51);
      expect(await own.waitingSince(job)).toBeInstanceOf(Date);
      await own.work(job, 'us');
      await expect.poll(() => lines.filter((line) => line === 'done').length).toBe(51);
      const order = lines.filter((line) => line !== 'done');
      expect(order.indexOf('run ben-0 for us')).toBeLessThan(4);
    }));

  test('a job that is cancelled does not run, and can be added again', () =>
    withOwnQueue(async (own) => {
      const { job, lines, ended } = diary(() => {});
      await own.enqueue(job, { id: 'gone' }, 'job-1', { at: new Date(Date.now() + 60_000) });
      expect(await own.stateOf(job, 'job-1')).toBe('delayed');
      for (const _ of [1, 2]) await own.cancel(job, 'job-1');
      expect(await own.stateOf(job, 'job-1')).toBe('unknown');
      await own.work(job, 'us');
      await own.enqueue(job, { id: 'again' }, 'job-1');
      await ended;
      expect(lines).toEqual(['run again for us', 'done']);
    }));

  test('a job that is done is unknown', async () => {
    const { job, ended } = diary(() => {});
    await queue.enqueue(job, { id: 'a' }, 'job-1');
    await queue.work(job, 'us');
    await ended;
    await expect.poll(() => queue.stateOf(job, 'job-1')).toBe('unknown');
  });

  test('data that does not fit never gets in', async () => {
    const { job } = diary(() => {});
    await expect(queue.enqueue(job, { id: 7 } as never, 'job-1')).rejects.toThrow(/expected string/);
  });

  test('a repeated job comes again, however often it is asked for', async () => {
    const { job, lines, ended } = diary(() => {});
    await queue.repeat(job, { id: 'tick' }, 60_000);
    await queue.repeat(job, { id: 'tick' }, 60_000);
    const { waiting = 0, delayed = 0 } = await queue.counts(job);
    expect(waiting + delayed).toBe(1);
    await queue.work(job, 'us');
    await ended;
    expect(lines[0]).toBe('run tick for us');
  });
});
