import { jobCard } from '../src/cards/jobs-one.ts';
import { defineCommand, type Given, ref } from '../src/chat/command.ts';
import { save } from '../src/job-given.ts';
import type { Services } from '../src/services.ts';
import { ownEvaluation } from '../src/store/own.ts';

const options = { evaluation: ref({ label: 'This evaluation', required: true }) };

export default defineCommand({
  name: 'job-save',
  summary: 'Keeps the job of an evaluation in your list',
  listed: false,
  options,
  async run({ values: { evaluation: id }, person, services: { store } }: Given<typeof options, Services>) {
    const { role, posting } = await ownEvaluation(store, id, person);
    const job = await save(store, person, {
      title: role.title ?? posting.title,
      company: role.company ?? posting.company,
      link: posting.url,
      postingHash: posting.hash,
    });
    return jobCard(job, await store.zones.of(person), new Date(), 'This job is in your list: /jobs shows all of them.');
  },
});
