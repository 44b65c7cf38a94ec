import { accept } from '../src/accept.ts';
import { type Checked, defineCommand, type Given, onlyMe, ref } from '../src/chat/command.ts';
import { Problem } from '../src/chat/problem.ts';
import { OR_ON_FILE, resumeGiven, resumeOption } from '../src/resume-given.ts';
import type { Services } from '../src/services.ts';
import { ownEvaluation } from '../src/store/own.ts';
import { newRequestId } from '../src/store/request.ts';

const options = {
  resume: resumeOption(OR_ON_FILE),
  private: onlyMe({
    label: 'Only me',
    otherwise: "This channel's thread",
    help: 'Who sees the card',
    required: false,
  }),
  again: ref({ label: 'The same posting as before', required: false }),
};

export default defineCommand({
  name: 'recheck',
  summary: 'A newer resume against the posting of your last evaluation: what moved, always free',
  listed: true,
  options,
  translations: {
    de: { name: 'nachprüfen', summary: 'Ein neuerer Lebenslauf, dieselbe Anzeige: was sich bewegt hat, immer gratis' },
    fr: { name: 'reverifier', summary: 'Un CV plus récent, la même offre : ce qui a bougé, toujours gratuit' },
    es: { name: 'revisar-otra-vez', summary: 'Un currículum más nuevo, la misma oferta: qué cambió, siempre gratis' },
    pt: { name: 'reavaliar', summary: 'Um currículo mais novo, a mesma vaga: o que mudou, sempre grátis' },
    it: {
      name: 'rivaluta',
      summary: 'Un curriculum più recente, lo stesso annuncio: che cosa è cambiato, sempre gratis',
    },
  },
  async check({ values, person, services }: Checked<typeof options, Services>) {
    if (values.again !== undefined) await ownEvaluation(services.store, values.again, person);
  },
  /** An evaluation like any other, of the posting that was read before: the one the button stands on, or the latest. */
  async run(given: Given<typeof options, Services>) {
    const { values, person, place, services } = given;
    const evaluation = values.again ?? (await latest(given));
    await ownEvaluation(services.store, evaluation, person);
    const resumes = [await services.store.files.add(person, await resumeGiven(given))];
    const postings = [{ evaluation }];
    await accept({ id: newRequestId(), kind: 'evaluate', person, place, postings, resumes }, given);
    return null;
  },
});

async function latest({ person, services }: Given<typeof options, Services>): Promise<string> {
  const [last] = await services.store.evaluations.latest(person, 1);
  if (last) return last.id;
  throw new Problem({
    code: 'nothing-to-recheck',
    title: 'There is nothing to check again yet',
    detail: 'A re-check sets a newer resume against the posting of your last evaluation, and you have none.',
    next: 'Begin with /evaluate: give your resume and a job posting.',
  });
}
