import { randomBytes } from 'node:crypto';
import { jobCard } from '../src/cards/jobs-one.ts';
import { defineCommand, type Given, ref, text } from '../src/chat/command.ts';
import { planned } from '../src/jobs/job.ts';
import { readStep } from '../src/jobs-step.ts';
import { changeJob } from '../src/reminders.ts';
import type { Services } from '../src/services.ts';
import { ownJob } from '../src/store/own-job.ts';

const options = {
  job: ref({ label: 'This job', required: true }),
  what: text({
    label: 'What to do next',
    help: 'Leave it empty to keep it as it is',
    required: false,
    multiline: false,
  }),
  when: text({
    label: 'When to be reminded',
    help: 'Such as: tomorrow 9:00, Friday 10am, in 3 days, 2026-12-03 14:30',
    required: true,
    multiline: false,
  }),
  zone: text({
    label: 'Your time zone',
    help: 'A city of it, such as Berlin, New York or Tokyo. You say it once',
    required: true,
    multiline: false,
  }),
};

/** Unguessable, and short: it stands in the buttons of a card. */
const newStepId = (): string => randomBytes(16).toString('base64url');

export default defineCommand({
  name: 'job-next',
  summary: 'The next step for a job, and a reminder of it in a message to you alone',
  listed: false,
  options,
  async check({ values, person, services }) {
    if (values.job !== undefined) await ownJob(services.store, values.job, person);
  },
  async run({ values: { job: id, ...said }, person, services }: Given<typeof options, Services>) {
    const now = new Date();
    const { zone, ...step } = readStep(said, now);
    await changeJob(services, { id, person }, (job) => planned(job, { id: newStepId(), ...step }, now));
    await services.store.zones.put(person, zone);
    return jobCard(
      await ownJob(services.store, id, person),
      zone,
      now,
      'You will be reminded then, in a message to you alone.',
    );
  },
});
