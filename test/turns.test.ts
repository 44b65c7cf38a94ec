import { expect, test } from 'vitest';
import { inTurns } from '../src/turns.ts';

test('never more than so many run at once, in the order of their calls, and a fault frees its place', async () => {
  const begun: number[] = [];
  const ends: PromiseWithResolvers<void>[] = [];
  const work = inTurns(2, async (id: number) => {
    begun.push(id);
    const end = Promise.withResolvers<void>();
    ends.push(end);
    await end.promise;
    return id;
  });
  const all = [1, 2, 3, 4].map((id) => work(id));
  expect(begun).toEqual([1, 2]);
  ends[0]?.reject(new Error('one'));
  await expect(all[0]).rejects.toThrow('one');
  await expect.poll(() => begun).toEqual([1, 2, 3]);
  for (const end of ends.slice(1)) end.resolve();
  await expect.poll(() => begun).toEqual([1, 2, 3, 4]);
  ends[3]?.resolve();
  expect(await Promise.all(all.slice(1))).toEqual([2, 3, 4]);
});
