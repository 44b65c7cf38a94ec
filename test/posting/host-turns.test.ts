import { expect, test } from 'vitest';
import { hostTurns } from '../../src/posting/fetch/host-turns.ts';

/** A clock that moves only when somebody sleeps or works. */
function clock() {
  let time = 0;
  const pass = async (milliseconds: number): Promise<void> => {
    time += milliseconds;
  };
  return { now: () => time, sleep: pass, pass };
}

test('two requests to a host go one after the other with a gap, even when the first fails', async () => {
  const { pass, ...given } = clock();
  const inTurn = hostTurns(given);
  const started: number[] = [];
  const work = async (): Promise<void> => {
    started.push(given.now());
    await pass(1_000);
    if (started.length === 1) throw new Error('failed');
  };
  const all = await Promise.allSettled(['a', 'a', 'a'].map((host) => inTurn(host, work)));
  expect(all.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled']);
  expect(started).toEqual([0, 1_250, 2_500]);
});

test('a host that nobody asked for a while, and other hosts, are asked at once', async () => {
  const { pass, ...given } = clock();
  const inTurn = hostTurns(given);
  const at = async (): Promise<number> => given.now();
  expect(await inTurn('a', at)).toBe(0);
  await pass(250);
  expect([await inTurn('a', at), await inTurn('b', at)]).toEqual([250, 250]);
});

test('who gives up while waiting asks nothing, and the next is not held up', async () => {
  const { pass: _, ...given } = clock();
  const inTurn = hostTurns(given);
  const stop = new AbortController();
  const first = inTurn('a', async () => stop.abort(new Error('cancelled')));
  const second = inTurn('a', () => expect.fail('asked all the same'), stop.signal);
  await first;
  await expect(second).rejects.toThrow('cancelled');
  expect(await inTurn('a', async () => 'asked')).toBe('asked');
});
