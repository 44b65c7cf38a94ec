import { jobCard } from '../src/cards/jobs-one.ts';
import { defineCommand, type Given, ref, text } from '../src/chat/command.ts';
import { Problem } from '../src/chat/problem.ts';
import { noted } from '../src/jobs/job.ts';
import { changeJob } from '../src/reminders.ts';
import type { Services } from '../src/services.ts';
import { ownJob } from '../src/store/own-job.ts';

const options = {
  job: ref({ label: 'This job', required: true }),
  note: text({ label: 'Note', help: 'Encrypted, and for your eyes only', required: true, multiline: true }),
};

/** A page of words (characters): a note is no document, and a hundred of them stay quick to open. */
const MOST_WORDS = 2_000;

export default defineCommand({
  name: 'job-note',
  summary: 'Writes something down about a job',
  listed: false,
  options,
  async check({ values, person, services }) {
    if (values.job !== undefined) await ownJob(services.store, values.job, person);
  },
  async run({ values: { job: id, note }, person, services }: Given<typeof options, Services>) {
    if (note.length > MOST_WORDS) throw tooLong(note.length);
    const now = new Date();
    await changeJob(services, { id, person }, (job) => noted(job, note, now));
    const zone = await services.store.zones.of(person);
    return jobCard(await ownJob(services.store, id, person), zone, now, 'Your note is written down.');
  },
});

const tooLong = (length: number) =>
  new Problem(
    {
      code: 'note-too-long',
      title: 'This note is too long',
      detail: `It has ${length.toLocaleString('en')} characters, and a note has room for ${MOST_WORDS.toLocaleString('en')}.`,
      next: 'Shorten it, or write two notes.',
    },
    'note',
  );
