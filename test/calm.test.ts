import { performance } from 'node:perf_hooks';
import { setImmediate as turn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { calm } from '../src/calm.ts';

/** Keeps the process busy for so many milliseconds, and lets everything else have its turn. */
async function busyFor(milliseconds: number): Promise<void> {
  const begun = performance.now();
  while (performance.now() - begun < milliseconds) {
    const step = performance.now();
    while (performance.now() - step < 10);
    await turn();
  }
}

test('calm comes when a process has little to do, and not before', async () => {
  let came = false;
  const coming = calm().then(() => {
    came = true;
  });
  await busyFor(500);
  expect(came).toBe(false);
  await coming;
  expect(came).toBe(true);
});
