import { cutOffCard } from '../src/cards/apology.ts';
import { CUT_OFF, type CutOff, defineJob, type JobGiven } from '../src/queue/job.ts';
import { platformOf, type Services } from '../src/services.ts';

/** Tells a person whose command was acknowledged by a process that died before it was stored. Where it was stored, it is answered anyway. */
export default defineJob({
  ...CUT_OFF,
  // One message each, and hardly ever one.
  concurrency: 1,

  async run({ data: { word, platform, person, command, since }, services }: JobGiven<CutOff, Services>) {
    const who = { platform, id: person };
    if (await services.store.requests.givenSince(who, new Date(since))) return;
    await platformOf(services, platform).tell(who, cutOffCard(command), `cut off ${word}`);
  },

  async onProblem() {},
  onGiveUp: async ({ services }, reference) =>
    services.log.error({ reference }, 'a person whose command was cut off could not be told'),
});
