import { expect, test } from 'vitest';
import { health, type Probes } from '../../src/health.ts';
import { openMetrics } from '../../src/metrics/metrics.ts';

const kinds = [{ name: 'evaluate' }];
const working: Probes['queue'] = {
  counts: async () => ({ waiting: 2, failed: 1 }),
  waitingSince: async () => new Date(Date.now() - 90_000),
};
const silent = () => new Promise<never>(() => {});

const asked = (changes: Partial<Probes> = {}) => {
  const metrics = openMetrics({ priced: false });
  const pages = health({ queue: working, kinds, askDatabase: async () => {}, metrics, ...changes });
  return async (path: string) => {
    const response = await pages.request(path);
    return { status: response.status, text: await response.text() };
  };
};
const QUEUE_DOWN = { counts: () => Promise.reject(new Error('gone')), waitingSince: silent };

test('jobs are told by kind and state, with how long the oldest has waited', async () => {
  const { text } = await asked()('/metrics');
  expect(text).toContain('rolefit_jobs{kind="evaluate",state="waiting"} 2\n');
  expect(text).toContain('rolefit_jobs{kind="evaluate",state="failed"} 1\n');
  expect(text).toMatch(/rolefit_jobs_oldest_seconds\{kind="evaluate"\} 90(\.\d+)?\n/);
});

test.each([
  ['does not answer', { ...working, counts: silent }],
  ['fails', QUEUE_DOWN],
])('where the queue %s, everything else is still told, and nothing of its jobs', async (_how, queue) => {
  const ask = asked({ queue });
  const { status, text } = await ask('/metrics');
  expect(status).toBe(200);
  expect(text).toContain('rolefit_up{part="queue"} 0\n');
  expect(text).toContain('rolefit_up{part="database"} 1\n');
  expect(text).not.toContain('rolefit_jobs{');
  expect(await ask('/readyz')).toEqual({ status: 503, text: 'database ok\nqueue down\n' });
});

test('a database that does not answer in time is not ready', async () => {
  const ask = asked({ askDatabase: silent });
  expect(await ask('/readyz')).toEqual({ status: 503, text: 'database down\nqueue ok\n' });
  expect(await ask('/healthz')).toEqual({ status: 200, text: 'ok\n' });
});
