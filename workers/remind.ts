import { reminderCard } from '../src/cards/jobs-reminder.ts';
import { defineJob, type JobGiven, REMIND } from '../src/queue/job.ts';
import { platformOf, type Services } from '../src/services.ts';

type Asked = JobGiven<{ step: string }, Services>;

/** Reminds a person of their next step, once, however often it runs. A step that is done, was put off or went with its job is none. */
export default defineJob({
  ...REMIND,
  // A reminder is one message; a few at once keep a busy nine o'clock short.
  concurrency: 4,

  async run({ data: { step }, services }: Asked) {
    const found = await services.store.steps.get(step);
    if (found?.job.next?.reminded !== 'waiting') return;
    const { job, person } = found;
    const card = reminderCard(job, await services.store.zones.of(person), new Date());
    await platformOf(services, person.platform).tell(person, card, `remind ${step}`);
    await services.store.steps.reminded(step, 'sent');
  },

  onProblem: undelivered,
  onGiveUp: async (given: Asked, reference) => {
    await undelivered(given);
    given.services.log.error({ reference }, 'a reminder could not be delivered');
  },
});

/** The list and the job's own card say that it did not come. */
function undelivered({ data: { step }, services }: Asked): Promise<void> {
  return services.store.steps.reminded(step, 'unsent');
}
