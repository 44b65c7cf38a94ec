import { referenceOf } from '../src/queue/failure.ts';
import { defineJob, SWEEP } from '../src/queue/job.ts';
import type { Services } from '../src/services.ts';
import type { Request } from '../src/store/request.ts';
import compare from './compare.ts';
import evaluate from './evaluate.ts';
import xray from './xray.ts';

const ANSWERS = { evaluate, compare, xray };

/** Between storing a request and adding its job lie milliseconds: one that waits this long without a job lost it. */
const LOST_AFTER_MS = 30_000;
/** What the privacy promise says: files are gone within the hour. */
const FILES_AFTER_MS = 60 * 60_000;

/** A request without a job gets one; a job that failed for good and could not say so, now does. */
async function rescue({ id, kind }: Pick<Request, 'id' | 'kind'>, services: Services, signal: AbortSignal) {
  const [job, data] = [ANSWERS[kind], { request: id }];
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
    for (const request of await services.store.requests.waitingSince(ago(LOST_AFTER_MS)))
      await rescue(request, services, signal).catch((error: unknown) => faults.push(error));
    if (faults.length > 0) throw faults[0];
  },
  async onProblem() {},
  async onGiveUp() {},
});
