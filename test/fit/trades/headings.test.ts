import { expect, test } from 'vitest';
import { headed } from './headings.ts';

const all = await headed();

test('most resumes head their jobs', () => {
  expect(all.length).toBeGreaterThan(10);
});

test('still wrong, and red on the day it is right: the heading over the jobs moves a score', { fails: true }, () => {
  expect(all.filter(({ withHeading, without }) => withHeading !== without)).toEqual([]);
});
