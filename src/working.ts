import collect from '../workers/collect.ts';
import compare from '../workers/compare.ts';
import cutOff from '../workers/cut-off.ts';
import evaluate from '../workers/evaluate.ts';
import remind from '../workers/remind.ts';
import retain from '../workers/retain.ts';
import sweep from '../workers/sweep.ts';
import xray from '../workers/xray.ts';
import { calm } from './calm.ts';
import { BUILTIN_ENGINE } from './fit/builtin/engine.ts';
import { warmUp } from './fit/builtin/warm-up.ts';
import type { Metrics } from './metrics/metrics.ts';
import { watchedJob } from './metrics/watched.ts';
import { COLLECT, type JobDefinition, RETAIN, SWEEP } from './queue/job.ts';
import type { JobQueue } from './queue/queue.ts';
import type { Quiet } from './quiet.ts';
import { keepWarm } from './resume/read.ts';
import type { Services } from './services.ts';

/** How long a request that lost its job waits at most, and a file over its hour. */
const SWEEP_EVERY_MS = 60_000;
/** What is kept for days may stay an hour longer. */
const RETAIN_EVERY_MS = 60 * 60_000;
/** How long somebody waits at most for what they bought while nobody listened. */
const COLLECT_EVERY_MS = 60_000;

/** Works on every kind of job in this process; reading papers begins where nobody waits for theirs to be taken in. */
export async function work(queue: JobQueue, services: Services, metrics: Metrics, quiet: Quiet): Promise<void> {
  const on = <D>(job: JobDefinition<D, Services>) => queue.work(watchedJob(job, metrics), services);
  const inQuiet = <D>(job: JobDefinition<D, Services>): JobDefinition<D, Services> => ({
    ...job,
    run: (given) => quiet.come().then(() => job.run(given)),
  });
  await on(inQuiet(evaluate));
  await on(inQuiet(compare));
  await on(inQuiet(xray));
  await on(remind);
  await on(cutOff);
  await on(sweep);
  await queue.repeat(SWEEP, {}, SWEEP_EVERY_MS);
  await on(retain);
  await queue.repeat(RETAIN, {}, RETAIN_EVERY_MS);
  if (services.credits?.collect) {
    await on(collect);
    await queue.repeat(COLLECT, {}, COLLECT_EVERY_MS);
  }
  keepWarm();
  if (services.reader.engine === BUILTIN_ENGINE) void warmUp(calm);
}
