import { accept, refuseSpent } from '../src/accept.ts';
import { type Checked, defineCommand, type Given, onlyMe, ref } from '../src/chat/command.ts';
import { postingGiven, postingOptions } from '../src/posting-given.ts';
import { OR_ON_FILE, resumeGiven, resumeOption } from '../src/resume-given.ts';
import type { Services } from '../src/services.ts';
import { ownJob } from '../src/store/own-job.ts';
import { newRequestId, type PostingSource } from '../src/store/request.ts';

const options = {
  resume: resumeOption(OR_ON_FILE),
  ...postingOptions,
  private: onlyMe({
    label: 'Only me',
    otherwise: "This channel's thread",
    help: 'Who sees the card',
    required: false,
  }),
  saved: ref({ label: 'The posting of your saved job', required: false }),
};
type Asked = Given<typeof options, Services>;

export default defineCommand({
  name: 'evaluate',
  summary: 'See how well your resume answers a job posting, with the evidence',
  listed: true,
  options,
  shortcut: { label: 'Evaluate this resume', option: 'resume' },
  translations: {
    de: { name: 'bewerten', summary: 'Wie gut passt dein Lebenslauf zu einer Stellenanzeige? Mit Belegen' },
    fr: { name: 'evaluer', summary: 'Votre CV répond-il à une offre d’emploi ? Avec les preuves' },
    es: { name: 'evaluar', summary: 'Cómo responde tu currículum a una oferta de empleo, con pruebas' },
    pt: { name: 'avaliar', summary: 'Como o seu currículo responde a uma vaga, com as provas' },
    it: { name: 'valuta', summary: 'Quanto il tuo curriculum risponde a un annuncio, con le prove' },
  },
  async check({ values, person, services }: Checked<typeof options, Services>) {
    if (values.saved !== undefined) await ownJob(services.store, values.saved, person);
    await refuseSpent(services, person);
  },
  async run(given: Asked) {
    const { person, place, services } = given;
    if (given.values.saved !== undefined) await ownJob(services.store, given.values.saved, person);
    // Whether credits are left is decided when one is set aside: asking before that would double what the database is asked.
    const resume = await resumeGiven(given);
    const postings = [await sourceOf(given)];
    const resumes = [await services.store.files.add(person, resume)];
    await accept({ id: newRequestId(), kind: 'evaluate', person, place, postings, resumes }, given);
    return null;
  },
});

/** What was given anew goes before what was saved. */
async function sourceOf(given: Asked): Promise<PostingSource> {
  const { job, posting, saved } = given.values;
  if (job !== undefined || posting !== undefined) return postingGiven(given);
  const link = saved === undefined ? null : (await ownJob(given.services.store, saved, given.person)).job.link;
  return postingGiven(link === null ? given : { ...given, values: { job: link } });
}
