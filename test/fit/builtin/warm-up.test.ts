import { expect, test } from 'vitest';
import { warmUp } from '../../../src/fit/builtin/warm-up.ts';

test('the reader reads its small papers through, and pauses before each step', async () => {
  let pauses = 0;
  await warmUp(async () => {
    pauses += 1;
  });
  expect(pauses).toBe(9);
});

test('it goes no further than its pauses let it', async () => {
  let pauses = 0;
  const stopped = warmUp(async () => {
    pauses += 1;
    if (pauses === 2) throw new Error('stopped');
  });
  await expect(stopped).rejects.toThrow('stopped');
  expect(pauses).toBe(2);
});
