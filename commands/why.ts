import { whyCard } from '../src/cards/why.ts';
import { defineCommand, type Given, ref } from '../src/chat/command.ts';
import type { Services } from '../src/services.ts';
import { openedEvaluation } from '../src/store/own.ts';

const options = { evaluation: ref({ label: 'Evaluation', required: true }) };

export default defineCommand({
  name: 'why',
  summary: 'How the score was made, addend by addend, recomputed from its receipt',
  listed: false,
  options,
  async run({ values, person, services }: Given<typeof options, Services>) {
    const { fit } = await openedEvaluation(services.store, 'receipt', values.evaluation, person);
    return whyCard(fit.receipt);
  },
});
