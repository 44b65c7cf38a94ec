import { expect, test } from 'vitest';
import { headed } from './headings.ts';

const all = await headed();

test('most resumes head their jobs', () => {
  expect(all.length).toBeGreaterThan(10);
});

test('the heading over the jobs moves no score', () => {
  expect(all.filter(({ withHeading, without }) => withHeading !== without)).toEqual([]);
});
