import { expect, test } from 'vitest';
import { exitCode } from '../src/run.ts';

test('a stop in good order ends with 0', async () => {
  expect(await exitCode(Promise.resolve(), 1_000)).toBe(0);
});

test('a stop that waits for a server that went away is cut', async () => {
  expect(await exitCode(new Promise(() => {}), 10)).toBe(1);
});

test('a stop that fails is told apart', async () => {
  expect(await exitCode(Promise.reject(new Error('could not close')), 1_000)).toBe(1);
});
