import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { Away } from '../../src/chat/refusal.ts';
import { openLog } from '../../src/log.ts';
import type { JobKind } from '../../src/queue/job.ts';
import { owedDeeds } from '../../src/queue/owed.ts';
import { type AwaitedQueue, queueAt } from '../../src/queue/queue.ts';
import { startRedis } from '../support/redis.ts';

const kind = (): JobKind<{ id: string }> => ({
  name: `test-${randomBytes(6).toString('hex')}`,
  data: z.object({ id: z.string() }),
  attempts: 1,
});
const [one, other] = [kind(), kind()];
const promised = { promised: true, at: new Date(Date.now() + 60 * 60_000) };

const redis = await startRedis();
describe.runIf(redis)('jobs that are owed while Redis is away', () => {
  test('are added when it is back, but not those that are cancelled before their turn', async () => {
    await using opened = new AsyncDisposableStack();
    opened.defer(async () => redis?.stop());
    const back = Promise.withResolvers<void>();
    const cancelAtOnce = () => void queue.cancel(one, 'cancelled').then(back.resolve, back.reject);
    const told = { away() {}, back: cancelAtOnce, refused: back.reject };
    const queue: AwaitedQueue = queueAt({ redisUrl: redis?.url ?? '' }, openLog('silent'), told);
    opened.defer(queue.close);
    await queue.begin();
    const add = (of: typeof one, id: string) => queue.enqueue(of, { id }, id, promised);
    await redis?.restart(async () => {
      await expect(add(one, 'first')).rejects.toThrow(Away);
      await expect(add(one, 'cancelled')).rejects.toThrow(Away);
      await expect(add(one, 'cancelled while away')).rejects.toThrow(Away);
      await expect(queue.cancel(one, 'cancelled while away')).rejects.toThrow(Away);
      await expect(add(other, 'first')).rejects.toThrow(Away);
      await expect(add(one, 'last')).rejects.toThrow(Away);
    });
    await back.promise;
    await expect.poll(() => queue.stateOf(one, 'last')).toBe('delayed');
    for (const each of [one, other]) expect(await queue.stateOf(each, 'first')).toBe('delayed');
    expect(await queue.stateOf(one, 'cancelled')).toBe('unknown');
    expect(await queue.stateOf(one, 'cancelled while away')).toBe('unknown');
  });
});

test('a deed that was begun is over before its job is spoken of again', async () => {
  const owed = owedDeeds();
  const [begun, gate] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const lines: string[] = [];
  owed.keep('a', async () => {
    begun.resolve();
    await gate.promise;
    lines.push('added');
  });
  const settled = owed.settle();
  await begun.promise;
  const dropped = owed.drop('a').then(() => lines.push('dropped'));
  gate.resolve();
  await Promise.all([settled, dropped]);
  expect(lines).toEqual(['added', 'dropped']);
});
