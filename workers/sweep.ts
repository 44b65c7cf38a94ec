import { referenceOf } from '../src/queue/failure.ts';
import { defineJob, type JobDefinition, type JobGiven, SWEEP } from '../src/queue/job.ts';
import type { Services } from '../src/services.ts';
import compare from './compare.ts';
import evaluate from './evaluate.ts';
import remind from './remind.ts';
import xray from './xray.ts';

const ANSWERS = { evaluate, compare, xray };

/** Between storing a request and adding its job lie milliseconds, as between a reminder's time and its run: what waits this long lost its job. */
const LOST_AFTER_MS = 30_000;
/** What the privacy promise says: files are gone within the hour. */
const FILES_AFTER_MS = 60 * 60_000;

/** Work that was promised and has no job gets one; a job that failed for good and could not say so, now does. */
async function rescue<D>(
  job: JobDefinition<D, Services>,
  { data, services, signal }: JobGiven<D, Services>,
  id: string,
) {
  const state = await services.queue.stateOf(job, id);
  if (state === 'unknown') await services.queue.enqueue(job, data, id);
  if (state === 'failed') await job.onGiveUp({ data, services, signal }, referenceOf(id));
}

/** Picks up what a crash dropped, and removes files that nobody needs any more. */
export default defineJob({
  ...SWEEP,
  concurrency: 1,
  async run({ services, signal }: { services: Services; signal: AbortSignal; data: Record<string, never> }) {
    const ago = (ms: number) => new Date(Date.now() - ms);
    await services.store.files.removeOlderThan(ago(FILES_AFTER_MS));
    await services.store.tidy(new Date());
    const faults: unknown[] = [];
    // One that can't be rescued must not keep the others, today and every minute, from being rescued.
    const each = (rescued: Promise<void>) => rescued.catch((error: unknown) => faults.push(error));
    for (const { id: request, kind } of await services.store.requests.waitingSince(ago(LOST_AFTER_MS)))
      await each(rescue(ANSWERS[kind], { data: { request }, services, signal }, request));
    for (const step of await services.store.steps.unreminded(ago(LOST_AFTER_MS)))
      await each(rescue(remind, { data: { step }, services, signal }, step));
    if (faults.length > 0) throw faults[0];
  },
  async onProblem() {},
  async onGiveUp() {},
});
