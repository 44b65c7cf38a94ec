import { referenceOf } from '../src/queue/failure.ts';
import { defineJob, EVALUATE, SWEEP } from '../src/queue/job.ts';
import type { Services } from '../src/services.ts';
import evaluate from './evaluate.ts';

/** Between storing a request and adding its job lie milliseconds: one that waits this long without a job lost it. */
const LOST_AFTER_MS = 30_000;
/** What the privacy promise says: files are gone within the hour. */
const FILES_AFTER_MS = 60 * 60_000;

/** A request without a job gets one; a job that failed for good and could not say so, now does. */
async function rescue(request: string, services: Services, signal: AbortSignal): Promise<void> {
  const state = await services.queue.stateOf(EVALUATE, request);
  if (state === 'unknown') await services.queue.enqueue(EVALUATE, { request }, request);
  if (state === 'failed') await evaluate.onGiveUp({ data: { request }, services, signal }, referenceOf(request));
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
