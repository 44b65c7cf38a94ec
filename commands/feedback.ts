import { thanksCard } from '../src/cards/thanks.ts';
import { choice, defineCommand, type Given, ref, text } from '../src/chat/command.ts';
import type { Services } from '../src/services.ts';
import { ownEvaluation } from '../src/store/own.ts';

const options = {
  evaluation: ref({ label: 'About this evaluation', required: true }),
  verdict: choice({
    label: 'Was it helpful?',
    required: true,
    choices: [
      { value: 'good', label: 'Yes' },
      { value: 'bad', label: 'No' },
    ],
  }),
  why: text({
    label: 'What was wrong, or missing?',
    help: 'For whoever runs Rolefit here. Please write no personal data',
    required: false,
    multiline: true,
  }),
};
type Said = Given<typeof options, Services>;

export default defineCommand({
  name: 'feedback',
  summary: 'Tell whoever runs Rolefit here how good an evaluation was',
  listed: false,
  options,
  async check({ values, person, services }) {
    if (values.evaluation !== undefined) await ownEvaluation(services.store, values.evaluation, person);
  },
  async run({ values: { evaluation, verdict, why }, person, services }: Said) {
    await ownEvaluation(services.store, evaluation, person);
    await services.store.feedback.put({ evaluation, person, verdict: verdict === 'good' ? 'good' : 'bad', why });
    return thanksCard;
  },
});
