import type { Person } from '../chat/platform.ts';
import { Problem } from '../chat/problem.ts';
import type { Tracked } from '../jobs/job.ts';
import type { Store } from './store.ts';

/** The person's own job. Throws one and the same Problem for what is gone and for what is somebody else's. */
export async function ownJob(store: Pick<Store, 'jobs'>, id: string, person: Person): Promise<Tracked> {
  const job = await store.jobs.get(id, person);
  if (job) return job;
  throw jobNotYours();
}

export const jobNotYours = (): Problem =>
  new Problem({
    code: 'job-not-yours',
    title: 'There is no such job of yours',
    detail: 'A job opens only for the person who saved it, and only until they remove it.',
    next: 'Type /jobs to see those that you keep.',
  });
