import { reportCard } from '../src/cards/report.ts';
import { defineCommand, type Given, ref } from '../src/chat/command.ts';
import type { Services } from '../src/services.ts';
import { ownEvaluation } from '../src/store/own.ts';

const options = { evaluation: ref({ label: 'Evaluation', required: true }) };

export default defineCommand({
  name: 'report',
  summary: 'A link to your full report, for you alone',
  listed: false,
  options,
  async run({ values, person, services }: Given<typeof options, Services>) {
    const evaluation = await ownEvaluation(services.store, values.evaluation, person);
    return reportCard(evaluation, await services.links.report(values.evaluation, person));
  },
});
