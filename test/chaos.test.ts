import { expect, inject, test } from 'vitest';
import { offIn } from './support/chaos/off.ts';
import { chaos, type Plan } from './support/chaos/run.ts';

/** Everything together takes some 25 s on a machine that does nothing else; most of it is waiting for what the dead left behind. */
const PATIENCE_MS = 100_000;

/** `npm run chaos` in short. */
const plan: Plan = {
  seed: 7,
  evaluations: 12,
  workers: 2,
  silence: false,
  pace: 250,
  troubles: [
    { what: 'kill', after: 1_000 },
    { what: 'redis', after: 500 },
    { what: 'kill', after: 500 },
  ],
  patience: 60_000,
};

test.skipIf(inject('redisUrl') === null || inject('databaseUrl') === null)(
  'each acknowledged command has one answer and credits add up, while workers are killed, Redis dies and platforms fail',
  { timeout: PATIENCE_MS },
  async () => {
    const outcome = await chaos(plan);
    expect(outcome && offIn(outcome)).toEqual([]);
    expect(outcome?.told.acknowledged).toBe(12);
    expect(outcome?.broken).toMatchObject({ kill: expect.toSatisfy((kills: number) => kills >= 2), redis: 1 });
  },
);
