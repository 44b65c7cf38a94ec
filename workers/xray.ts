import { endingCard } from '../src/cards/summary.ts';
import { roleName } from '../src/cards/words.ts';
import { xrayCard } from '../src/cards/xray.ts';
import { openingOf } from '../src/delivery.ts';
import { XRAY } from '../src/queue/job.ts';
import { answering } from '../src/work/answering.ts';
import { askedIn } from '../src/work/weigh.ts';

/** Reads a posting alone, and freezes its reading: whoever is evaluated against it later is by this one. */
export default answering(XRAY, {
  // Nearly all of it is waiting for the posting's site.
  concurrency: 2,

  async work(task) {
    const { request, progress, thread } = task;
    progress.tell({ step: 'reading' });
    const asked = await askedIn(task, request.postings[0]);
    progress.tell({ step: 'writing', role: roleName(asked) });
    const card = xrayCard(asked.posting, asked.role);
    return { card, ending: endingCard(card, openingOf(request, thread)) };
  },
});
