import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { paced } from '../../src/chat/pace.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('of several that come too soon, the last is sent when its time has come', async () => {
  const sent: string[] = [];
  const { tell, end } = paced<string>(async (value) => void sent.push(value), 1_000);
  tell('reading');
  tell('weighing');
  await vi.advanceTimersByTimeAsync(999);
  expect(sent).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(sent).toEqual(['weighing']);
  await vi.advanceTimersByTimeAsync(5_000);
  tell('writing');
  await vi.advanceTimersByTimeAsync(0);
  expect(sent).toEqual(['weighing', 'writing']);
  await end();
});

test('after the end nothing more is sent, and what was on its way has arrived', async () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  const sent: string[] = [];
  const { tell, end } = paced<string>(async (value) => {
    await promise;
    sent.push(value);
  }, 0);
  tell('reading');
  const ended = end();
  tell('too late');
  resolve();
  await ended;
  expect(sent).toContain('reading');
  const slow = paced<string>(async (value) => void sent.push(value), 1_000);
  slow.tell('never');
  await slow.end();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(sent).not.toContain('never');
});

test('what can’t be sent is let go, and the next is sent', async () => {
  const sent: string[] = [];
  let fails = true;
  const { tell, end } = paced<string>(async (value) => {
    if (fails) throw new Error('down');
    sent.push(value);
  }, 0);
  tell('lost');
  await vi.advanceTimersByTimeAsync(0);
  fails = false;
  tell('sent');
  await end();
  expect(sent).toEqual(['sent']);
});
