import { resumeCard } from '../src/cards/resume.ts';
import { defineCommand, type Given, ref } from '../src/chat/command.ts';
import { resumeGiven, resumeOption } from '../src/resume-given.ts';
import type { Services } from '../src/services.ts';

const options = {
  resume: resumeOption('It takes the place of the one on file'),
  remove: ref({ label: 'Remove the resume on file', required: false }),
};
type Asked = Given<typeof options, Services>;

export default defineCommand({
  name: 'resume',
  summary: 'Keep one resume on file, so that /evaluate needs only the posting',
  listed: true,
  options,
  translations: {
    de: { name: 'lebenslauf', summary: 'Einen Lebenslauf hinterlegen: dann braucht /bewerten nur die Anzeige' },
    fr: { name: 'cv', summary: 'Garder un CV : /evaluer n’a alors besoin que de l’offre' },
    es: { name: 'curriculum', summary: 'Guardar un currículum: así /evaluar solo necesita la oferta' },
    pt: { name: 'curriculo', summary: 'Guardar um currículo: assim /avaliar só precisa da vaga' },
    it: { name: 'curriculum', summary: 'Conservare un curriculum: a /valuta basta allora l’annuncio' },
  },
  async run(given: Asked) {
    const { values, person, services } = given;
    const { resumes } = services.store;
    if (values.remove !== undefined) return resumeCard((await resumes.remove(person)) ? 'removed' : 'none', undefined);
    if (!values.resume) return statusCard(services, person);
    const bytes = await resumeGiven(given);
    // Read once, so that what is kept is a resume that can be evaluated. Throws the Problem that says why it can't.
    await services.readResume(bytes);
    await resumes.put(person, bytes);
    return resumeCard('kept', await resumes.keptAt(person));
  },
});

async function statusCard({ store }: Services, person: Asked['person']) {
  const since = await store.resumes.keptAt(person);
  return resumeCard(since ? 'there' : 'none', since);
}
