import { COLLECT, defineJob } from '../src/queue/job.ts';
import type { Services } from '../src/services.ts';

/** Gives the credits of purchases that a platform told of while nobody listened, or cannot tell. */
export default defineJob({
  ...COLLECT,
  concurrency: 1,
  run: async ({ services }: { services: Services; signal: AbortSignal; data: Record<string, never> }) =>
    services.credits?.collect?.(),
  async onProblem() {},
  async onGiveUp() {},
});
