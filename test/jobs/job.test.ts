import { expect, test } from 'vitest';
import { type Job, MOST_NOTES, moved, noted, planned, STATES, stepDone } from '../../src/jobs/job.ts';

const then = new Date('2026-11-20T09:00:00Z');
const now = new Date('2026-11-26T09:00:00Z');
const at = new Date('2026-12-04T10:00:00Z');
const next = { id: 's1', what: 'Call Kim', at, reminded: 'sent' } as const;
const aJob = (changes: Partial<Job> = {}): Job => ({
  id: 'j1',
  state: 'saved',
  title: 'Cook',
  company: null,
  link: null,
  postingHash: null,
  notes: [],
  next: null,
  savedAt: then,
  touchedAt: then,
  ...changes,
});

test('a job goes to every state from every other, and staying is no activity', () => {
  for (const from of STATES)
    for (const to of STATES) {
      const job = moved(aJob({ state: from }), to, now);
      expect([job.state, job.touchedAt]).toEqual([to, from === to ? then : now]);
    }
});

test('closing turns the step that is left into a note; every other state keeps it', () => {
  const closed = moved(aJob({ next }), 'closed', now);
  expect([closed.next, closed.notes]).toEqual([null, [{ at: now, text: 'Not done: Call Kim' }]]);
  expect(moved(aJob({ next }), 'offer', now).next).toEqual(next);
});

test('of too many notes the oldest goes', () => {
  let job = aJob();
  for (let n = 0; n <= MOST_NOTES; n++) job = noted(job, String(n), now);
  expect(job.notes.map(({ text }) => Number(text))).toEqual(Array.from({ length: MOST_NOTES }, (_, n) => n + 1));
});

test('a step without words is the one before at another time, or a follow-up, and is to be reminded of', () => {
  expect(planned(aJob({ next }), { id: 's2', what: undefined, at: now }, now).next).toEqual({
    id: 's2',
    what: 'Call Kim',
    at: now,
    reminded: 'waiting',
  });
  expect(planned(aJob(), { id: 's2', what: undefined, at }, now).next?.what).toBe('Follow up');
});

test('only the step that is meant is done', () => {
  const job = aJob({ next });
  expect(stepDone(job, 'another', now)).toBe(job);
  expect(stepDone(job, 's1', now)).toEqual({
    ...job,
    next: null,
    notes: [{ at: now, text: 'Done: Call Kim' }],
    touchedAt: now,
  });
});
