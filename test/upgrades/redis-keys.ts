import type { Redis } from 'ioredis';
import { z } from 'zod';

/** A key as BullMQ stored it. Its streams are left out: they tell of what happened, and nobody acts on them later. */
export const RedisKey = z.discriminatedUnion('type', [
  z.object({ key: z.string(), type: z.literal('string'), value: z.string() }),
  z.object({ key: z.string(), type: z.literal('list'), value: z.array(z.string()) }),
  z.object({ key: z.string(), type: z.literal('hash'), value: z.record(z.string(), z.string()) }),
  /** Members, each followed by its score. */
  z.object({ key: z.string(), type: z.literal('zset'), value: z.array(z.string()) }),
]);
export type RedisKey = z.infer<typeof RedisKey>;

export async function readKeys(redis: Redis): Promise<RedisKey[]> {
  const all = (await redis.keys('*')).sort();
  const read = await Promise.all(all.map(async (key) => ({ key, type: await redis.type(key) })));
  const kept = read.filter(({ type }) => type !== 'stream');
  return Promise.all(
    kept.map(async ({ key, type }) => RedisKey.parse({ key, type, value: await valueAt(redis, key, type) })),
  );
}

function valueAt(redis: Redis, key: string, type: string): Promise<unknown> {
  switch (type) {
    case 'list':
      return redis.lrange(key, 0, -1);
    case 'hash':
      return redis.hgetall(key);
    case 'zset':
      return redis.zrange(key, '0', '-1', 'WITHSCORES');
    default:
      return redis.get(key);
  }
}

/** Puts the keys beside what is there. What waits for its time has waited: its time has come. */
export async function writeKeys(redis: Redis, keys: readonly RedisKey[]): Promise<void> {
  const all = redis.multi();
  for (const { key, type, value } of keys)
    if (type === 'string') all.set(key, value);
    else if (type === 'list') all.rpush(key, ...value);
    else if (type === 'hash') all.hset(key, value);
    else
      all.zadd(key, ...pairsOf(value).flatMap(([member, score]) => [key.endsWith(':delayed') ? '0' : score, member]));
  await all.exec();
}

const pairsOf = (flat: readonly string[]): [string, string][] =>
  flat.flatMap((member, at) => (at % 2 === 0 ? [[member, flat[at + 1] ?? '0'] as [string, string]] : []));
