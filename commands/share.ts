import { sharedCard, sharedNote, withoutCeiling } from '../src/cards/shared.ts';
import { defineCommand, type Given, ref } from '../src/chat/command.ts';
import type { Services } from '../src/services.ts';
import { ownEvaluation } from '../src/store/own.ts';

const options = { evaluation: ref({ label: 'This evaluation', required: true }) };

export default defineCommand({
  name: 'share',
  summary: 'Posts the score, the role and what matched, for others to see',
  listed: false,
  options,
  async check({ values, person, services }) {
    if (values.evaluation !== undefined) await ownEvaluation(services.store, values.evaluation, person);
  },
  async run({ values: { evaluation: id }, person, place, platform, services }: Given<typeof options, Services>) {
    const evaluation = await ownEvaluation(services.store, id, person);
    const picture = services.links.picture(withoutCeiling(evaluation.fit));
    await platform.say(place, sharedCard(evaluation, person, picture), `share ${id} ${place.channel}`);
    return sharedNote;
  },
});
