import { describe, expect, test } from 'vitest';
import { swappables } from './name-swap/resumes.ts';
import { AXES, type Swapped, swappedOn } from './name-swap/swaps.ts';

const resumes = await swappables();
const moves = ({ difference, moved }: Swapped): boolean => difference > 0 || moved.length > 0;

describe.each(Object.keys(AXES))('%s', async (axis) => {
  const swapped = await swappedOn(axis, resumes);

  test('swapped, it moves no score, no level and no verdict', () => {
    expect(swapped.filter(moves)).toEqual([]);
  });
});

test('there are far more than a thousand pairs', () => {
  expect(resumes.length * Object.values(AXES).flat().length).toBeGreaterThan(1_500);
});
