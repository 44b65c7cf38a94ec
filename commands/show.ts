import { evaluationCard } from '../src/cards/evaluation.ts';
import { defineCommand, type Given, ref } from '../src/chat/command.ts';
import type { Services } from '../src/services.ts';
import { openedEvaluation } from '../src/store/own.ts';

const options = { evaluation: ref({ label: 'Evaluation', required: true }) };

export default defineCommand({
  name: 'show',
  summary: 'One of your evaluations, for your eyes only',
  listed: false,
  options,
  async run({ values, person, services }: Given<typeof options, Services>) {
    const evaluation = await openedEvaluation(services.store, 'card', values.evaluation, person);
    return evaluationCard(evaluation, values.evaluation, services.links.picture(evaluation.fit));
  },
});
