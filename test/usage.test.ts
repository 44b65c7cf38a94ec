import { expect, test } from 'vitest';
import { builtinReader } from '../src/fit/builtin/reader.ts';
import type { Reader } from '../src/fit/reader.ts';
import { Refusal } from '../src/fit/refusal.ts';
import { openLog } from '../src/log.ts';
import { dollarsOf, type Metering, openMeter } from '../src/usage.ts';
import { aPosting, aRole } from './support/facts.ts';

const PRICES = { input: 1, cached: 0.05, output: 5 };
const CALL = { input: 2_000, cached: 1_000, output: 500 };

/** A reader that takes the same each time, and fails when told to. */
const taking = (fail = false): Reader => ({
  engine: { name: 'openai', version: 'gpt-test/1' },
  readRole: async (_posting, asking) => {
    asking?.spent?.(CALL);
    if (fail) throw new Error('of no use');
    return aRole();
  },
  readResume: async (_role, _resume, asking) => {
    for (const call of [CALL, CALL]) asking?.spent?.(call);
    return { findings: [], judgements: [] };
  },
});
const resume = { text: '', redacted: '', sections: [], pageStarts: [0], hash: 'h' };

function metering(changes: Partial<Metering> = {}) {
  const days = new Map<string, number>();
  const written: string[] = [];
  const usage: Metering['usage'] = {
    add: async (day, tokens) => void days.set(day, (days.get(day) ?? 0) + tokens),
    on: async (day) => days.get(day) ?? 0,
  };
  const log = openLog('info', { write: (line) => void written.push(line) });
  const clock = { now: new Date('2026-11-26T23:59:00Z') };
  const meter = openMeter({ usage, log, prices: PRICES, dailyTokens: undefined, now: () => clock.now, ...changes });
  return { meter, days, clock, lines: () => written.map((line) => JSON.parse(line)) };
}

test('dollars are counted by the million, what was cached by its own price', () => {
  expect(dollarsOf(CALL, PRICES)).toBeCloseTo(0.001 + 0.00005 + 0.0025, 10);
});

test('each reading is one line, under the reference of the evaluation', async () => {
  const { meter, lines, days } = metering();
  const reader = meter.metered(taking());
  await reader.readRole(aPosting(), { reference: 'ABCD1234' });
  await reader.readResume(aRole(), resume, { reference: 'ABCD1234' });
  expect(lines()).toMatchObject([
    { reference: 'ABCD1234', reading: 'role', calls: 1, ...CALL, dollars: 0.00355 },
    { reference: 'ABCD1234', reading: 'resume', calls: 2, input: 4_000, cached: 2_000, output: 1_000, dollars: 0.0071 },
  ]);
  expect(days).toEqual(new Map([['2026-11-26', 7_500]]));
});

test('an answer of no use was paid for too', async () => {
  const { meter, days } = metering();
  await expect(meter.metered(taking(true)).readRole(aPosting())).rejects.toThrow('of no use');
  expect(days.get('2026-11-26')).toBe(2_500);
});

test('what goes over the day’s budget is refused before anything is asked, until midnight UTC', async () => {
  const { meter, clock } = metering({ dailyTokens: 2_500 });
  const reader = meter.metered(taking());
  await reader.readRole(aPosting());
  await expect(reader.readRole(aPosting())).rejects.toThrow(Refusal);
  await expect(reader.readResume(aRole(), resume)).rejects.toMatchObject({ code: 'reader-budget-used-up' });
  clock.now = new Date('2026-11-27T00:00:00Z');
  expect(await reader.readRole(aPosting())).toEqual(aRole());
});

test('what each reading took is told, and without prices nothing of dollars', async () => {
  for (const [prices, dollars] of [[PRICES, 0.00355] as const, [undefined, undefined] as const]) {
    const told: unknown[] = [];
    const { meter, lines } = metering({ prices, taken: (...took) => void told.push(took) });
    await meter.metered(taking()).readRole(aPosting());
    expect(told).toEqual([[CALL, dollars]]);
    expect(lines()[0]?.dollars).toBe(dollars);
  }
});

test('the built-in reader takes nothing', async () => {
  const { meter, lines, days } = metering({ dailyTokens: 1 });
  expect(await meter.metered(builtinReader).readRole(aPosting({ text: 'Requirements\n- Go\n- SQL\n' }))).toBeDefined();
  expect([lines(), days.size]).toEqual([[], 0]);
});
