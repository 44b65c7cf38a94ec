import { jobsCard } from '../src/cards/jobs.ts';
import { jobCard } from '../src/cards/jobs-one.ts';
import { choice, defineCommand, type Given, ref, text } from '../src/chat/command.ts';
import { saveJob } from '../src/job-given.ts';
import { Filter } from '../src/jobs/job.ts';
import type { Services } from '../src/services.ts';
import { MOST_JOBS } from '../src/store/jobs.ts';

const options = {
  link: text({
    label: 'A job to save',
    help: 'Its link, its title, or both. Leave it empty to see your jobs',
    required: false,
    multiline: false,
  }),
  show: choice({
    label: 'Which jobs to show',
    required: false,
    choices: [
      { value: 'saved', label: 'Saved' },
      { value: 'applied', label: 'Applied' },
      { value: 'interviewing', label: 'Interviewing' },
      { value: 'offer', label: 'Offer' },
      { value: 'closed', label: 'Closed' },
      { value: 'due', label: 'Next step due' },
    ],
  }),
  after: ref({ label: 'The next page', required: false }),
};
type Asked = Given<typeof options, Services>;

/** As many as are read at a glance, each with a button. */
const PAGE = 10;

export default defineCommand({
  name: 'jobs',
  summary: 'The jobs you keep track of: states, notes, next steps with reminders',
  listed: true,
  atOnce: true,
  options,
  translations: {
    de: { name: 'stellen', summary: 'Deine Stellen im Blick: Stand, Notizen, nächste Schritte mit Erinnerung' },
    fr: { name: 'offres', summary: 'Vos offres suivies : état, notes, prochaines étapes avec rappel' },
    es: { name: 'ofertas', summary: 'Las ofertas que sigues: estado, notas, próximos pasos con aviso' },
    pt: { name: 'vagas', summary: 'As vagas que acompanha: estado, notas, próximos passos com lembrete' },
    it: { name: 'offerte', summary: 'Le offerte che segui: stato, note, prossimi passi con promemoria' },
  },
  async run(given: Asked) {
    const { link, show, after } = given.values;
    // Where only one field can be typed, the name of a list in it means that list.
    const typed = Filter.safeParse(link?.toLowerCase()).data;
    if (link !== undefined && typed === undefined) return saved(given, link);
    return list(given, typed ?? Filter.optional().parse(show), Number.parseInt(after ?? '0', 10) || 0);
  },
});

async function saved({ person, services }: Asked, words: string) {
  const job = await saveJob(services.store, person, words);
  return jobCard(job, await services.store.zones.of(person), new Date(), 'This job is saved.');
}

async function list({ person, services: { store } }: Asked, filter: Filter | undefined, given: number) {
  const now = new Date();
  const after = Math.min(Math.max(given, 0), MOST_JOBS);
  const [page, counts, zone] = await Promise.all([
    store.jobs.list(person, { filter, after, most: PAGE + 1 }, now),
    store.jobs.counts(person, now),
    store.zones.of(person),
  ]);
  return jobsCard({ jobs: page.slice(0, PAGE), more: page.length > PAGE, filter, after, counts, zone, now });
}
