import { referenceOf } from '../src/queue/failure.ts';
import { defineJob, EVALUATE, SWEEP } from '../src/queue/job.ts';
import type { Services } from '../src/services.ts';
import evaluate from './evaluate.ts';

/** A request that waits this long without a job lost it: far longer than all attempts together, and than a busy evening's line. */
const LOST_AFTER_MS = 10 * 60_000;
/** What the privacy promise says: files are gone within the hour. */
const FILES_AFTER_MS = 60 * 60_000;

/** Picks up what a crash dropped, and removes files that nobody needs any more. */
export default defineJob({
  ...SWEEP,
  concurrency: 1,
  async run({ services, signal }: { services: Services; signal: AbortSignal; data: Record<string, never> }) {
    const ago = (ms: number) => new Date(Date.now() - ms);
    for (const request of await services.store.requests.waitingSince(ago(LOST_AFTER_MS))) {
      const state = await services.queue.stateOf(EVALUATE, request);
      if (state === 'unknown') await services.queue.enqueue(EVALUATE, { request }, request);
      if (state === 'failed') await evaluate.onGiveUp({ data: { request }, services, signal }, referenceOf(request));
    }
    await services.store.files.removeOlderThan(ago(FILES_AFTER_MS));
  },
  async onProblem() {},
  async onGiveUp() {},
});
