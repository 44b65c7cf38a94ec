import { evidenceCard } from '../src/cards/evidence.ts';
import { defineCommand, type Given, ref } from '../src/chat/command.ts';
import type { Services } from '../src/services.ts';
import { openedEvaluation } from '../src/store/own.ts';

const options = {
  evaluation: ref({ label: 'Evaluation', required: true }),
  page: ref({ label: 'Page', required: false }),
};

export default defineCommand({
  name: 'evidence',
  summary: 'The posting’s words beside your resume’s words, requirement by requirement',
  listed: false,
  options,
  async run({ values, person, services }: Given<typeof options, Services>) {
    const evaluation = await openedEvaluation(services.store, 'evidence', values.evaluation, person);
    return evidenceCard(evaluation, values.evaluation, Number(values.page ?? 1));
  },
});
