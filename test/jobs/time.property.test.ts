import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Local, localAt, momentOf } from '../../src/jobs/local.ts';
import { shownTime, tableTime } from '../../src/jobs/shown.ts';
import { whenIn } from '../../src/jobs/when.ts';
import { zoneIn } from '../../src/jobs/zone.ts';

const MINUTE = 60_000;
const ZONES = Intl.supportedValuesOf('timeZone');
const zones = fc.constantFrom(...ZONES);
/** Whole minutes of the years 2020 to 2040. */
const moments = fc
  .integer({ min: Date.UTC(2020, 0) / MINUTE, max: Date.UTC(2040, 0) / MINUTE })
  .map((minutes) => new Date(minutes * MINUTE));
const number = (local: Local) => Date.UTC(local.year, local.month - 1, local.day, local.hour, local.minute);

test('the moment of what a clock shows is the moment at which it was read, or the first at which it shows this', () => {
  fc.assert(
    fc.property(moments, zones, (at, zone) => {
      const local = localAt(at, zone);
      const again = momentOf(local, zone);
      expect(localAt(again, zone)).toEqual(local);
      expect(again.getTime()).toBeLessThanOrEqual(at.getTime());
    }),
    { numRuns: 2_000 },
  );
});

test('every time of every day has a moment: one at which clocks show it, or one after a change that left it out', () => {
  fc.assert(
    fc.property(moments, zones, (at, zone) => {
      const wanted = localAt(at, 'UTC');
      const shown = localAt(momentOf(wanted, zone), zone);
      const later = number(shown) - number(wanted);
      // Samoa left out a whole day in 2011; nobody left out more than three hours since 2020.
      expect(later >= 0 && later <= 180 * MINUTE).toBe(true);
    }),
    { numRuns: 2_000 },
  );
});

test('a time as we show it is understood as what it was', () => {
  const now = new Date('2026-11-26T09:00:30Z');
  const soon = fc
    .integer({ min: 1, max: 364 * 24 * 60 })
    .map((minutes) => new Date(Math.floor(now.getTime() / MINUTE + minutes) * MINUTE));
  fc.assert(
    fc.property(soon, zones, (at, zone) => {
      const first = momentOf(localAt(at, zone), zone);
      fc.pre(first > now);
      expect(whenIn(tableTime(at, zone), { now, zone })).toEqual(first);
      expect(whenIn(shownTime(at, zone).slice('Fri '.length), { now, zone })).toEqual(first);
    }),
    { numRuns: 1_000 },
  );
});

test('whatever is typed, the answer is a moment in the year to come or a reason', () => {
  const pieces = fc.constantFrom(
    ...'tomorrow today in next at 9:00 9am noon 3 days an hour friday 2026-12-03 4. 12. dec , . : pm weeks -1 99999 ٣ 🙂'.split(
      ' ',
    ),
  );
  const typed = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces, { maxLength: 7 }).map((each) => each.join(' ')),
  );
  fc.assert(
    fc.property(typed, moments, zones, (text, now, zone) => {
      const moment = whenIn(text, { now, zone });
      const days = moment instanceof Date ? (moment.getTime() - now.getTime()) / (24 * 60 * MINUTE) : 1;
      expect(days > 0 && days < 368).toBe(true);
      if (!(moment instanceof Date)) expect(['unclear', 'past', 'far']).toContain(moment);
    }),
    { numRuns: 500 },
  );
});

test('every zone is known by its name and by its city, in any case', () => {
  for (const zone of ZONES) {
    expect(zoneIn(zone.toLowerCase())).toBe(zone);
    expect(zoneIn(` ${zone.split('/').at(-1)?.replaceAll('_', ' ').toUpperCase()} `)).toBe(zone);
  }
});

test.each([
  ['São Paulo', 'America/Sao_Paulo'],
  ['Kolkata', 'Asia/Kolkata'],
  ['utc', 'UTC'],
  ['Europe/Kyiv', 'Europe/Kyiv'],
  ['US/Eastern', 'America/New_York'],
  ['EST', undefined],
  ['IST', undefined],
  ['Atlantis', undefined],
  ['Europe/Atlantis', undefined],
  ['+02:00', undefined],
  ['', undefined],
  [`Europe/${'a'.repeat(60)}`, undefined],
])('the zone in %j is %s', (text, zone) => {
  expect(zoneIn(text)).toBe(zone);
});

test('whatever is typed, a zone that is found can be used', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const zone = zoneIn(text);
      if (zone !== undefined) localAt(new Date(0), zone);
    }),
  );
});
