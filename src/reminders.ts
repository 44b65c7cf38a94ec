import type { Person } from './chat/platform.ts';
import type { Job } from './jobs/job.ts';
import { referenceOf } from './queue/failure.ts';
import { REMIND } from './queue/job.ts';
import type { Services } from './services.ts';
import { jobNotYours } from './store/own-job.ts';

/**
 * Brings the queue in line with a job's next step as it was and as it is. What counts is what is stored: a reminder that the queue
 * can't take comes with the sweep, and one that it can't give back finds its step gone.
 */
export async function remindOf(
  { queue, log }: Pick<Services, 'queue' | 'log'>,
  before: Pick<Job, 'next'>,
  after: Pick<Job, 'next'>,
): Promise<void> {
  const [old, step] = [before.next, after.next];
  if (old?.id === step?.id) return;
  try {
    if (old?.reminded === 'waiting') await queue.cancel(REMIND, old.id);
    if (step) await queue.enqueue(REMIND, { step: step.id }, step.id, { at: step.at });
  } catch (err) {
    log.warn({ err, reference: referenceOf((step ?? old)?.id ?? '') }, 'a reminder waits for the sweep');
  }
}

/** Changes a person's own job, and with it the reminder of its next step. Throws `job-not-yours`. */
export async function changeJob(
  services: Pick<Services, 'queue' | 'log' | 'store'>,
  { id, person }: { readonly id: string; readonly person: Person },
  how: (job: Job) => Job,
): Promise<void> {
  const changed = await services.store.jobs.change(id, person, how);
  if (!changed) throw jobNotYours();
  await remindOf(services, changed.before, changed.after);
}
