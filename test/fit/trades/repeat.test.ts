import { expect, test } from 'vitest';
import { repeated } from './repeat.ts';

test('the same papers give the same evaluation, in every process, zone and language', async () => {
  const distinct = await repeated(2, 2);
  expect(distinct.length).toBe(18);
  expect(new Set(distinct.flat())).toEqual(new Set([1]));
});
