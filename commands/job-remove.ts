import { removedCard } from '../src/cards/jobs-removed.ts';
import { defineCommand, type Given, ref } from '../src/chat/command.ts';
import { remindOf } from '../src/reminders.ts';
import type { Services } from '../src/services.ts';
import { jobNotYours, ownJob } from '../src/store/own-job.ts';

const options = { job: ref({ label: 'This job', required: true }) };

export default defineCommand({
  name: 'job-remove',
  summary: 'Removes a job from your list, with its notes and its reminder',
  listed: false,
  options,
  async check({ values, person, services }) {
    if (values.job !== undefined) await ownJob(services.store, values.job, person);
  },
  async run({ values: { job: id }, person, services }: Given<typeof options, Services>) {
    const gone = await services.store.jobs.remove(id, person);
    if (!gone) throw jobNotYours();
    await remindOf(services, gone, { next: null });
    return removedCard(gone);
  },
});
