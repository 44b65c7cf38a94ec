import { defineJob, RETAIN } from '../src/queue/job.ts';
import type { Services } from '../src/services.ts';

/** Removes what was kept long enough. */
export default defineJob({
  ...RETAIN,
  concurrency: 1,
  run: async ({ services }: { services: Services; signal: AbortSignal; data: Record<string, never> }) =>
    services.store.retention(new Date(), services.evaluationDays),
  async onProblem() {},
  async onGiveUp() {},
});
