import { jobCard } from '../src/cards/jobs-one.ts';
import { STATE_WORDS } from '../src/cards/jobs-words.ts';
import { defineCommand, type Given, ref } from '../src/chat/command.ts';
import { type Job, moved, State, stepDone } from '../src/jobs/job.ts';
import { changeJob } from '../src/reminders.ts';
import type { Services } from '../src/services.ts';
import { ownJob } from '../src/store/own-job.ts';

const options = {
  job: ref({ label: 'This job', required: true }),
  to: ref({ label: 'In this state', required: false }),
  done: ref({ label: 'This step is done', required: false }),
};

export default defineCommand({
  name: 'job',
  summary: 'One of your jobs, for your eyes only',
  listed: false,
  options,
  async run({ values: { job: id, to, done }, person, services }: Given<typeof options, Services>) {
    const state = State.safeParse(to).data;
    const now = new Date();
    const change = (job: Job) => {
      const left = done === undefined ? job : stepDone(job, done, now);
      return state === undefined ? left : moved(left, state, now);
    };
    if (state !== undefined || done !== undefined) await changeJob(services, { id, person }, change);
    const zone = await services.store.zones.of(person);
    return jobCard(await ownJob(services.store, id, person), zone, now, said(state, done));
  },
});

function said(state: State | undefined, done: string | undefined): string | undefined {
  if (state !== undefined) return `This job is now in: ${STATE_WORDS[state]}.`;
  return done === undefined ? undefined : 'Your step is done, and noted.';
}
