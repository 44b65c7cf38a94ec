import { describe, expect, test } from 'vitest';
import { whenIn } from '../../src/jobs/when.ts';

/** A Thursday, 10:00 in Berlin. */
const now = new Date('2026-11-26T09:00:00Z');
const zone = 'Europe/Berlin';
const iso = (text: string, from = now, at = zone) => {
  const moment = whenIn(text, { now: from, zone: at });
  return moment instanceof Date ? moment.toISOString().slice(0, 16) : moment;
};

describe('a time as people say it', () => {
  test.each([
    ['tomorrow 9:00', '2026-11-27T08:00'],
    ['Tomorrow at 9am', '2026-11-27T08:00'],
    ['9:30 tomorrow', '2026-11-27T08:30'],
    ['tomorrow', '2026-11-27T08:00'],
    ['the day after tomorrow, noon', '2026-11-28T11:00'],
    ['today 17:30', '2026-11-26T16:30'],
    ['17:30', '2026-11-26T16:30'],
    ['9:30', '2026-11-27T08:30'],
    ['5 p.m.', '2026-11-26T16:00'],
    ['12am', '2026-11-26T23:00'],
    ['12:15 pm', '2026-11-26T11:15'],
    ['in 3 days', '2026-11-29T08:00'],
    ['in 3 days at 14:00', '2026-11-29T13:00'],
    ['in a week', '2026-12-03T08:00'],
    ['in 2 weeks', '2026-12-10T08:00'],
    ['in 3 months', '2027-02-26T08:00'],
    ['in 45 minutes', '2026-11-26T09:45'],
    ['in an hour', '2026-11-26T10:00'],
    ['in 36h', '2026-11-27T21:00'],
    ['Friday 10am', '2026-11-27T09:00'],
    ['fri 10:00', '2026-11-27T09:00'],
    ['on Thursday 11:00', '2026-11-26T10:00'],
    ['Thursday', '2026-12-03T08:00'],
    ['this Monday', '2026-11-30T08:00'],
    ['next Monday', '2026-11-30T08:00'],
    ['next Friday 16:00', '2026-12-04T15:00'],
    ['2026-12-03 14:30', '2026-12-03T13:30'],
    ['2026-12-03T14:30', '2026-12-03T13:30'],
    ['2026-12-03', '2026-12-03T08:00'],
    ['3 Dec 14:30', '2026-12-03T13:30'],
    ['Dec 3rd, 2026 at 2:30pm', '2026-12-03T13:30'],
    ['3. December', '2026-12-03T08:00'],
    ['3.12.', '2026-12-03T08:00'],
    ['3.12.2026 14:30', '2026-12-03T13:30'],
    ['5 January', '2027-01-05T08:00'],
    ['26 Nov 10:30', '2026-11-26T09:30'],
  ])('%j is %s', (text, expected) => {
    expect(iso(text)).toBe(expected);
  });

  test.each([
    ['', 'unclear'],
    ['soon', 'unclear'],
    ['9', 'unclear'],
    ['tomorrow 9', 'unclear'],
    ['12/04/2026', 'unclear'],
    ['25:00', 'unclear'],
    ['tomorrow 13pm', 'unclear'],
    ['31 Feb', 'unclear'],
    ['2027-02-29', 'unclear'],
    ['tomorrow or Friday', 'unclear'],
    ['9:00 10:00', 'unclear'],
    [`tomorrow${' '.repeat(60)}`, 'unclear'],
    ['today 9:00', 'past'],
    ['2026-11-26 10:00', 'past'],
    ['in 0 minutes', 'past'],
    ['2027-11-28', 'far'],
    ['in 999 weeks', 'far'],
  ])('%j is %s', (text, expected) => {
    expect(iso(text)).toBe(expected);
  });

  test('the day is that of the zone', () => {
    const late = new Date('2026-11-26T23:30:00Z');
    expect(iso('tomorrow 9:00', late)).toBe('2026-11-28T08:00');
    expect(iso('tomorrow 9:00', late, 'America/New_York')).toBe('2026-11-27T14:00');
    expect(iso('tomorrow 9:00', late, 'Asia/Kolkata')).toBe('2026-11-28T03:30');
  });

  test('the last day of a month stays one in a shorter month', () => {
    expect(iso('in 1 month', new Date('2027-01-31T09:00:00Z'))).toBe('2027-02-28T08:00');
    expect(iso('in 3 months', new Date('2026-11-30T09:00:00Z'))).toBe('2027-02-28T08:00');
  });
});

describe('when clocks change', () => {
  const march = new Date('2027-03-27T09:00:00Z');
  const autumn = new Date('2027-10-30T09:00:00Z');

  test('in Berlin, a time that does not exist is an hour later, and the day has its own hours', () => {
    expect(iso('tomorrow 1:59', march)).toBe('2027-03-28T00:59');
    expect(iso('tomorrow 2:30', march)).toBe('2027-03-28T01:30');
    expect(iso('tomorrow 3:30', march)).toBe('2027-03-28T01:30');
    expect(iso('tomorrow 9:00', march)).toBe('2027-03-28T07:00');
  });

  test('in Berlin, a time that exists twice is the first of the two', () => {
    expect(iso('tomorrow 2:30', autumn)).toBe('2027-10-31T00:30');
    expect(iso('tomorrow 3:00', autumn)).toBe('2027-10-31T02:00');
  });

  test('in New York it is the same, on other days', () => {
    const at = 'America/New_York';
    expect(iso('tomorrow 2:30', new Date('2027-03-13T15:00:00Z'), at)).toBe('2027-03-14T07:30');
    expect(iso('tomorrow 1:30', new Date('2026-10-31T15:00:00Z'), at)).toBe('2026-11-01T05:30');
    expect(iso('tomorrow 2:00', new Date('2026-10-31T15:00:00Z'), at)).toBe('2026-11-01T07:00');
  });

  test('hours run on as if nothing were', () => {
    expect(iso('in 24 hours', march)).toBe('2027-03-28T09:00');
    expect(iso('in 1 day at 10:00', march)).toBe('2027-03-28T08:00');
  });
});
