import { randomUUID } from 'node:crypto';
import { erasedCard } from '../src/cards/kept.ts';
import { defineCommand, type Given, text } from '../src/chat/command.ts';
import { Problem } from '../src/chat/problem.ts';
import { referenceOf } from '../src/queue/failure.ts';
import type { Services } from '../src/services.ts';

/** What has to be typed: nobody types it by chance. */
const WORD = 'DELETE';

const options = {
  word: text({
    label: `Type ${WORD} to delete everything`,
    help: 'Your resume on file, evaluations, tracked jobs, credits: all of it, for good',
    required: true,
    multiline: false,
  }),
};

export default defineCommand({
  name: 'privacy-delete',
  summary: 'Removes all that is kept of you, for good',
  listed: false,
  options,
  async run({ values: { word }, person, services }: Given<typeof options, Services>) {
    if (word.trim() !== WORD) throw new Problem(NOT_TYPED, 'word');
    const kept = await services.store.personal.erase(person);
    if (kept === 'busy') throw new Problem(BUSY);
    return erasedCard(kept, referenceOf(randomUUID()), new Date());
  },
});

const NOT_TYPED = {
  code: 'delete-not-confirmed',
  title: 'Nothing was deleted',
  detail: `The word to confirm it with is ${WORD}, in capitals.`,
  next: 'Type it exactly, or close the form to keep everything.',
};

const BUSY = {
  code: 'delete-while-working',
  title: 'Nothing was deleted yet',
  detail: 'A card of yours is on its way, and would bring new data after everything was gone.',
  next: 'Wait until it is there, a minute at most, and delete again.',
};
