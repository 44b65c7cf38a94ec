import type { Queue } from 'bullmq';
import { expect, test } from 'vitest';
import { addedJobs } from '../../src/queue/added.ts';
import type { On } from '../../src/queue/backend.ts';
import { asOne, turnOf, watchedLine } from '../../src/queue/line.ts';

const NOON = new Date('2026-11-26T12:00:00Z');
const later = (seconds: number) => new Date(NOON.getTime() + seconds * 1_000);
const first = turnOf(NOON, { person: 0, space: 0 });

test('each further request of a person stands in line as if it came ten seconds later', () => {
  expect(turnOf(NOON, { person: 5, space: 5 })).toBe(turnOf(later(50), { person: 0, space: 0 }));
});

test('a server’s tenth request does not count, its hundredth does', () => {
  expect(turnOf(NOON, { person: 0, space: 9 })).toBe(first);
  expect(turnOf(NOON, { person: 0, space: 100 })).toBe(first + 10);
});

test('turns are what BullMQ takes, however late it is', () => {
  for (let year = 2026; year < 2100; year++)
    expect(turnOf(new Date(`${year}-06-01`), { person: 100_000, space: 0 })).toBeLessThan(2 ** 21);
});

test('how long it takes is said by how fast the line moved since it was last empty', () => {
  let now = 0;
  const line = watchedLine(() => now);
  expect(line.look(0, 0)).toEqual({ before: 0, seconds: undefined });
  for (let at = 0; at < 30; at++) line.joins();
  now = 2_000;
  expect(line.look(26, 26)).toEqual({ before: 26, seconds: undefined });
  now = 10_000;
  expect(line.look(10, 6)).toEqual({ before: 6, seconds: 3 });
  expect(line.look(29, 29)).toEqual({ before: 29, seconds: undefined });
  line.look(0, 0);
  line.joins();
  now = 20_000;
  expect(line.look(1, 1)).toEqual({ before: 1, seconds: undefined });
});

test('who asks while the same is looked up gets that answer; who asks later has it looked up anew', async () => {
  const looking = asOne<number>();
  let looks = 0;
  const look = async () => ++looks;
  expect(await Promise.all([looking('a', look), looking('a', look), looking('b', look)])).toEqual([1, 1, 2]);
  expect(await looking('a', look)).toBe(3);
  await expect(looking('a', () => Promise.reject(new Error('away')))).rejects.toThrow('away');
  expect(await looking('a', look)).toBe(4);
});

test('all who ask at once for the same place in line cost the queue one look', async () => {
  let looks = 0;
  const queue = { getJobCounts: async () => ({ waiting: 2, prioritized: 0 }) } as unknown as Queue;
  const on: On = (_kind, ask) => {
    looks += 1;
    return ask(queue);
  };
  const { line } = addedJobs(on);
  const kinds = [{ name: 'evaluate' }, { name: 'evaluate' }, { name: 'xray' }];
  const lines = await Promise.all(kinds.map((kind) => line(kind, 1)));
  expect([looks, lines.map(({ before }) => before)]).toEqual([2, [2, 2, 2]]);
});
