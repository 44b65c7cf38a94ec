import { expect, test } from 'vitest';
import { defineCommand } from '../../src/chat/command.ts';
import { give } from '../../src/chat/give.ts';
import { Problem } from '../../src/chat/problem.ts';
import { RateLimited, Unreachable } from '../../src/chat/refusal.ts';
import { Refusal } from '../../src/fit/refusal.ts';
import { openMetrics } from '../../src/metrics/metrics.ts';
import { cameOf } from '../../src/metrics/timed.ts';
import { watchedCommands, watchedJob } from '../../src/metrics/watched.ts';
import { runJob } from '../../src/queue/failure.ts';
import { defineJob, SWEEP } from '../../src/queue/job.ts';
import { recordingPlatform } from '../support/recording.ts';

const PROBLEM = { code: 'too-cold', title: 'It is too cold', detail: 'It is.', next: 'Wait.' };
const person = { platform: 'recording', id: 'Ada Lovelace' };
const place = { platform: 'recording', channel: 'C-secret', space: 'T-secret' };

/** The samples of one name, as `labels value`; nothing of time. */
const samples = async ({ registry }: ReturnType<typeof openMetrics>, name: string): Promise<string[]> =>
  (await registry.metrics()).split('\n').flatMap((line) => (line.startsWith(name) ? line.slice(name.length) : []));

test('what came of something is one of a few words', () => {
  expect(
    [
      new Problem(PROBLEM),
      new RateLimited(1),
      new Unreachable('gone', 'x'),
      new Refusal('reader-declined', 'x'),
      'oops',
    ].map(cameOf),
  ).toEqual(['problem', 'busy', 'refused', 'refused', 'fault']);
});

const saying = (act: () => Promise<void>) =>
  defineCommand({
    name: 'greet',
    summary: 'Says something',
    listed: true,
    options: {},
    async run({ platform, place }) {
      await act();
      await platform.say(place, { blocks: [] } as never, 'key');
      return null;
    },
  });

test('a command is noted by its name and what came of it, with what it asked of its platform', async () => {
  const metrics = openMetrics({ priced: false });
  const { platform, failures } = recordingPlatform();
  const giver = { person, place, platform, services: {} };
  const once = async (act: () => Promise<void>) => {
    const [command] = watchedCommands([saying(act)], metrics);
    if (command) await give(command, {}, giver).catch(() => {});
  };
  await once(async () => {});
  await once(() => Promise.reject(new Problem(PROBLEM)));
  await once(() => Promise.reject(new Error('ours')));
  failures.say = [new RateLimited(5)];
  await once(async () => {});
  expect(await samples(metrics, 'rolefit_command_seconds_count')).toEqual([
    '{command="greet",outcome="ok"} 1',
    '{command="greet",outcome="problem"} 1',
    '{command="greet",outcome="fault"} 1',
    '{command="greet",outcome="busy"} 1',
  ]);
  expect(await samples(metrics, 'rolefit_problems_total')).toEqual(['{of="greet",code="too-cold"} 1']);
  expect(await samples(metrics, 'rolefit_platform_seconds_count')).toEqual([
    '{platform="recording",call="say",outcome="ok"} 1',
    '{platform="recording",call="say",outcome="busy"} 1',
  ]);
});

test('no person and no place stand in what is told', async () => {
  const metrics = openMetrics({ priced: true });
  const [command] = watchedCommands([saying(async () => {})], metrics);
  if (command) await give(command, {}, { person, place, platform: recordingPlatform().platform, services: {} });
  expect(await metrics.registry.metrics()).not.toMatch(/secret|Lovelace/);
});

test('a job is noted run by run, and once more when it is given up', async () => {
  const metrics = openMetrics({ priced: false });
  const job = watchedJob(
    defineJob({
      ...SWEEP,
      concurrency: 1,
      run: () => Promise.reject(new Error('ours')),
      async onProblem() {},
      async onGiveUp() {},
    }),
    metrics,
  );
  const given = { data: {}, services: {}, signal: new AbortController().signal };
  for (const last of [false, true]) await runJob(job, given, { last, reference: 'A' }).catch(() => {});
  expect(await samples(metrics, 'rolefit_job_seconds_count')).toEqual(['{kind="sweep",outcome="fault"} 2']);
  expect(await samples(metrics, 'rolefit_jobs_given_up_total')).toEqual(['{kind="sweep"} 1']);
});
