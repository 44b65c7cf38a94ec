import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type App, openApp } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';
import { openLog } from '../../src/log.ts';
import { openMetrics } from '../../src/metrics/metrics.ts';
import { PUBLIC } from '../../src/papers.ts';
import { type Scratch, scratchFolder } from '../support/databases.ts';
import { visit } from '../support/visitor.ts';

const article = (name: string) => readFile(new URL(`../fixtures/article/${name}`, import.meta.url));
const posting = (await article('posting.md')).toString();

let scratch: Scratch & { where: { dataDir: string } };
let app: App;
let url: string;
beforeAll(async () => {
  scratch = await scratchFolder();
  const config = readConfig({ DATA_DIR: scratch.where.dataDir, PORT: '0' });
  app = await openApp('start', { config, log: openLog('silent'), reach: PUBLIC });
  url = app.url?.replace('localhost', '127.0.0.1') ?? '';
});
afterAll(async () => {
  await app.close();
  await scratch.remove();
});

const scrape = async (): Promise<string> => (await fetch(`${url}/metrics`)).text();
const hasCard = (messages: readonly string[]) => messages.some((html) => html.includes('Why this score'));

test('an evaluation is told from its command to its card', async () => {
  const visitor = await visit(url);
  await visitor.give('evaluate', { resume: await article('priya.pdf'), job: posting });
  await visitor.see(hasCard);
  await visitor.give('evaluate', { resume: await article('priya.pdf') });
  await expect.poll(scrape).toContain('rolefit_job_seconds_count{kind="evaluate",outcome="ok"} 1');
  const told = await scrape();
  for (const line of [
    'rolefit_command_seconds_count{command="evaluate",outcome="ok"} 1',
    'rolefit_command_seconds_count{command="evaluate",outcome="problem"} 1',
    'rolefit_problems_total{of="evaluate",code="posting-missing"} 1',
    ...['resume', 'posting', 'role', 'findings'].map(
      (stage) => `rolefit_stage_seconds_count{stage="${stage}",outcome="ok"} 1`,
    ),
    'rolefit_platform_seconds_count{platform="web",call="open",outcome="ok"} 1',
    'rolefit_platform_seconds_count{platform="web",call="answer",outcome="ok"} 1',
    'rolefit_up{part="database"} 1',
    'rolefit_up{part="queue"} 1',
    'rolefit_jobs{kind="evaluate",state="failed"} 0',
    'rolefit_jobs{kind="remind",state="waiting"} 0',
    'rolefit_jobs_oldest_seconds{kind="evaluate"} 0',
  ])
    expect(told.split('\n')).toContain(line);
  expect(told).not.toContain('rolefit_reader_cost_dollars_total');
});

test('it is told in the format that Prometheus asks for', async () => {
  const { headers } = await fetch(`${url}/metrics`);
  expect(headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8');
});

/** Every name of ours that stands in a text, without the endings that a histogram's series have. */
const namesIn = (text: string): Set<string> =>
  new Set(
    [...text.matchAll(/\b(?:rolefit|nodejs|process)_[a-z0-9_]+/g)].map(([name]) =>
      name.replace(/_(bucket|count|sum)$/, ''),
    ),
  );

test.each(['grafana.json', 'alarms.yaml'])('every metric of docs/%s is one that exists', async (file) => {
  const known = new Set((await openMetrics({ priced: true }).registry.getMetricsAsJSON()).map(({ name }) => name));
  const named = namesIn(await readFile(new URL(`../../docs/${file}`, import.meta.url), 'utf8'));
  expect([...named].filter((name) => !known.has(name))).toEqual([]);
  expect(named.size).toBeGreaterThan(5);
});

test('every metric of ours is on the dashboard', async () => {
  const shown = namesIn(await readFile(new URL('../../docs/grafana.json', import.meta.url), 'utf8'));
  const ours = (await openMetrics({ priced: true }).registry.getMetricsAsJSON())
    .map(({ name }) => name)
    .filter((name) => name.startsWith('rolefit_'));
  expect(ours.filter((name) => !shown.has(name))).toEqual([]);
});
