import { compareCard } from '../src/cards/compare.ts';
import { type Compared, unreadOf, weighedOf } from '../src/cards/compared.ts';
import { endingCard } from '../src/cards/summary.ts';
import { Problem } from '../src/chat/problem.ts';
import { openingOf } from '../src/delivery.ts';
import { COMPARE } from '../src/queue/job.ts';
import { answering } from '../src/work/answering.ts';
import { againstPostings, againstResumes, comparisonOf } from '../src/work/comparison.ts';

/** Reads all papers, weighs every pair, and delivers one card. */
export default answering(COMPARE, {
  // Several resumes or postings at once keep a core busy for seconds: one comparison, so that evaluations go on beside it.
  concurrency: 1,

  async work(task) {
    const { request, progress, thread } = task;
    const make = () => (request.resumes.length > 1 ? againstResumes(task) : againstPostings(task));
    const compared = await comparisonOf(task, make);
    progress.tell({ step: 'writing' });
    const [first, second] = weighedOf(compared);
    if (!first || !second) throw tooFew(compared);
    const card = compareCard(compared);
    const ending = endingCard(card, openingOf(request, thread));
    // The evaluations of postings are charged one by one; of several resumes none is kept, and their posting counts once.
    return { card, ending, ...(compared.of === 'resumes' && { weighed: first.evaluation.posting.hash }) };
  },
});

/** What kept them from being read, the first with what to do about it. */
function tooFew(compared: Compared): Problem {
  const what = compared.of === 'postings' ? 'Posting' : 'Resume';
  const unread = unreadOf(compared);
  const reasons = unread.map(
    ({ place, site, problem }) => `${what} ${place}${site ? ` (${site})` : ''}: ${problem.title}.`,
  );
  return new Problem({
    code: 'compare-too-few',
    title: 'Fewer than two of them could be read',
    detail: `A comparison needs two. ${reasons.join(' ')}`,
    next: unread[0]?.problem.next ?? 'Give others, and send it again.',
  });
}
